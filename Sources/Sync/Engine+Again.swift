import Ledger
import Reconciliation
import Roster

/// Going on with a sync that did not get to its end; in closed hours as the sync was asked for, unless it is said anew.
extension Engine {
    /// Goes on with an interrupted sync: what was in flight is looked up first, then the rest is done.
    public func resume(_ name: JobName, whenClosed: WhenClosed?, actor: ActorName? = nil) throws -> JobView {
        try goOn(name, .resumed(whenClosed: whenClosed), .resume, actor) { try ledger().update($0, $1) }
    }

    /// Takes on again what failed or was not attempted, and what is unknown once it has been read as not done. Nothing
    /// else is sent.
    public func retry(_ name: JobName, whenClosed: WhenClosed?, actor: ActorName? = nil) throws -> JobView {
        try goOn(name, .retried(whenClosed: whenClosed), .retry, actor) { _ = try ledger().takeUp($0, $1) }
    }

    private func goOn(
        _ name: JobName, _ event: JobEvent, _ recorded: HistoryEntry.Event, _ actor: ActorName?,
        _ record: (JobRecord, HistoryEntry) throws -> Void
    ) throws -> JobView {
        var job = try self.job(name).record
        guard !job.isForgotten else { throw SyncFailure.jobNotReady(name, job.state) }
        let state = job.state
        do { try job.apply(event) } catch { throw SyncFailure.jobNotReady(name, state) }
        let services = try connections.services(of: job.connection)
        try claim(job)
        if let actor { job.actor = actor }
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
        enqueue(.sync(job, services, job.sync?.whenClosed ?? options.whenClosed))
        return JobView(record: job, progress: nil)
    }
}
