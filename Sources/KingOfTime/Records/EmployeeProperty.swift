import JSON
import Roster

/// The properties of an employee that this program reads: the key and the ten fields [C].
///
/// The raw value is the name in KING OF TIME's JSON, the same in requests and responses [C].
enum EmployeeProperty: String, CaseIterable, Sendable {
    case code, key
    case lastName, firstName, lastNamePhonetics, firstNamePhonetics
    case gender, birthDate, hiredDate, resignationDate
    case emailAddresses

    static let names = JSONNames<EmployeeProperty>()

    /// These six are in a response only if `additionalFields` names them [C].
    static let onRequest: [EmployeeProperty] = [
        .lastNamePhonetics, .firstNamePhonetics, .hiredDate, .birthDate, .resignationDate, .emailAddresses,
    ]

    /// The value of the `additionalFields` parameter.
    static let additionalFields = onRequest.map(\.rawValue).joined(separator: ",")

    /// The name of a field. A new field needs a case, and its entry here and in `field`; the compiler asks for both.
    init(_ field: Field) {
        self =
            switch field {
            case .employeeCode: .code
            case .lastName: .lastName
            case .firstName: .firstName
            case .lastNameKana: .lastNamePhonetics
            case .firstNameKana: .firstNamePhonetics
            case .gender: .gender
            case .birthDate: .birthDate
            case .email: .emailAddresses
            case .hireDate: .hiredDate
            case .resignationDate: .resignationDate
            }
    }

    /// The field that the property holds; `nil` for the key.
    var field: Field? {
        switch self {
        case .code: .employeeCode
        case .lastName: .lastName
        case .firstName: .firstName
        case .lastNamePhonetics: .lastNameKana
        case .firstNamePhonetics: .firstNameKana
        case .gender: .gender
        case .birthDate: .birthDate
        case .emailAddresses: .email
        case .hiredDate: .hireDate
        case .resignationDate: .resignationDate
        case .key: nil
        }
    }
}
