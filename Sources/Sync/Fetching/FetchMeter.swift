import Roster
import Synchronization

/// Adds up what the two lists have brought so far, and reports the sum. It may be called from any thread.
final class FetchMeter: Sendable {
    private let counts = Mutex<[Side: (done: Int, total: Int?)]>([:])
    private let report: @Sendable (JobProgress) -> Void

    init(report: @escaping @Sendable (JobProgress) -> Void) {
        self.report = report
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
        report(sum)
    }
}
