/// The properties of an employee that a response has.
struct EmployeeShape: Sendable {
    /// The properties on request that are included.
    let additional: Set<String>
    /// Whether `divisionName`, `typeName` and `employeeGroups` are included.
    let hasNames: Bool

    private static let allAdditional = [
        "lastNamePhonetics", "firstNamePhonetics", "hiredDate", "birthDate", "resignationDate", "emailAddresses",
        "allDayRegardingWorkInMinute",
    ]

    /// The shape that `additionalFields` asks for. Unknown names are ignored.
    init(additionalFields names: [String]?) {
        additional = Set(names ?? [])
        hasNames = true
    }

    private init(hasNames: Bool) {
        additional = Set(Self.allAdditional)
        self.hasNames = hasNames
    }

    static let full = EmployeeShape(hasNames: true)
    /// The properties that were sent, plus the key, as in the vendor's example of the response to a POST [?].
    static let created = EmployeeShape(hasNames: false)
}

extension JSONBytes {
    /// Null properties are left out [C].
    mutating func employee(_ employee: KingOfTimeEmployee, shape: EmployeeShape) {
        raw("{")
        string("key")
        raw(":")
        string(employee.id)
        for field in [EmployeeField.divisionCode, .gender, .typeCode, .code, .lastName, .firstName] {
            property(field.name, employee[field])
        }
        if shape.hasNames {
            property("divisionName", MasterData.divisions.first { $0.id == employee[.divisionCode] }?.name)
            property("typeName", MasterData.workingTypes.first { $0.id == employee[.typeCode] }?.name)
            raw(",\"employeeGroups\":[]")
        }
        for field in EmployeeField.onRequest where shape.additional.contains(field.name) {
            property(field.name, employee[field])
        }
        if shape.additional.contains("emailAddresses"), !employee.emails.isEmpty {
            raw(",\"emailAddresses\":")
            list(employee.emails, open: "[", close: "]") { $0.string($1) }
        }
        if shape.additional.contains("allDayRegardingWorkInMinute"), let minutes = employee.minutesPerDay {
            raw(",\"allDayRegardingWorkInMinute\":")
            value(.integer(minutes))
        }
        raw("}")
    }

    private mutating func property(_ name: String, _ text: String?) {
        guard let text else { return }
        raw(",")
        string(name)
        raw(":")
        string(text)
    }
}
