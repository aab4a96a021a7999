import Roster

/// What makes two records probably the same person: kana name and date of birth.
struct PersonKey: Hashable {
    private let lastNameKana: FieldValue
    private let firstNameKana: FieldValue
    private let birthDate: FieldValue

    /// `nil` unless all three are known.
    init?(lastNameKana: Reading, firstNameKana: Reading, birthDate: Reading) {
        guard let last = lastNameKana.value, let first = firstNameKana.value, let birth = birthDate.value else {
            return nil
        }
        self.lastNameKana = Normalization.normalize(last, for: .lastNameKana).value
        self.firstNameKana = Normalization.normalize(first, for: .firstNameKana).value
        self.birthDate = birth
    }
}

extension Employee {
    /// The keys under which this person may be known: by legal name and by business name.
    var personKeys: Set<PersonKey> {
        let legal = PersonKey(lastNameKana: lastNameKana, firstNameKana: firstNameKana, birthDate: birthDate)
        let business = businessName.flatMap { name in
            PersonKey(
                lastNameKana: name.lastNameKana.isEmpty ? lastNameKana : name.lastNameKana,
                firstNameKana: name.firstNameKana.isEmpty ? firstNameKana : name.firstNameKana, birthDate: birthDate)
        }
        return Set([legal, business].compactMap(\.self))
    }
}

/// The target's people whom no code matched, by who they probably are and by what their code looks like.
struct PersonIndex {
    private var byPerson: [PersonKey: [Int]] = [:]

    init(_ employees: [Employee], where isUnmatched: (Employee) -> Bool) {
        for place in employees.indices where isUnmatched(employees[place]) {
            for key in employees[place].personKeys { byPerson[key, default: []].append(place) }
        }
    }

    func probablySame(as employee: Employee) -> [Int] {
        Set(employee.personKeys.flatMap { byPerson[$0] ?? [] }).sorted()
    }
}
