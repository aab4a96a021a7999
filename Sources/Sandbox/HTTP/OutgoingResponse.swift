import NIOCore

/// The response of a service, before any scripted fault alters it.
struct OutgoingResponse: Sendable {
    var status: Int
    /// Besides `Content-Type` and `Date`, which every response has.
    var headers: [(name: String, value: String)] = []
    var body: ByteBuffer
    /// Whether the request changed a record; for the log.
    var hadEffect = false

    init(status: Int, body: ByteBuffer = ByteBuffer()) {
        self.status = status
        self.body = body
    }

    init(status: Int = 200, json: JSONValue) {
        self.init(status: status, body: ByteBuffer(bytes: json.bytes))
    }

    init(status: Int = 200, bytes: [UInt8]) {
        self.init(status: status, body: ByteBuffer(bytes: bytes))
    }

    func adding(header name: String, value: String) -> OutgoingResponse {
        var response = self
        response.headers.append((name, value))
        return response
    }

    /// The same response, marked as one that changed a record.
    var withEffect: OutgoingResponse {
        var response = self
        response.hadEffect = true
        return response
    }
}
