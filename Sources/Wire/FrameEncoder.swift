/// Puts messages into frames, one behind the other, ready to be written in one go.
public struct FrameEncoder: Sendable {
    public let framing: Framing
    public private(set) var bytes: [UInt8] = []

    /// - Parameter byteCount: how much there will be, as far as that is known.
    public init(_ framing: Framing, reserving byteCount: Int = 0) {
        self.framing = framing
        bytes.reserveCapacity(byteCount)
    }

    /// - Parameter payload: a finished message; with lines, it may not contain a line feed.
    public mutating func add(_ payload: [UInt8]) {
        add(byteCount: payload.count) { $0 += payload }
    }

    /// - Parameters:
    ///   - byteCount: how long the message is.
    ///   - write: appends the message.
    public mutating func add(byteCount: Int, _ write: (inout [UInt8]) -> Void) {
        switch framing {
        case .lines:
            write(&bytes)
            bytes.append(.lineFeed)
        case .headers:
            bytes += "Content-Length: \(byteCount)\r\n\r\n".utf8
            write(&bytes)
        }
    }

    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }
}
