import Roster

/// The facts in which two records of one pair contradict each other. A value that is blank or unknown on either side contradicts
/// nothing.
struct Contradiction {
    private let source: Employee
    private let target: Employee

    init(_ source: Employee, _ target: Employee) {
        self.source = source
        self.target = target
    }

    /// Whether the two records are of two people: of birth date, given name and gender at least two contradict each other, or
    /// the whole name does and nothing speaks for one person. A marriage, one corrected date, one corrected gender are
    /// not enough.
    var isOfTwoPeople: Bool {
        let dates = contradicts(.birthDate)
        let genders = contradicts(.gender)
        if dates && genders { return true }
        // Nearly all pairs have the same given name, and nothing is built for those.
        guard mayDiffer(.firstName, .firstNameKana) else { return false }
        let names = NameComparison(source, target)
        guard names.contradicts(\.first) else { return false }
        if dates || genders { return true }
        return names.contradicts(\.last) && !hasSameBirthDate && !sharesAnAddress
    }

    private func contradicts(_ field: Field) -> Bool {
        guard let one = source[field].value, let other = target[field].value else { return false }
        return one != other
    }

    private func mayDiffer(_ fields: Field...) -> Bool { fields.contains { source[$0] != target[$0] } }

    private var hasSameBirthDate: Bool {
        source.birthDate.value != nil && source.birthDate.value == target.birthDate.value
    }

    private var sharesAnAddress: Bool { !source.addresses.isDisjoint(with: target.addresses) }
}

/// The names of both records against each other. A part contradicts if no name of one agrees with any of the other.
private struct NameComparison {
    private let pairs: [(PersonName, PersonName)]

    init(_ source: Employee, _ target: Employee) {
        let names = target.names
        pairs = source.names.flatMap { one in names.map { (one, $0) } }
    }

    func contradicts(_ part: KeyPath<PersonName, NamePart>) -> Bool {
        let answers = pairs.compactMap { $0.0[keyPath: part].agrees(with: $0.1[keyPath: part]) }
        return !answers.isEmpty && !answers.contains(true)
    }
}
