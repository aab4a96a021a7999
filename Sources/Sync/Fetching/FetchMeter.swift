import AsyncPrimitives
import Roster
import Synchronization

/// Adds up what the two lists have brought so far, and reports the sum.
///
/// `count` may be called from any thread and never waits. A listener that is slower than the services gets the newest sum
/// only.
final class FetchMeter: Sendable {
    private let counts = Mutex<[Side: (done: Int, total: Int?)]>([:])
    private let sums = Mailbox(NewestBuffer<JobProgress>())
    private let listener: @Sendable (JobProgress) async -> Void

    init(listener: @escaping @Sendable (JobProgress) async -> Void) {
        self.listener = listener
    }

    /// - Parameter total: `nil` if the service does not say. The sum has a total only if both services do.
    @Sendable func count(_ side: Side, _ done: Int, _ total: Int?) {
        let sum = counts.withLock { counts in
            counts[side] = (done, total)
            let totals = counts.values.map(\.total)
            let isTotalKnown = counts.count == Side.allCases.count && totals.allSatisfy { $0 != nil }
            return JobProgress(
                done: counts.values.map(\.done).reduce(0, +),
                total: isTotalKnown ? totals.compactMap { $0 }.reduce(0, +) : nil)
        }
        sums.put(sum)
    }

    /// Runs `work`, and calls the listener while it runs. The last sums may be dropped: the end of the work is reported by
    /// the job's own event.
    func reporting<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        // Leaving the scope cancels the report, which ends its wait for the next sum.
        async let _: Void = report()
        return try await work()
    }

    private func report() async {
        while let sum = await sums.next() { await listener(sum) }
    }
}
