import JSON
import Roster

/// Decodes crews into employees. The other keys, about 140 [S], are skipped without building their values.
///
/// A blank value is an explicit `null`, or `""` for optional strings [C]. A key that is missing altogether says
/// nothing, and its field stays unreadable.
enum CrewDecoder {
    /// `GET /v1/crews`: a bare array [C].
    static func list(from reader: inout JSONReader) throws(JSONFault) -> [Employee] {
        var list: [Employee] = []
        list.reserveCapacity(PageReader<Employee>.size)
        try reader.enterArray()
        while try reader.nextElement() { list.append(try one(from: &reader)) }
        return list
    }

    /// A crew without an id is an error, since nothing could be done with it.
    static func one(from reader: inout JSONReader) throws(JSONFault) -> Employee {
        var id: String?
        var values = EmployeeValues()
        var business = BusinessName(all: .unreadable)
        var status: EmploymentStatus?
        try reader.enterObject()
        while let attribute = try reader.nextMember(of: CrewAttribute.names) {
            switch attribute {
            case .id: id = try reader.readString()
            case .businessLastName: business.lastName = try reading(.text, from: &reader)
            case .businessFirstName: business.firstName = try reading(.text, from: &reader)
            case .businessLastNameYomi: business.lastNameKana = try reading(.kana, from: &reader)
            case .businessFirstNameYomi: business.firstNameKana = try reading(.kana, from: &reader)
            case .empStatus: status = EmploymentStatus(smartHR: try reading(.text, from: &reader).text)
            default:
                // Every other attribute is a field, or the decoder would leave its value unread.
                guard let field = attribute.field else { throw reader.fault(.wrongKind) }
                values[field] = try reading(field.kind, from: &reader)
            }
        }
        guard let id, !id.isEmpty else { throw reader.fault(.wrongKind) }
        var employee = Employee(id: RecordID(id), values, businessName: business)
        employee.employmentStatus = status
        return employee
    }

    /// A value of another JSON type than documented is kept as text, and blocks its own field only.
    private static func reading(_ kind: FieldKind, from reader: inout JSONReader) throws(JSONFault) -> Reading {
        switch try reader.peek() {
        case .string, .null: Reading(try reader.readStringOrNull(), as: kind)
        default: .unmapped(String(decoding: try reader.rawValue().prefix(100), as: UTF8.self))
        }
    }
}

extension EmploymentStatus {
    /// `nil` for `null` and for a word never seen before: nothing is decided by it.
    fileprivate init?(smartHR word: String?) {
        switch word {
        case "employed": self = .employed
        case "absent": self = .onLeave
        case "retired": self = .retired
        default: return nil
        }
    }
}
