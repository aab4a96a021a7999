import Roster
import Synchronization

/// Adds up what the two lists have brought so far, and reports it without waiting for whoever listens.
final class FetchMeter: Sendable {
    private let counts = Mutex<[Side: (done: Int, total: Int?)]>([:])
    private let stream: AsyncStream<JobProgress>
    private let reports: AsyncStream<JobProgress>.Continuation
    private let listener: @Sendable (JobProgress) async -> Void

    init(_ listener: @escaping @Sendable (JobProgress) async -> Void) {
        self.listener = listener
        // Only the newest figure matters.
        (stream, reports) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    @Sendable func count(_ side: Side, _ done: Int, _ total: Int?) {
        let sum = counts.withLock { counts in
            counts[side] = (done, total)
            let totals = counts.values.map(\.total)
            return JobProgress(
                done: counts.values.map(\.done).reduce(0, +),
                total: counts.count == Side.allCases.count && totals.allSatisfy { $0 != nil }
                    ? totals.compactMap { $0 }.reduce(0, +) : nil)
        }
        reports.yield(sum)
    }

    /// Hands reports on while `work` runs.
    func reporting<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let (stream, listener) = (stream, listener)
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask {
                for await progress in stream { await listener(progress) }
                return nil
            }
            group.addTask { try await work() }
            defer { group.cancelAll() }
            while let value = try await group.next() {
                if let value { return value }
            }
            throw CancellationError()
        }
    }
}
