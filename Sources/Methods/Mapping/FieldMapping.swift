import Contract
import Roster

// The fields in both directions. A new field touches no other file of this module.
//
// The schema has a list of the fields, too. `FieldTableTests` compares it with the engine's: names, order and labels.

/// Used wherever a result names a field: differences, findings, explanations, alterations, the history.
extension Contract.Field {
    init(engine field: Roster.Field) {
        switch field {
        case .employeeCode: self = .employeeCode
        case .lastName: self = .lastName
        case .firstName: self = .firstName
        case .lastNameKana: self = .lastNameKana
        case .firstNameKana: self = .firstNameKana
        case .gender: self = .gender
        case .birthDate: self = .birthDate
        case .email: self = .email
        case .hireDate: self = .hireDate
        case .resignationDate: self = .resignationDate
        }
    }
}

/// Used by the result that shows a job, which repeats the `clear` of its `fetch`.
extension Contract.ClearableField {
    /// `nil` for the code, and for any other field that no caller may clear (`FieldAttributes.isClearable`).
    init?(engine field: Roster.Field) {
        switch field {
        case .employeeCode: return nil
        case .lastName: self = .lastName
        case .firstName: self = .firstName
        case .lastNameKana: self = .lastNameKana
        case .firstNameKana: self = .firstNameKana
        case .gender: self = .gender
        case .birthDate: self = .birthDate
        case .email: self = .email
        case .hireDate: self = .hireDate
        case .resignationDate: self = .resignationDate
        }
    }
}

/// Used by `fetch`: `clear` is the only param that names fields.
extension Roster.Field {
    init(contract clearableField: Contract.ClearableField) {
        switch clearableField {
        case .lastName: self = .lastName
        case .firstName: self = .firstName
        case .lastNameKana: self = .lastNameKana
        case .firstNameKana: self = .firstNameKana
        case .gender: self = .gender
        case .birthDate: self = .birthDate
        case .email: self = .email
        case .hireDate: self = .hireDate
        case .resignationDate: self = .resignationDate
        }
    }
}
