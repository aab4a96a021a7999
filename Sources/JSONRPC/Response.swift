import JSON

/// One response, ready to be written. The result is copied once, into the frame.
struct Response {
    private let id: RequestID
    /// The name of the last member, with its punctuation.
    private let head: StaticString
    private let value: [UInt8]

    /// - Parameter result: finished JSON.
    static func result(_ result: [UInt8], to id: RequestID) -> Self {
        Self(id: id, head: #","result":"#, value: result)
    }

    static func error(_ error: RPCError, to id: RequestID) -> Self {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("code", error.code)
        writer.member("message", error.message)
        if let data = error.data {
            writer.name("data")
            writer.raw(data)
        }
        writer.endObject()
        return Self(id: id, head: #","error":"#, value: writer.bytes)
    }

    private static let opening: StaticString = #"{"jsonrpc":"2.0","id":"#

    var byteCount: Int {
        Self.opening.utf8CodeUnitCount + id.bytes.count + head.utf8CodeUnitCount + value.count + 1
    }

    /// Appends exactly `byteCount` bytes.
    func append(to bytes: inout [UInt8]) {
        bytes.append(Self.opening)
        bytes += id.bytes
        bytes.append(head)
        bytes += value
        bytes.append(UInt8(ascii: "}"))
    }

    /// The whole message.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byteCount)
        append(to: &bytes)
        return bytes
    }

    /// The message of several responses.
    /// - Parameter responses: not empty.
    static func batch(_ responses: [Self]) -> [UInt8] {
        var bytes = [UInt8(ascii: "[")]
        bytes.reserveCapacity(responses.reduce(2) { $0 + $1.byteCount + 1 })
        for response in responses {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            response.append(to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }

    /// The message of a notification.
    /// - Parameter params: a finished JSON object.
    static func notification(method: String, params: [UInt8]) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("jsonrpc", "2.0")
        writer.member("method", method)
        writer.name("params")
        writer.raw(params)
        writer.endObject()
        return writer.bytes
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
