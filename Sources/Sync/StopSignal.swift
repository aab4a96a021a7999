import Synchronization

/// Asks one piece of work to stop, once. The work looks at it between two steps, or races against it.
final class StopSignal: Sendable {
    enum Reason: Sendable {
        /// The caller cancelled the job.
        case cancelled
        /// The process is ending; the job can be resumed.
        case stopping
    }

    private let raised = Mutex<Reason?>(nil)
    private let stream: AsyncStream<Never>
    private let end: AsyncStream<Never>.Continuation

    init() {
        (stream, end) = AsyncStream.makeStream()
    }

    var reason: Reason? { raised.withLock { $0 } }

    func raise(_ reason: Reason) {
        raised.withLock { $0 = $0 ?? reason }
        end.finish()
    }

    /// Returns once the signal is raised or the task is cancelled. One task may wait at a time.
    private func wait() async {
        for await _ in stream {}
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
