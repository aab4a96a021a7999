import Synchronization

/// A conversation in frames over any stream of bytes. What is in the frames is no concern of it.
public final class Connection: Sendable {
    fileprivate struct State {
        var decoder: FrameDecoder
        /// What came in and was not looked at yet, behind a message of a peer that was not trusted then.
        var unread: ArraySlice<UInt8> = []
        /// What the size of a message may be once the peer is trusted; `nil` if it is.
        var sizeOnceTrusted: Int?
    }

    let stream: any ByteStream
    private let state: Mutex<State>

    /// - Parameters:
    ///   - framing: `nil` to find it out from the first bytes, as a server does.
    ///   - untilTrusted: the largest message of a peer that nobody knows yet; `nil` if it is trusted from the start.
    public init(
        over stream: any ByteStream, framing: Framing? = nil, maximumMessageSize: Int = 64 << 20,
        untilTrusted: Int? = nil
    ) {
        self.stream = stream
        let decoder = FrameDecoder(maximumMessageSize: untilTrusted ?? maximumMessageSize, framing: framing)
        state = Mutex(State(decoder: decoder, sizeOnceTrusted: untilTrusted.map { _ in maximumMessageSize }))
    }

    /// Where whoever receives and answers best runs; `nil` if it is the same everywhere.
    public var executor: (any TaskExecutor)? { stream.executor }

    /// What has come in since, at least one event; `nil` when the input has ended. One reader at a time. What is not
    /// asked for is not read: a caller that takes its time slows down its peer and nobody else.
    ///
    /// From a peer that is not trusted yet, messages come one by one, so that the one behind its token may be large.
    public func receive() async -> [FrameEvent]? {
        while !state.withLock({ $0.decoder.isOver }) {
            var events = state.withLock { $0.leftEvents() }
            if events.isEmpty {
                let chunk = await stream.read()
                events = state.withLock { $0.events(in: chunk) }
            }
            if !events.isEmpty { return events }
        }
        return nil
    }

    /// From now on, messages may be as large as those of any other peer.
    public func trust() {
        state.withLock { state in
            guard let size = state.sizeOnceTrusted.take() else { return }
            state.decoder.maximumMessageSize = size
        }
    }

    public var isTrusted: Bool { state.withLock { $0.sizeOnceTrusted == nil } }

    /// Writes the messages in the peer's framing, each whole and in this order, in one go; returns when they are
    /// written, which lasts as long as the peer does not read.
    public func send(_ payloads: [[UInt8]]) async throws(Disconnected) {
        try await send(encode(payloads))
    }

    /// The same, for messages that were put into frames already.
    public func send(_ frames: FrameEncoder) async throws(Disconnected) {
        try await stream.write(frames.bytes)
    }

    /// Puts messages into the frames that the peer uses.
    public func encoder(reserving byteCount: Int = 0) -> FrameEncoder {
        FrameEncoder(state.withLock { $0.decoder.framing } ?? .lines, reserving: byteCount)
    }

    /// Goes on elsewhere than on the thread that reads, which may have others to serve: before work that takes long.
    public func stepAside() async {
        await stream.executor?.leave()
    }

    /// Reads no more; a waiting `receive()` returns, and a message of which only the beginning has come is dropped.
    /// What is to be sent can still be sent.
    public func endInput() {
        state.withLock { $0.decoder.stop() }
        stream.endInput()
    }

    /// - Parameter last: messages that a peer which does not read will not hear.
    public func close(saying last: [[UInt8]] = []) async {
        await stream.close(saying: encode(last).bytes)
    }

    private func encode(_ payloads: [[UInt8]]) -> FrameEncoder {
        var encoder = encoder()
        for payload in payloads { encoder.add(payload) }
        return encoder
    }
}

extension Connection.State {
    /// What is left of the last piece: all of it, or of a peer that is not trusted yet its next message.
    mutating func leftEvents() -> [FrameEvent] {
        var events: [FrameEvent] = []
        events.reserveCapacity(unread.count / 64)
        while let event = decoder.next(in: &unread) {
            events.append(event)
            if sizeOnceTrusted != nil { break }
        }
        // An empty rest would keep the whole piece.
        if unread.isEmpty { unread = [] }
        return events
    }

    /// - Parameter chunk: `nil` when the input has ended.
    mutating func events(in chunk: [UInt8]?) -> [FrameEvent] {
        guard let chunk else { return decoder.end() }
        unread = chunk[...]
        return leftEvents()
    }
}
