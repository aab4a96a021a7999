import Roster

extension Employee {
    /// The reading that an attribute of a crew fills. Setting the id has no effect.
    subscript(attribute: CrewAttribute) -> Reading {
        get {
            if let field = attribute.field { return self[field] }
            return switch attribute {
            case .businessLastName: businessName?.lastName ?? .unreadable
            case .businessFirstName: businessName?.firstName ?? .unreadable
            case .businessLastNameYomi: businessName?.lastNameKana ?? .unreadable
            case .businessFirstNameYomi: businessName?.firstNameKana ?? .unreadable
            default: .value(.text(id.text))
            }
        }
        set {
            if let field = attribute.field { self[field] = newValue }
            switch attribute {
            case .businessLastName: businessName?.lastName = newValue
            case .businessFirstName: businessName?.firstName = newValue
            case .businessLastNameYomi: businessName?.lastNameKana = newValue
            case .businessFirstNameYomi: businessName?.firstNameKana = newValue
            default: break
            }
        }
    }
}
