import JSON

/// Writes what goes out.
enum Response {
    static func result(_ result: [UInt8], to id: RequestID) -> [UInt8] {
        envelope(id, "result", result)
    }

    static func error(_ error: RPCError, to id: RequestID) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("code", error.code)
        writer.member("message", error.message)
        if let data = error.data {
            writer.name("data")
            writer.raw(data)
        }
        writer.endObject()
        return envelope(id, "error", writer.bytes)
    }

    static func notification(_ method: String, _ params: [UInt8]) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("jsonrpc", "2.0")
        writer.member("method", method)
        writer.name("params")
        writer.raw(params)
        writer.endObject()
        return writer.bytes
    }

    static func batch(_ answers: [[UInt8]]) -> [UInt8] {
        var bytes = [UInt8(ascii: "[")]
        bytes.reserveCapacity(answers.reduce(2) { $0 + $1.count + 1 })
        for answer in answers {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            bytes += answer
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }

    private static func envelope(_ id: RequestID, _ member: StaticString, _ value: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(40 + id.bytes.count + value.count)
        bytes.append(#"{"jsonrpc":"2.0","id":"#)
        bytes += id.bytes
        bytes.append(",\"")
        bytes.append(member)
        bytes.append("\":")
        bytes += value
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
