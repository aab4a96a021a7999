import Roster

/// The properties by which two records are probably of the same person: the name in kana and the date of birth.
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
    /// The keys by legal name and by business name. Blank parts of a business name fall back to the legal name.
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
