import Synchronization

/// A conversation in frames over any stream of bytes. What is in the frames is no concern of it.
public final class Connection: Sendable {
    private let stream: any ByteStream
    private let decoder: Mutex<FrameDecoder>

    /// - Parameter framing: `nil` to find it out from the first bytes, as a server does.
    public init(over stream: any ByteStream, framing: Framing? = nil, maximumMessageSize: Int = 64 << 20) {
        self.stream = stream
        decoder = Mutex(FrameDecoder(maximumMessageSize: maximumMessageSize, framing: framing))
    }

    /// What has come in since, at least one event; `nil` when the input has ended. One reader at a time. What is not
    /// asked for is not read: a caller that takes its time slows down its peer and nobody else.
    public func receive() async -> [FrameEvent]? {
        while !decoder.withLock({ $0.isOver }) {
            let chunk = await stream.read()
            let events = decoder.withLock { decoder in chunk.map { decoder.feed($0) } ?? decoder.end() }
            if !events.isEmpty { return events }
        }
        return nil
    }

    /// Writes the messages in the peer's framing, each whole and in this order, in one go; returns when they are
    /// written, which lasts as long as the peer does not read.
    public func send(_ payloads: [[UInt8]]) async throws(Disconnected) {
        let framing = decoder.withLock { $0.framing } ?? .lines
        try await stream.write(FrameEncoder(framing).encode(payloads))
    }

    /// Reads no more; a waiting `receive()` returns, and a message of which only the beginning has come is dropped.
    /// What is to be sent can still be sent.
    public func endInput() {
        decoder.withLock { $0.stop() }
        stream.endInput()
    }

    public func close() async {
        await stream.close()
    }
}
