import JSON
import Roster

/// Reads crews into employees; the other hundred and forty keys are skipped without being built.
///
/// An absent value is an explicit `null` [C]; a key that is not there at all says nothing, and stays unreadable.
enum Crew {
    static func list(_ reader: inout JSONReader) throws(JSONFault) -> [Employee] {
        var list: [Employee] = []
        list.reserveCapacity(100)
        try reader.enterArray()
        while try reader.nextElement() { list.append(try one(&reader)) }
        return list
    }

    static func one(_ reader: inout JSONReader) throws(JSONFault) -> Employee {
        var id: String?
        var values = EmployeeValues()
        var business = BusinessName(all: .unreadable)
        try reader.enterObject()
        while let column = try reader.nextMember(of: Column.names) {
            switch column {
            case .id: id = try reader.readString()
            case .empCode: values[.employeeCode] = try reading(of: column, &reader)
            case .lastName: values[.lastName] = try reading(of: column, &reader)
            case .firstName: values[.firstName] = try reading(of: column, &reader)
            case .lastNameYomi: values[.lastNameKana] = try reading(of: column, &reader)
            case .firstNameYomi: values[.firstNameKana] = try reading(of: column, &reader)
            case .businessLastName: business.lastName = try reading(of: column, &reader)
            case .businessFirstName: business.firstName = try reading(of: column, &reader)
            case .businessLastNameYomi: business.lastNameKana = try reading(of: column, &reader)
            case .businessFirstNameYomi: business.firstNameKana = try reading(of: column, &reader)
            case .gender: values[.gender] = try reading(of: column, &reader)
            case .birthAt: values[.birthDate] = try reading(of: column, &reader)
            case .email: values[.email] = try reading(of: column, &reader)
            case .enteredAt: values[.hireDate] = try reading(of: column, &reader)
            case .resignedAt: values[.resignationDate] = try reading(of: column, &reader)
            }
        }
        guard let id, !id.isEmpty else { throw reader.fault(.wrongKind) }
        return Employee(id: RecordID(id), values, businessName: business)
    }

    /// A value of another kind than documented is kept as it came, and blocks that field only.
    private static func reading(of column: Column, _ reader: inout JSONReader) throws(JSONFault) -> Reading {
        switch try reader.peek() {
        case .string, .null: break
        default: return .unmapped(String(decoding: try reader.rawValue().prefix(100), as: UTF8.self))
        }
        let text = try reader.readStringOrNull()
        return switch column {
        case .gender: Reading(gender: text)
        case .birthAt, .enteredAt, .resignedAt: Reading(date: text)
        default: Reading(text: text)
        }
    }
}
