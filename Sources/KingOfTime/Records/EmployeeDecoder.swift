import JSON
import Roster

/// Decodes KING OF TIME's employees.
///
/// Null properties are left out of a response [C]. All ten fields are requested, so a missing one is absent.
enum EmployeeDecoder {
    static func list(from reader: inout JSONReader) throws(JSONFault) -> [Employee] {
        var list: [Employee] = []
        try reader.enterArray()
        while try reader.nextElement() {
            let before = reader.bytesLeft
            list.append(try one(from: &reader))
            // The answer has no count. The length of the first record gives an estimate.
            if list.count == 1 { list.reserveCapacity(reader.bytesLeft / (before - reader.bytesLeft) + 2) }
        }
        return list
    }

    /// An employee without a key is an error, since nothing could be done with it.
    static func one(from reader: inout JSONReader) throws(JSONFault) -> Employee {
        var key: String?
        var values = EmployeeValues(all: .absent)
        try reader.enterObject()
        while let property = try reader.nextMember(of: EmployeeProperty.names) {
            switch property {
            case .key: key = try reader.readString()
            case .emailAddresses: try readEmails(from: &reader, into: &values)
            default:
                // Every other property is a field, or the decoder would leave its value unread.
                guard let field = property.field else { throw reader.fault(.wrongKind) }
                values[field] = try reading(field.kind, from: &reader)
            }
        }
        guard let key, !key.isEmpty else { throw reader.fault(.wrongKind) }
        return Employee(id: RecordID(key), values)
    }

    /// Decodes the response to a POST, in which only `key` is certain [?].
    static func key(from reader: inout JSONReader) throws(JSONFault) -> RecordID {
        var key: String?
        try reader.enterObject()
        while let property = try reader.nextMember(of: EmployeeProperty.names) {
            if property == .key { key = try reader.readString() } else { try reader.skipValue() }
        }
        guard let key, !key.isEmpty else { throw reader.fault(.wrongKind) }
        return RecordID(key)
    }

    /// The gender of a person for whom none is selected. It occurs in public type definitions only [S], and no write has
    /// it: `Gender` has no such case.
    private static let unselectedGender = "no_selected"

    /// A value of another JSON type than documented is kept as text, and blocks its own field only.
    private static func reading(_ kind: FieldKind, from reader: inout JSONReader) throws(JSONFault) -> Reading {
        switch try reader.peek() {
        case .string, .null:
            let text = try reader.readStringOrNull()
            return kind == .gender && text == unselectedGender ? .blank : Reading(text, as: kind)
        default: return .unmapped(String(decoding: try reader.rawValue().prefix(100), as: UTF8.self))
        }
    }

    /// The first address is the synced one. The rest are 予備のメールアドレス, spare addresses [I].
    private static func readEmails(
        from reader: inout JSONReader, into values: inout EmployeeValues
    ) throws(JSONFault) {
        guard try reader.peek() == .array else {
            values[.email] = try reading(.email, from: &reader)
            return
        }
        var isFirst = true
        try reader.enterArray()
        while try reader.nextElement() {
            if isFirst {
                values[.email] = try reading(.email, from: &reader)
            } else if let spare = try reader.readStringOrNull() {
                values.spareEmails.append(spare)
            }
            isFirst = false
        }
    }
}
