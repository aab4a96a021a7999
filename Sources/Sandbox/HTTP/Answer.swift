import NIOCore

/// What goes back for a call, before any scripted fault touches it.
struct Answer: Sendable {
    var status: Int
    var headers: [(name: String, value: String)] = []
    var body: ByteBuffer
    /// True if the call changed a record.
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

    func with(_ name: String, _ value: String) -> Answer {
        var answer = self
        answer.headers.append((name, value))
        return answer
    }

    var effective: Answer {
        var answer = self
        answer.hadEffect = true
        return answer
    }
}
