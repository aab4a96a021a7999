import Synchronization

/// Chunks of input between the thread that reads and the one task that receives.
///
/// This is not a `Mailbox` of `AsyncPrimitives`, as inline resumption demands three things of it. `put` resumes the
/// receiver within the call, so that its job is enqueued on the thread that has read. The receiver announces that it
/// waits, which lets the stream read only then. A wait costs no cancellation handler: a session that is cancelled
/// ends its input instead.
final class Inbox: Sendable {
    private struct State {
        var chunks: [[UInt8]] = []
        var receiver: UnsafeContinuation<[UInt8]?, Never>?
        var hasEnded = false
    }

    private let state = Mutex(State())

    /// Hands the chunk to the waiting receiver, or keeps it for the next one. A chunk after `end()` is dropped.
    func put(_ chunk: [UInt8]) {
        let receiver = state.withLock { state -> UnsafeContinuation<[UInt8]?, Never>? in
            if state.hasEnded { return nil }
            if state.receiver == nil { state.chunks.append(chunk) }
            return state.receiver.take()
        }
        receiver?.resume(returning: chunk)
    }

    /// Ends the input. Chunks that were put before are still received.
    func end() {
        let receiver = state.withLock { state in
            state.hasEnded = true
            return state.receiver.take()
        }
        receiver?.resume(returning: nil)
    }

    /// Waits for the next chunk and takes it.
    /// - Parameter onWait: called when there is no chunk yet, after the receiver is registered: a chunk that `onWait`
    ///   asks for cannot be missed.
    /// - Returns: `nil` at the end of the input.
    func take(onWait: () -> Void = {}) async -> [UInt8]? {
        await withUnsafeContinuation { receiver in
            let isWaiting = state.withLock { state in
                if state.chunks.isEmpty && !state.hasEnded {
                    precondition(state.receiver == nil, "a stream has one reader at a time")
                    state.receiver = receiver
                    return true
                }
                receiver.resume(returning: state.chunks.isEmpty ? nil : state.chunks.removeFirst())
                return false
            }
            if isWaiting { onWait() }
        }
    }
}
