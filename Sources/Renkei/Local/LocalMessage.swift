import JSON

/// Messages as a local peer writes and reads them.
enum LocalMessage: Sendable {
    enum Reply: Sendable {
        case result([UInt8])
        case error([UInt8])
    }

    struct Notification: Sendable {
        let method: String
        let params: [UInt8]
    }

    case reply(id: Int?, Reply)
    case notification(Notification)

    /// What is said when the session ends before it answered.
    static let disconnected = Reply.error(Array(#"{"code":-32603,"message":"the session has ended"}"#.utf8))

    static func request(_ id: Int, _ method: String, _ params: [UInt8]) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("jsonrpc", "2.0")
        writer.member("id", id)
        writer.member("method", method)
        writer.name("params")
        writer.raw(params)
        writer.endObject()
        return writer.bytes
    }

    /// Reads a message of our own session, which is what it should be.
    init(_ bytes: ArraySlice<UInt8>) {
        do throws(JSONFault) {
            self = try Self.read(bytes)
        } catch {
            preconditionFailure("the session wrote no message: \(error)")
        }
    }

    private static func read(_ bytes: ArraySlice<UInt8>) throws(JSONFault) -> LocalMessage {
        var reader = JSONReader(bytes)
        var parts: [String: ArraySlice<UInt8>] = [:]
        try reader.enterObject()
        while let name = try reader.nextName() { parts[name] = try reader.rawValue() }
        if let method = parts["method"] {
            var text = JSONReader(method)
            return .notification(Notification(method: try text.readString(), params: Array(parts["params"] ?? [])))
        }
        let id = parts["id"].flatMap { Int(String(decoding: $0, as: UTF8.self)) }
        if let error = parts["error"] { return .reply(id: id, .error(Array(error))) }
        return .reply(id: id, .result(Array(parts["result"] ?? [])))
    }
}
