import JSON
import Roster

/// The properties of an employee that this program reads: the key and the ten fields [C].
///
/// The raw value is the name in KING OF TIME's JSON, the same in requests and responses [C].
enum EmployeeProperty: String, CaseIterable, Sendable {
    case code, key
    case lastName, firstName, lastNamePhonetics, firstNamePhonetics
    case gender, hiredDate, birthDate, resignationDate
    case emailAddresses

    static let names = JSONNames<EmployeeProperty>()

    /// The value of the `additionalFields` parameter.
    static let additionalFields = allCases.filter(\.isOnRequest).map(\.rawValue).joined(separator: ",")

    /// The name of a field. A new field needs a case, and its entry here, in `field` and in `isOnRequest`; the compiler
    /// asks for all three.
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

    /// Whether a response has the property only if `additionalFields` names it [C]. Without the name, the field would
    /// look blank for everyone.
    var isOnRequest: Bool {
        switch self {
        case .lastNamePhonetics, .firstNamePhonetics, .hiredDate, .birthDate, .resignationDate, .emailAddresses: true
        case .code, .key, .lastName, .firstName, .gender: false
        }
    }
}
