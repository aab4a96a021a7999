import JSON

/// A JSON-RPC message that an in-process client receives, and the request that it sends.
enum InProcessMessage: Sendable {
    enum Reply: Sendable {
        /// The value of `result`, as JSON.
        case result([UInt8])
        /// The value of `error`, as JSON.
        case error([UInt8])
    }

    struct Notification: Sendable {
        let method: String
        let params: [UInt8]
    }

    /// `id` is `nil` if the session could not read the id of the request.
    case reply(id: Int?, Reply)
    case notification(Notification)

    /// The reply to a request whose session ended before it answered.
    static let disconnected = Reply.error(Array(#"{"code":-32603,"message":"the session has ended"}"#.utf8))

    /// - Parameter params: written as they are. If they are not JSON, the session answers with an error.
    static func request(id: Int, method: String, params: [UInt8]) -> [UInt8] {
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

    /// Reads a message of a session in this process. A message that cannot be read is a bug, and ends the process.
    init(_ bytes: ArraySlice<UInt8>) {
        do throws(JSONFault) {
            self = try Self.read(bytes)
        } catch {
            preconditionFailure("the session wrote an invalid message: \(error)")
        }
    }

    /// Tells the three kinds of messages apart as JSON-RPC does: `method`, `error`, or else `result`.
    private static func read(_ bytes: ArraySlice<UInt8>) throws(JSONFault) -> InProcessMessage {
        var reader = JSONReader(bytes)
        var members: [String: ArraySlice<UInt8>] = [:]
        try reader.enterObject()
        while let name = try reader.nextName() { members[name] = try reader.rawValue() }
        if let method = members["method"] {
            var text = JSONReader(method)
            return .notification(
                Notification(method: try text.readString(), params: Array(members["params"] ?? [])))
        }
        let id = members["id"].flatMap { Int(String(decoding: $0, as: UTF8.self)) }
        if let error = members["error"] { return .reply(id: id, .error(Array(error))) }
        return .reply(id: id, .result(Array(members["result"] ?? [])))
    }
}
