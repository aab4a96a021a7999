// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Field that the service stored with another value than the one sent.
public struct Alteration: ContractValue {
    public var field: Field
    /// Value that was sent.
    public var sent: String?
    /// Value that was read back.
    public var stored: String?

    public init(field: Field, sent: String?, stored: String?) {
        self.field = field
        self.sent = sent
        self.stored = stored
    }
}

extension Alteration {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var field: Field?
        var sent: String??
        var stored: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "field": field = try Field.read(from: &reader, at: member)
            case "sent": sent = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            case "stored": stored = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let field else { throw .required("field", in: path) }
        guard let sent else { throw .required("sent", in: path) }
        guard let stored else { throw .required("stored", in: path) }
        return Self(field: field, sent: sent, stored: stored)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("field", field)
        writer.put("sent", orNull: sent)
        writer.put("stored", orNull: stored)
        writer.endObject()
    }
}
