import Dispatch
import Synchronization

/// Writes to a descriptor, one write after the other in the order of the calls.
///
/// The writes happen on a thread of its own, so that no caller blocks. A caller whose thread may block writes on it
/// instead, if no other write is under way or waits.
final class WriterThread: Sendable {
    private enum Command {
        case write([UInt8], CheckedContinuation<Bool, Never>?)
        case close(CheckedContinuation<Void, Never>)
    }

    private struct State {
        var commands: [Command] = []
        /// Whether a write is under way, on this thread or on a caller's.
        var isWriting = false
        /// No command is accepted after `close`.
        var isClosed = false
    }

    private let descriptor: Int32
    private let state = Mutex(State())
    /// Signalled when there may be a command to carry out.
    private let wakeUp = DispatchSemaphore(value: 0)

    /// - Parameter descriptor: owned from now on, and closed by `close(sending:)`.
    init(descriptor: Int32) {
        self.descriptor = descriptor
        startThread { [self] in
            while true {
                wakeUp.wait()
                switch beginNext() {
                case .write(let bytes, let writer):
                    let isWritten = write(bytes)
                    writer?.resume(returning: isWritten)
                case .close(let closer):
                    Descriptors.close(descriptor)
                    return closer.resume()
                case nil: break
                }
            }
        }
    }

    /// Returns when all bytes are written.
    /// - Parameter mayBlock: whether the caller's thread may block in the write.
    func write(_ bytes: [UInt8], mayBlock: Bool) async throws(Disconnected) {
        var isWritten = mayBlock ? writeInline(bytes) : nil
        if isWritten == nil {
            isWritten = await withCheckedContinuation { writer in
                enqueue(.write(bytes, writer)) { writer.resume(returning: false) }
            }
        }
        if isWritten == false { throw Disconnected() }
    }

    /// Writes on the caller's thread.
    /// - Returns: whether all bytes were written; `nil` if other writes come first, and nothing was tried.
    private func writeInline(_ bytes: [UInt8]) -> Bool? {
        let isFree = state.withLock { state in
            if state.isWriting || state.isClosed || !state.commands.isEmpty { return false }
            state.isWriting = true
            return true
        }
        return isFree ? write(bytes) : nil
    }

    /// Returns when everything is written and the descriptor is closed. A second call returns at once.
    func close(sending last: [UInt8]) async {
        if !last.isEmpty { enqueue(.write(last, nil)) {} }
        await withCheckedContinuation { closer in
            enqueue(.close(closer)) { closer.resume() }
        }
    }

    /// - Parameter orElse: called instead, if the descriptor is closed or about to be.
    private func enqueue(_ command: Command, orElse: () -> Void) {
        let (isAccepted, isWriting) = state.withLock { state in
            if state.isClosed { return (false, true) }
            if case .close = command { state.isClosed = true }
            state.commands.append(command)
            return (true, state.isWriting)
        }
        // A write under way wakes the thread when it is done.
        if !isWriting { wakeUp.signal() }
        if !isAccepted { orElse() }
    }

    /// - Returns: `nil` while a caller writes, or when there is no command.
    private func beginNext() -> Command? {
        state.withLock { state in
            if state.isWriting || state.commands.isEmpty { return nil }
            state.isWriting = true
            return state.commands.removeFirst()
        }
    }

    /// Writes, and ends the `isWriting` that the caller has set.
    private func write(_ bytes: [UInt8]) -> Bool {
        let isWritten = bytes.withUnsafeBytes { Descriptors.write(descriptor, $0) }
        let hasMore = state.withLock { state in
            state.isWriting = false
            return !state.commands.isEmpty
        }
        if hasMore { wakeUp.signal() }
        return isWritten
    }
}
