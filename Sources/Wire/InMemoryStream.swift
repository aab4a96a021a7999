import Synchronization

/// One end of a stream of bytes within the process: what is written to one is read from the other.
public struct InMemoryStream: ByteStream {
    private let incoming: Pipe
    private let outgoing: Pipe

    /// - Parameter capacity: bytes on their way in each direction before a writer has to wait.
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

    /// Says that nothing more will be written, as the end of a piped file does. Reading goes on.
    public func endOutput() {
        outgoing.endWriting()
    }

    public func close(saying last: [UInt8]) async {
        incoming.endReading()
        if !last.isEmpty { outgoing.put(last) }
        outgoing.endWriting()
    }
}

/// One direction.
private final class Pipe: Sendable {
    private struct State {
        var room: Int
        var isRead = true
        var writers: [CheckedContinuation<Void, Never>] = []
    }

    private let inbox = Inbox()
    private let state: Mutex<State>

    init(capacity: Int) {
        state = Mutex(State(room: capacity))
    }

    func read() async -> [UInt8]? {
        guard let chunk = await inbox.take() else { return nil }
        wakeWriters { $0.room += chunk.count }
        return chunk
    }

    /// Like a pipe of the system, a little may go over the capacity: the next writer waits for it.
    func write(_ bytes: [UInt8]) async throws(Disconnected) {
        await withCheckedContinuation { writer in
            let mayGo = state.withLock { state in
                let mayGo = !state.isRead || state.room > 0
                if !mayGo { state.writers.append(writer) }
                return mayGo
            }
            if mayGo { writer.resume() }
        }
        let isRead = state.withLock { state in
            state.room -= bytes.count
            return state.isRead
        }
        if !isRead { throw Disconnected() }
        inbox.put(bytes)
    }

    /// Writes more than there may be room for.
    func put(_ bytes: [UInt8]) {
        state.withLock { $0.room -= bytes.count }
        inbox.put(bytes)
    }

    func endReading() {
        inbox.end()
        wakeWriters { $0.isRead = false }
    }

    func endWriting() {
        inbox.end()
    }

    private func wakeWriters(after change: (inout State) -> Void) {
        let writers = state.withLock { state in
            change(&state)
            defer { state.writers = [] }
            return state.writers
        }
        for writer in writers { writer.resume() }
    }
}
