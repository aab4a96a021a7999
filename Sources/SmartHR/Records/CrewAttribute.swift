import JSON
import Roster

/// The attributes (アトリビュート) of a crew that this program reads: the id, the ten fields, the business name and
/// 在籍状況 [C].
///
/// The raw value is the key in SmartHR's JSON, the same in requests and responses [C].
enum CrewAttribute: String, CaseIterable, Sendable {
    case id
    case empCode = "emp_code"
    case lastName = "last_name"
    case firstName = "first_name"
    case lastNameYomi = "last_name_yomi"
    case firstNameYomi = "first_name_yomi"
    case businessLastName = "business_last_name"
    case businessFirstName = "business_first_name"
    case businessLastNameYomi = "business_last_name_yomi"
    case businessFirstNameYomi = "business_first_name_yomi"
    case gender
    case birthAt = "birth_at"
    case email
    case enteredAt = "entered_at"
    case resignedAt = "resigned_at"
    case empStatus = "emp_status"

    static let names = JSONNames<CrewAttribute>()

    /// The value of the `fields` parameter [C].
    static let query = allCases.map(\.rawValue).joined(separator: ",")

    /// The key of a field. A new field needs a case, and its entry here and in `field`; the compiler asks for both.
    init(_ field: Field) {
        self =
            switch field {
            case .employeeCode: .empCode
            case .lastName: .lastName
            case .firstName: .firstName
            case .lastNameKana: .lastNameYomi
            case .firstNameKana: .firstNameYomi
            case .gender: .gender
            case .birthDate: .birthAt
            case .email: .email
            case .hireDate: .enteredAt
            case .resignationDate: .resignedAt
            }
    }

    /// The field that the attribute holds; `nil` for the id, the parts of the business name and 在籍状況.
    var field: Field? {
        switch self {
        case .empCode: .employeeCode
        case .lastName: .lastName
        case .firstName: .firstName
        case .lastNameYomi: .lastNameKana
        case .firstNameYomi: .firstNameKana
        case .gender: .gender
        case .birthAt: .birthDate
        case .email: .email
        case .enteredAt: .hireDate
        case .resignedAt: .resignationDate
        case .id, .businessLastName, .businessFirstName, .businessLastNameYomi, .businessFirstNameYomi, .empStatus:
            nil
        }
    }
}
