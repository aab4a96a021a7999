import Synchronization

/// Counts the commits that are in the write-ahead log and perhaps not on the disk yet.
///
/// There is one writer. Readers on any thread may sync the log while the writer commits: a commit that ends after a sync
/// has begun is not covered by it.
final class UnsyncedCommits: Sendable {
    private struct Counts {
        /// Counted before a reader can see the commit.
        var begun = 0
        var ended = 0
        /// So many, from the first on, are durable.
        var synced = 0
    }

    private let counts = Mutex(Counts())

    var isEmpty: Bool { counts.withLock { $0.synced == $0.begun } }

    /// Runs a transaction that commits without a sync. Only the writer calls it.
    func commit<Result>(_ transaction: () -> Result) -> Result {
        counts.withLock { $0.begun += 1 }
        defer { counts.withLock { $0.ended = $0.begun } }
        return transaction()
    }

    /// Notes that the writer has synced the log itself.
    func removeAll() {
        counts.withLock { $0.synced = $0.begun }
    }

    /// Makes durable what the caller's snapshot may contain.
    func sync(_ syncLog: () throws -> Void) rethrows {
        let ended = counts.withLock { $0.synced < $0.begun ? $0.ended : nil }
        guard let ended else { return }
        try syncLog()
        counts.withLock { $0.synced = max($0.synced, ended) }
    }
}
