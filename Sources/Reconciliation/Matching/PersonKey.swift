import Roster

/// The properties by which two records are probably of the same person: the name in kana and the date of birth.
struct PersonKey: Hashable {
    private let lastNameKana: String
    private let firstNameKana: String
    private let birthDate: FieldValue

    /// `nil` unless all three are known.
    init?(_ name: PersonName, birthDate: Reading) {
        guard let last = name.last.kana, let first = name.first.kana, let birthDate = birthDate.value else {
            return nil
        }
        (lastNameKana, firstNameKana, self.birthDate) = (last, first, birthDate)
    }
}

extension Employee {
    /// The keys by each name of the person.
    var personKeys: Set<PersonKey> { Set(names.compactMap { PersonKey($0, birthDate: birthDate) }) }
}
