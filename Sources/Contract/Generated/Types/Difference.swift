// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// 差分: one field that differs.
public struct Difference: ContractValue {
    public var field: Field
    /// Current value in the target; null if there is none.
    public var before: String?
    /// Value to be written; null erases the value, and occurs only in fields named in `clear`.
    public var after: String?

    public init(field: Field, before: String?, after: String?) {
        self.field = field
        self.before = before
        self.after = after
    }
}

extension Difference {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var field: Field?
        var before: String??
        var after: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "field": field = try Field.read(from: &reader, at: member)
            case "before": before = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            case "after": after = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let field else { throw .required("field", in: path) }
        guard let before else { throw .required("before", in: path) }
        guard let after else { throw .required("after", in: path) }
        return Self(field: field, before: before, after: after)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("field", field)
        writer.put("before", orNull: before)
        writer.put("after", orNull: after)
        writer.endObject()
    }
}
