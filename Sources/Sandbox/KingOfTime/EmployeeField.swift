/// The properties of an employee that are text, a date, or a word of a fixed list. The raw value is the position in
/// `KingOfTimeEmployee`.
enum EmployeeField: Int, CaseIterable, Sendable {
    case code, lastName, firstName, lastNamePhonetics, firstNamePhonetics, gender, birthDate, hiredDate,
        resignationDate, divisionCode, typeCode

    /// The key in KING OF TIME's JSON [C], which is the name of the case.
    var name: String { Self.keys[rawValue] }

    init?(name: String) {
        guard let index = Self.keys.firstIndex(of: name) else { return nil }
        self = Self.allCases[index]
    }

    private static let keys = allCases.map { "\($0)" }

    /// A POST requires these six [C].
    static let required: [EmployeeField] = [.divisionCode, .gender, .typeCode, .code, .lastName, .firstName]
    static let dates: [EmployeeField] = [.birthDate, .hiredDate, .resignationDate]
    static let kana: [EmployeeField] = [.lastNamePhonetics, .firstNamePhonetics]
    /// A response has these on request only [C].
    static let onRequest: [EmployeeField] = kana + dates
}
