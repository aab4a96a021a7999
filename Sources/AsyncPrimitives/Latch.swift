import Synchronization

/// A gate that is opened once and then stays open. Any number of tasks may wait for it.
///
/// Neither the standard library nor swift-async-algorithms has one. An `AsyncStream<Never>` in its place serves one
/// waiter only: the stream ends for good as soon as that waiter is cancelled.
public final class Latch: Sendable {
    private struct State {
        var isOpen = false
        var lastWaiter = 0
        var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
    }

    private let state = Mutex(State())

    public init() {}

    public var isOpen: Bool { state.withLock { $0.isOpen } }

    /// Resumes all waiters. Opening it again has no effect.
    public func open() {
        let waiters = state.withLock { state in
            state.isOpen = true
            defer { state.waiters = [:] }
            return state.waiters.values
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Returns when the latch is open or the task is cancelled; `Task.isCancelled` and `isOpen` tell which. A cancelled
    /// waiter does not affect the others.
    public func wait() async {
        let waiter = state.withLock { state in
            state.lastWaiter += 1
            return state.lastWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    // The handler below may have run already. It found nobody to resume.
                    if state.isOpen || Task.isCancelled { return false }
                    state.waiters[waiter] = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: waiter) }?.resume()
        }
    }
}
