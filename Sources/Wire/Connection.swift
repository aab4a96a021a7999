import Synchronization

/// A connection to one peer that exchanges frames over any stream of bytes. The payload of a frame is opaque here.
///
/// One task receives. Any number of tasks may send.
public final class Connection: Sendable {
    fileprivate struct State {
        var decoder: FrameDecoder
        /// Input that was read together with a message of an untrusted peer and is not decoded yet.
        var undecoded: ArraySlice<UInt8> = []
        /// The limit that applies once the peer is trusted; `nil` if it already is.
        var maximumSizeOnceTrusted: Int?
    }

    private let stream: any ByteStream
    private let state: Mutex<State>

    /// - Parameters:
    ///   - framing: `nil` to detect it from the first bytes, as a server does.
    ///   - maximumMessageSize: in bytes.
    ///   - maximumMessageSizeUntilTrusted: the limit until `trust()` is called; `nil` if the peer is trusted from the
    ///     start.
    public init(
        over stream: any ByteStream, framing: Framing? = nil, maximumMessageSize: Int = 64 << 20,
        maximumMessageSizeUntilTrusted: Int? = nil
    ) {
        self.stream = stream
        let decoder = FrameDecoder(
            maximumMessageSize: maximumMessageSizeUntilTrusted ?? maximumMessageSize, framing: framing)
        let sizeOnceTrusted = maximumMessageSizeUntilTrusted == nil ? nil : maximumMessageSize
        state = Mutex(State(decoder: decoder, maximumSizeOnceTrusted: sizeOnceTrusted))
    }

    /// The executor that the receiving task should prefer; see `ByteStream.executor`.
    public var executor: (any TaskExecutor)? { stream.executor }

    /// Waits for input and decodes it. Nothing is read between two calls, so that a slow caller slows down its own peer
    /// and no other.
    ///
    /// An untrusted peer's messages are returned one by one: the message after its token may be larger than the limit
    /// that applied before.
    /// - Returns: at least one event; `nil` when the input has ended.
    public func receive() async -> [FrameEvent]? {
        while !state.withLock({ $0.decoder.isFinished }) {
            var events = state.withLock { $0.decodeUndecoded() }
            if events.isEmpty {
                let chunk = await stream.read()
                events = state.withLock { $0.decode(chunk) }
            }
            if !events.isEmpty { return events }
        }
        return nil
    }

    /// Raises the message size limit to that of a trusted peer. It applies from the next message on.
    public func trust() {
        state.withLock { state in
            guard let size = state.maximumSizeOnceTrusted.take() else { return }
            state.decoder.maximumMessageSize = size
        }
    }

    public var isTrusted: Bool { state.withLock { $0.maximumSizeOnceTrusted == nil } }

    /// Writes the payloads in the peer's framing, each whole, in this order and with one write.
    /// - Throws: `Disconnected` when the peer no longer reads.
    public func send(_ payloads: [[UInt8]]) async throws(Disconnected) {
        try await send(frames: encode(payloads))
    }

    /// Writes frames that are already encoded. Returns when they are written, which takes as long as the peer does
    /// not read.
    public func send(frames: FrameEncoder) async throws(Disconnected) {
        try await stream.write(frames.bytes)
    }

    /// An empty encoder for the peer's framing.
    /// - Parameter byteCount: the expected size of all frames, a hint.
    public func encoder(reserving byteCount: Int = 0) -> FrameEncoder {
        FrameEncoder(framing: state.withLock { $0.decoder.framing } ?? .lines, reserving: byteCount)
    }

    /// Moves the calling task off the thread that reads, which may have other peers to serve. To be called before
    /// work that takes long or waits.
    public func leaveReadingThread() async {
        await stream.executor?.leaveThread()
    }

    /// Ends the input: a waiting `receive()` returns, and a message that has arrived only in part is dropped. Sending
    /// is still possible.
    public func endInput() {
        state.withLock { $0.decoder.finish() }
        stream.endInput()
    }

    /// Ends input and output.
    /// - Parameter last: messages that are not waited for; see `ByteStream.close(sending:)`.
    public func close(sending last: [[UInt8]] = []) async {
        await stream.close(sending: encode(last).bytes)
    }

    private func encode(_ payloads: [[UInt8]]) -> FrameEncoder {
        var encoder = encoder()
        for payload in payloads { encoder.add(payload) }
        return encoder
    }
}

extension Connection.State {
    /// Decodes the rest of the last chunk: one message of an untrusted peer, everything of a trusted one.
    mutating func decodeUndecoded() -> [FrameEvent] {
        var events: [FrameEvent] = []
        events.reserveCapacity(undecoded.count / 64)
        while let event = decoder.next(from: &undecoded) {
            events.append(event)
            if maximumSizeOnceTrusted != nil { break }
        }
        // An empty slice would keep the whole chunk in memory.
        if undecoded.isEmpty { undecoded = [] }
        return events
    }

    /// - Parameter chunk: `nil` when the input has ended.
    mutating func decode(_ chunk: [UInt8]?) -> [FrameEvent] {
        guard let chunk else { return decoder.endOfInput() }
        undecoded = chunk[...]
        return decodeUndecoded()
    }
}
