/// Puts messages into frames.
public struct FrameEncoder: Sendable {
    public let framing: Framing

    public init(_ framing: Framing) {
        self.framing = framing
    }

    /// All the frames in one piece, ready to be written at once.
    /// - Parameter payloads: finished messages; with lines, none may contain a line feed.
    public func encode(_ payloads: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(payloads.reduce(0) { $0 + $1.count + 40 })
        for payload in payloads { append(payload, to: &bytes) }
        return bytes
    }

    private func append(_ payload: [UInt8], to bytes: inout [UInt8]) {
        switch framing {
        case .lines:
            bytes += payload
            bytes.append(.lineFeed)
        case .headers:
            bytes += "Content-Length: \(payload.count)\r\n\r\n".utf8
            bytes += payload
        }
    }
}
