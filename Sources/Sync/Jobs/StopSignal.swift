import AsyncPrimitives
import Synchronization

/// Asks one run to stop, once. The run looks at it between two steps, or races against it.
final class StopSignal: Sendable {
    enum Reason: Sendable {
        /// A caller cancelled the job.
        case cancelled
        /// The process is ending; the job can be resumed.
        case stopping
    }

    private let firstReason = Mutex<Reason?>(nil)
    private let raised = Latch()

    /// The first reason given; `nil` as long as the signal was not raised.
    var reason: Reason? { firstReason.withLock { $0 } }

    func raise(_ reason: Reason) {
        firstReason.withLock { $0 = $0 ?? reason }
        raised.open()
    }

    /// Runs `work` until it ends or the signal is raised, which cancels it.
    /// - Returns: `nil` if the signal came first.
    func race<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value? {
        try await AsyncPrimitives.race(until: { [raised] in await raised.wait() }, work)
    }
}
