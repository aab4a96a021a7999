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
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var kind: ErrorKind?
        var message: String?
        var messageJa: String?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "kind": kind = try ErrorKind.read(from: &reader, at: inside)
            case "message": message = try reader.text(at: inside)
            case "messageJa": messageJa = try reader.text(at: inside)
            default: try reader.skip(at: place)
            }
        }
        guard let kind else { throw .required("kind", in: place) }
        guard let message else { throw .required("message", in: place) }
        guard let messageJa else { throw .required("messageJa", in: place) }
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
