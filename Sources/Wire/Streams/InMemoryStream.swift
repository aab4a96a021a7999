import Synchronization

/// One end of a stream of bytes within the process: bytes written to one end are read from the other.
public struct InMemoryStream: ByteStream {
    private let incoming: Pipe
    private let outgoing: Pipe

    /// Makes both ends.
    /// - Parameter capacity: unread bytes in each direction before a writer has to wait.
    public static func pair(capacity: Int = 64 << 10) -> (InMemoryStream, InMemoryStream) {
        let (one, other) = (Pipe(capacity: capacity), Pipe(capacity: capacity))
        return (Self(incoming: one, outgoing: other), Self(incoming: other, outgoing: one))
    }

    public func read() async -> [UInt8]? {
        await incoming.read()
    }

    public func write(_ bytes: [UInt8]) async throws(Disconnected) {
        try await outgoing.write(bytes)
    }

    public func endInput() {
        incoming.endReading()
    }

    /// Ends this end's output, as the end of a piped file does. Reading is still possible.
    public func endOutput() {
        outgoing.endWriting()
    }

    public func close(sending last: [UInt8]) async {
        incoming.endReading()
        if !last.isEmpty { outgoing.put(last) }
        outgoing.endWriting()
    }
}

/// One direction.
private final class Pipe: Sendable {
    private struct State {
        /// Bytes that may still be written without waiting; negative after a write that went over the capacity.
        var room: Int
        var isRead = true
        var waitingWriters: [CheckedContinuation<Void, Never>] = []
    }

    private let inbox = Inbox()
    private let state: Mutex<State>

    init(capacity: Int) {
        state = Mutex(State(room: capacity))
    }

    func read() async -> [UInt8]? {
        guard let chunk = await inbox.take() else { return nil }
        resumeWriters { $0.room += chunk.count }
        return chunk
    }

    /// One write may exceed the capacity; the next one then waits.
    func write(_ bytes: [UInt8]) async throws(Disconnected) {
        await withCheckedContinuation { writer in
            let mayWrite = state.withLock { state in
                let mayWrite = !state.isRead || state.room > 0
                if !mayWrite { state.waitingWriters.append(writer) }
                return mayWrite
            }
            if mayWrite { writer.resume() }
        }
        if !state.withLock({ $0.isRead }) { throw Disconnected() }
        put(bytes)
    }

    /// Writes without waiting for room.
    func put(_ bytes: [UInt8]) {
        state.withLock { $0.room -= bytes.count }
        inbox.put(bytes)
    }

    func endReading() {
        inbox.end()
        resumeWriters { $0.isRead = false }
    }

    func endWriting() {
        inbox.end()
    }

    private func resumeWriters(after change: (inout State) -> Void) {
        let writers = state.withLock { state in
            change(&state)
            defer { state.waitingWriters = [] }
            return state.waitingWriters
        }
        for writer in writers { writer.resume() }
    }
}
