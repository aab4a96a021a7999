/// Encodes messages as frames, one after the other, so that one write sends them all.
public struct FrameEncoder: Sendable {
    public let framing: Framing
    /// The frames so far.
    public private(set) var bytes: [UInt8] = []

    /// - Parameter byteCount: the expected size of all frames, a hint.
    public init(framing: Framing, reserving byteCount: Int = 0) {
        self.framing = framing
        bytes.reserveCapacity(byteCount)
    }

    /// - Parameter payload: a whole message. With `lines`, it must not contain a line feed.
    public mutating func add(_ payload: [UInt8]) {
        add(byteCount: payload.count) { $0 += payload }
    }

    /// Adds a message that is written in place, without a copy.
    /// - Parameters:
    ///   - byteCount: the exact length of the message, which a header announces.
    ///   - write: appends the message.
    public mutating func add(byteCount: Int, write: (inout [UInt8]) -> Void) {
        switch framing {
        case .lines:
            write(&bytes)
            bytes.append(.lineFeed)
        case .headers:
            bytes += "Content-Length: \(byteCount)\r\n\r\n".utf8
            write(&bytes)
        }
    }

    /// Removes all frames and keeps the memory.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }
}
