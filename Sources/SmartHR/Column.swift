import JSON
import Roster

/// The keys of a crew that are asked for with `fields` and ever built: the id, the ten fields, the business name [C].
enum Column: String, CaseIterable, Sendable {
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

    static let names = JSONNames<Column>()

    /// The value of `fields=`.
    static let query = allCases.map(\.rawValue).joined(separator: ",")

    /// The columns a token may hide; `id` is always there.
    static let hideable = allCases.filter { $0 != .id }

    /// Filled in by every complete record; the others may well be null for everybody in a small company.
    var isExpected: Bool {
        switch self {
        case .id, .empCode, .lastName, .firstName, .lastNameYomi, .firstNameYomi, .gender, .birthAt: true
        default: false
        }
    }

    var isOfBusinessName: Bool {
        switch self {
        case .businessLastName, .businessFirstName, .businessLastNameYomi, .businessFirstNameYomi: true
        default: false
        }
    }

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
}

extension Employee {
    /// The reading that a column fills.
    subscript(column: Column) -> Reading {
        get {
            switch column {
            case .id: .value(.text(id.text))
            case .empCode: employeeCode
            case .lastName: lastName
            case .firstName: firstName
            case .lastNameYomi: lastNameKana
            case .firstNameYomi: firstNameKana
            case .businessLastName: businessName?.lastName ?? .unreadable
            case .businessFirstName: businessName?.firstName ?? .unreadable
            case .businessLastNameYomi: businessName?.lastNameKana ?? .unreadable
            case .businessFirstNameYomi: businessName?.firstNameKana ?? .unreadable
            case .gender: gender
            case .birthAt: birthDate
            case .email: email
            case .enteredAt: hireDate
            case .resignedAt: resignationDate
            }
        }
        set {
            switch column {
            case .id: break
            case .empCode: employeeCode = newValue
            case .lastName: lastName = newValue
            case .firstName: firstName = newValue
            case .lastNameYomi: lastNameKana = newValue
            case .firstNameYomi: firstNameKana = newValue
            case .businessLastName: businessName?.lastName = newValue
            case .businessFirstName: businessName?.firstName = newValue
            case .businessLastNameYomi: businessName?.lastNameKana = newValue
            case .businessFirstNameYomi: businessName?.firstNameKana = newValue
            case .gender: gender = newValue
            case .birthAt: birthDate = newValue
            case .email: email = newValue
            case .enteredAt: hireDate = newValue
            case .resignedAt: resignationDate = newValue
            }
        }
    }
}
