// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Value of one field of a new employee.
public struct NewValue: ContractValue {
    public var field: Field
    /// Value to be written.
    public var value: String

    public init(field: Field, value: String) {
        self.field = field
        self.value = value
    }
}

extension NewValue {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var field: Field?
        var value: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "field": field = try Field.read(from: &reader, at: member)
            case "value": value = try reader.text(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let field else { throw .required("field", in: path) }
        guard let value else { throw .required("value", in: path) }
        return Self(field: field, value: value)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("field", field)
        writer.put("value", value)
        writer.endObject()
    }
}
