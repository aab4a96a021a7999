import Reconciliation
import Roster

/// A job as callers see it: the stored record, and the progress of its run.
public struct JobView: Sendable {
    public let record: JobRecord
    /// `nil` unless a run has reported some.
    public let progress: JobProgress?

    public init(record: JobRecord, progress: JobProgress?) {
        self.record = record
        self.progress = progress
    }
}

extension JobRecord {
    /// The record of a job without a run. If the stored status says that it is running, the ledger could not record the end
    /// of its run, for instance because the disk was full: the job is shown as it would be after a restart.
    func withoutRun() throws -> JobRecord {
        guard state.isRunning else { return self }
        var job = self
        try job.apply(status.endOfRun(because: .endNotRecorded))
        return job
    }

    /// The comparison from which people can be selected now: that of a ready job, or that of a done one while it is fresh.
    /// - Parameter lifetime: counts from the end of the fetch.
    func selectableComparison(at now: Timestamp, lifetime: Duration) throws(SyncFailure) -> FetchSummary {
        switch status {
        case .ready(let fetch) where !isForgotten: return fetch
        case .done(let sync) where !isForgotten:
            let fetchedAt = sync.fetch.lists.fetchedAt
            guard now <= fetchedAt + lifetime else { throw .jobExpired(name, fetchedAt: fetchedAt) }
            return sync.fetch
        case .fetching, .waitingToFetch, .ready, .expired, .syncing, .waitingToSync, .interrupted, .done, .cancelled,
            .failed:
            throw .notReady(self)
        }
    }

    /// Whether the job is ready and its comparison too old to be trusted.
    /// - Parameter lifetime: counts from the end of the fetch.
    func isOutdated(at now: Timestamp, lifetime: Duration) -> Bool {
        guard case .ready(let fetch) = status else { return false }
        return now > fetch.lists.fetchedAt + lifetime
    }
}
