import Roster

/// The ground on which two records under different codes are probably of one person.
enum Likeness: String, Hashable, CaseIterable {
    /// The same name in kana and the same birth date.
    case kanaAndBirthDate
    /// The same given name, and an e-mail address in common.
    case givenNameAndEmail
    /// The same full name and gender, where a side has no birth date. It may be a namesake.
    case nameAndGender
}

/// The target's records by the properties that they may share with a source person whom no code matches.
///
/// Only what such people ask for is indexed: in most jobs they are few, and the target is then looked through once.
struct PersonIndex {
    private var indices: [LikenessKey: [Int]] = [:]

    init(_ target: [Employee], wantedBy people: [Employee]) {
        let wanted = Wanted(people)
        for index in target.indices {
            for key in wanted.keys(of: target[index]) { indices[key, default: []].append(index) }
        }
    }

    /// The records that are like this person, each on its best ground, in the order of the list.
    /// - Parameters:
    ///   - target: the list of the index.
    ///   - limit: no more records than this, so that a name that everybody shares takes no more time.
    ///   - isMeant: whether a record counts at all.
    func alike(
        _ person: Employee, in target: [Employee], limit: Int, where isMeant: (Employee) -> Bool
    ) -> [(index: Int, likeness: Likeness)] {
        var found: [Int: Likeness] = [:]
        for likeness in Likeness.allCases where !indices.isEmpty {
            for index in person.keys(likeness).lazy.flatMap({ indices[$0] ?? [] }) where found[index] == nil {
                if found.count == limit { break }
                let record = target[index]
                if person.isLike(record, by: likeness), isMeant(record) { found[index] = likeness }
            }
        }
        return found.map { ($0.key, $0.value) }.sorted { $0.index < $1.index }
    }
}

/// The keys of the source people, against which each record of the target is checked. The cheap checks come first, since nearly
/// every record fails them.
private struct Wanted {
    private var birthDates: Set<FieldValue> = []
    private var addresses: Set<FieldValue> = []
    private var keys: Set<LikenessKey> = []
    private var names = WantedNames()
    private var namesWithoutBirthDate = WantedNames()

    init(_ people: [Employee]) {
        for person in people {
            if let birthDate = person.birthDate.value { birthDates.insert(birthDate) }
            addresses.formUnion(person.addresses)
            keys.formUnion(person.keys(.kanaAndBirthDate))
            keys.formUnion(person.keys(.givenNameAndEmail))
            names.add(person)
            if person.birthDate.value == nil { namesWithoutBirthDate.add(person) }
        }
    }

    /// The wanted ones among the keys of a record.
    func keys(of record: Employee) -> [LikenessKey] {
        var found: [LikenessKey] = []
        let birthDate = record.birthDate.value
        if let birthDate, birthDates.contains(birthDate) {
            found += record.keys(.kanaAndBirthDate).filter(keys.contains)
        }
        if !addresses.isEmpty, record.hasAddress(in: addresses) {
            found += record.keys(.givenNameAndEmail).filter(keys.contains)
        }
        return found + (birthDate == nil ? names : namesWithoutBirthDate).keys(of: record)
    }
}

/// The wanted keys by name and gender. The given names are checked first: nearly no record shares one.
private struct WantedNames {
    private var keys: Set<LikenessKey> = []
    private var givenNames: Set<String> = []

    mutating func add(_ person: Employee) {
        let keys = person.keys(.nameAndGender)
        guard !keys.isEmpty else { return }
        self.keys.formUnion(keys)
        for name in person.names { givenNames.formUnion([name.first.kana, name.first.written].compactMap(\.self)) }
    }

    func keys(of record: Employee) -> [LikenessKey] {
        guard !keys.isEmpty, record.hasGivenName(in: givenNames) else { return [] }
        return record.keys(.nameAndGender).filter(keys.contains)
    }
}

extension Employee {
    /// Whether a given name, in kana or as it is written, is among these. No keys are built for the check.
    fileprivate func hasGivenName(in names: Set<String>) -> Bool {
        func isAmong(_ reading: Reading?, _ field: Field) -> Bool {
            reading?.value.map { names.contains(Normalization.normalize($0, for: field).value.text) } == true
        }
        return isAmong(firstName, .firstName) || isAmong(firstNameKana, .firstNameKana)
            || isAmong(businessName?.firstName, .firstName) || isAmong(businessName?.firstNameKana, .firstNameKana)
    }

    /// Whether an address is among these.
    fileprivate func hasAddress(in addresses: Set<FieldValue>) -> Bool {
        email.value.map { addresses.contains(EmailList.normalize($0.text)) } == true
            || spareEmails.contains { addresses.contains(EmailList.normalize($0)) }
    }
}

/// Properties of one record. Two records with one in common may be alike.
private enum LikenessKey: Hashable {
    case person(PersonKey)
    case nameAndEmail([String])
    case nameAndGender([String])
}

extension Employee {
    fileprivate func keys(_ likeness: Likeness) -> Set<LikenessKey> {
        switch likeness {
        case .kanaAndBirthDate: Set(personKeys.map { .person($0) })
        case .givenNameAndEmail: Set(namesWithAddresses.map { .nameAndEmail($0) })
        case .nameAndGender: Set(namesWithGender.map { .nameAndGender($0) })
        }
    }

    private var namesWithAddresses: [[String]] {
        let addresses = addresses
        return names.flatMap(\.first.spellings).flatMap { name in addresses.map { name + [$0.text] } }
    }

    private var namesWithGender: [[String]] {
        guard let gender = gender.value?.text else { return [] }
        return names.flatMap(\.spellings).map { $0 + [gender] }
    }

    /// Whether a common key makes the records alike: a name that is spelled alike may still be read in another way.
    fileprivate func isLike(_ other: Employee, by likeness: Likeness) -> Bool {
        switch likeness {
        case .kanaAndBirthDate: true
        case .givenNameAndEmail: hasName(of: other) { $0.first.agrees(with: $1.first) == true }
        case .nameAndGender:
            (birthDate.value == nil || other.birthDate.value == nil) && hasName(of: other) { $0.agrees(with: $1) }
        }
    }

    private func hasName(of other: Employee, where isSame: (PersonName, PersonName) -> Bool) -> Bool {
        names.contains { name in other.names.contains { isSame(name, $0) } }
    }
}

extension NamePart {
    /// The name in kana and as it is written, as far as they are known.
    fileprivate var spellings: [[String]] {
        [kana.map { ["kana", $0] }, written.map { ["written", $0] }].compactMap(\.self)
    }
}

extension PersonName {
    fileprivate var spellings: [[String]] {
        last.spellings.flatMap { last in first.spellings.filter { $0[0] == last[0] }.map { last + $0 } }
    }
}
