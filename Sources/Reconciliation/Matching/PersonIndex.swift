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

/// The keys that some people ask for. Cheap questions come first: nearly no record of the target is asked for.
private struct Wanted {
    private var birthDates: Set<FieldValue> = []
    private var addresses: Set<FieldValue> = []
    private var keys: Set<LikenessKey> = []
    private var names: Set<LikenessKey> = []
    private var namesWithoutBirthDate: Set<LikenessKey> = []

    init(_ people: [Employee]) {
        for person in people {
            if let birthDate = person.birthDate.value { birthDates.insert(birthDate) }
            addresses.formUnion(person.addresses)
            keys.formUnion(person.keys(.kanaAndBirthDate))
            keys.formUnion(person.keys(.givenNameAndEmail))
            let names = person.keys(.nameAndGender)
            self.names.formUnion(names)
            if person.birthDate.value == nil { namesWithoutBirthDate.formUnion(names) }
        }
    }

    /// The keys of a record that somebody asks for.
    func keys(of record: Employee) -> [LikenessKey] {
        var found: [LikenessKey] = []
        let birthDate = record.birthDate.value
        if let birthDate, birthDates.contains(birthDate) {
            found += record.keys(.kanaAndBirthDate).filter(keys.contains)
        }
        if !addresses.isEmpty, record.addresses.contains(where: addresses.contains) {
            found += record.keys(.givenNameAndEmail).filter(keys.contains)
        }
        let names = birthDate == nil ? names : namesWithoutBirthDate
        if !names.isEmpty { found += record.keys(.nameAndGender).filter(names.contains) }
        return found
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
