import Roster

extension ServiceRequirements {
    /// The demands of SmartHR.
    ///
    /// - No field is mandatory in a POST [S].
    /// - An update may not blank names, kana, gender and date of birth of a person for whom they are filled in [S]. The
    ///   code stays as well, since it matches the two services.
    /// - Kana other than full-width katakana are refused: seen for the address kana [S], names are inferred [I].
    /// - A list shows today's state only [S].
    static let smartHR = ServiceRequirements(
        neverBlank: [.employeeCode, .lastName, .firstName, .lastNameKana, .firstNameKana, .gender, .birthDate],
        katakanaOnly: [.lastNameKana, .firstNameKana])
}
