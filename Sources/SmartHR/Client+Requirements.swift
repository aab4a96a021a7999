import Roster

extension Client {
    public var requirements: ServiceRequirements { .smartHR }
}

extension ServiceRequirements {
    /// No field is mandatory in a POST [S]. An update may not blank names, kana, gender and date of birth [S]; the code stays
    /// as well, since it matches people. Kana are full-width katakana [C]. A list is always today's [S].
    static let smartHR = ServiceRequirements(
        neverBlank: [.employeeCode, .lastName, .firstName, .lastNameKana, .firstNameKana, .gender, .birthDate],
        katakanaOnly: [.lastNameKana, .firstNameKana])
}
