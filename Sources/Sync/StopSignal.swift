import Synchronization

/// Asks one piece of work to stop, once. The work looks at it between two steps, or races against it.
final class StopSignal: Sendable {
    enum Reason: Sendable {
        /// The caller cancelled the job.
        case cancelled
        /// The process is ending; the job can be resumed.
        case stopping
    }

    private struct State {
        var reason: Reason?
        var lastWaiter = 0
        var waiting: [Int: AsyncStream<Never>.Continuation] = [:]
    }

    private let state = Mutex(State())

    var reason: Reason? { state.withLock { $0.reason } }

    func raise(_ reason: Reason) {
        let waiting = state.withLock { state in
            state.reason = state.reason ?? reason
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for end in waiting { end.finish() }
    }

    /// Returns once the signal is raised or the task is cancelled. Each wait has a stream of its own: one whose reader was
    /// cancelled has ended for good, and the next reader would take that for the signal.
    private func wait() async {
        let (stream, end) = AsyncStream.makeStream(of: Never.self)
        let waiter = state.withLock { state -> Int? in
            guard state.reason == nil else { return nil }
            state.lastWaiter += 1
            state.waiting[state.lastWaiter] = end
            return state.lastWaiter
        }
        guard let waiter else { return }
        for await _ in stream {}
        state.withLock { _ = $0.waiting.removeValue(forKey: waiter) }
    }

    /// Runs `work` until it ends or the signal is raised, which cancels it.
    /// - Returns: `nil` if the signal came first.
    func race<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value? {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                await self.wait()
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }
}
