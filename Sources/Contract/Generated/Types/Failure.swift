// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Error of a job, or of one employee in it.
public struct Failure: ContractValue {
    /// Kind of error, as in the list of errors.
    public var kind: ErrorKind
    /// English message.
    public var message: String
    /// Japanese message.
    public var messageJa: String

    public init(kind: ErrorKind, message: String, messageJa: String) {
        self.kind = kind
        self.message = message
        self.messageJa = messageJa
    }
}

extension Failure {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var kind: ErrorKind?
        var message: String?
        var messageJa: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "kind": kind = try ErrorKind.read(from: &reader, at: member)
            case "message": message = try reader.text(at: member)
            case "messageJa": messageJa = try reader.text(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let kind else { throw .required("kind", in: path) }
        guard let message else { throw .required("message", in: path) }
        guard let messageJa else { throw .required("messageJa", in: path) }
        return Self(kind: kind, message: message, messageJa: messageJa)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("kind", kind)
        writer.put("message", message)
        writer.put("messageJa", messageJa)
        writer.endObject()
    }
}
