import Ledger
import Reconciliation
import Roster

/// Going on with a sync that did not get to its end; in closed hours as the sync was asked for, unless it is said anew.
extension Engine {
    /// Goes on with an interrupted sync: what was in flight is looked up first, then the rest is done.
    public func resume(_ name: String, whenClosed: WhenClosed?, actor: String? = nil) throws -> JobView {
        try goOn(name, .resumed(.sync), whenClosed, .resume, actor) { try ledger().update($0, $1) }
    }

    /// Takes on again what failed or was not attempted, and what is unknown once it has been read as not done. Nothing
    /// else is sent.
    public func retry(_ name: String, whenClosed: WhenClosed?, actor: String? = nil) throws -> JobView {
        try goOn(name, .retried, whenClosed, .retry, actor) { _ = try ledger().takeUp($0, $1) }
    }

    private func goOn(
        _ name: String, _ event: JobEvent, _ whenClosed: WhenClosed?, _ recorded: HistoryEntry.Event, _ actor: String?,
        _ record: (JobRecord, HistoryEntry) throws -> Void
    ) throws -> JobView {
        var job = try self.job(name).record
        guard case .success(let state) = job.state.applying(event), job.selectedCount != nil, !job.isForgotten else {
            throw SyncFailure.jobNotReady(name, job.state)
        }
        let services = try connections.services(of: job.connection)
        try claim(job)
        job.state = state
        job.failure = nil
        if let actor { job.actor = actor }
        if let whenClosed { job.whenClosed = whenClosed }
        do {
            try inLedger {
                try ledger().advance()
                try record(job, entry(recorded, job, actor))
            }
        } catch {
            release(job.name)
            throw error
        }
        hub.send(.jobChanged(job, nil))
        enqueue(.sync(job, services, job.whenClosed ?? options.whenClosed))
        return JobView(record: job, progress: nil)
    }
}
