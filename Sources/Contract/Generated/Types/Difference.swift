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
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var field: Field?
        var before: String??
        var after: String??
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "field": field = try Field.read(from: &reader, at: inside)
            case "before": before = try reader.takeNull(at: inside) ? .some(nil) : reader.text(at: inside)
            case "after": after = try reader.takeNull(at: inside) ? .some(nil) : reader.text(at: inside)
            default: try reader.skip(at: place)
            }
        }
        guard let field else { throw .required("field", in: place) }
        guard let before else { throw .required("before", in: place) }
        guard let after else { throw .required("after", in: place) }
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
