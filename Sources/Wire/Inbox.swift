import Synchronization

/// Pieces that have come in and wait for the one reader.
final class Inbox: Sendable {
    private struct State {
        var chunks: [[UInt8]] = []
        var reader: UnsafeContinuation<[UInt8]?, Never>?
        var hasEnded = false
    }

    private let state = Mutex(State())

    func put(_ chunk: [UInt8]) {
        let reader = state.withLock { state -> UnsafeContinuation<[UInt8]?, Never>? in
            if state.hasEnded { return nil }
            if state.reader == nil { state.chunks.append(chunk) }
            return state.reader.take()
        }
        reader?.resume(returning: chunk)
    }

    /// What has come is still delivered; what comes later is not.
    func end() {
        let reader = state.withLock { state in
            state.hasEnded = true
            return state.reader.take()
        }
        reader?.resume(returning: nil)
    }

    /// - Parameter wanting: called when there is nothing yet and the reader begins to wait.
    func take(wanting: () -> Void = {}) async -> [UInt8]? {
        await withUnsafeContinuation { reader in
            let isWaiting = state.withLock { state in
                if state.chunks.isEmpty && !state.hasEnded {
                    precondition(state.reader == nil, "a stream has one reader at a time")
                    state.reader = reader
                    return true
                }
                reader.resume(returning: state.chunks.isEmpty ? nil : state.chunks.removeFirst())
                return false
            }
            if isWaiting { wanting() }
        }
    }
}
