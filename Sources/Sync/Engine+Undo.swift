import Ledger
import Reconciliation
import Roster

/// Taking a sync back. What this makes is a job like any other, in the other sense: it is looked at, selected from and
/// synced with the same checks.
extension Engine {
    /// Begins the job that would take `name` back. The same new name for the same job is the same job.
    /// - Parameter newName: what to call it; one is made up if none is given.
    public func undo(
        _ name: JobName, as newName: JobName?, whenClosed: WhenClosed?, actor: ActorName?
    ) throws -> JobView {
        let done = try job(name).record
        let newName = newName ?? newJobName()
        if let existing = try inLedger({ try ledger().job(named: newName) }) {
            guard existing.undoes == name else { throw SyncFailure.jobExists(newName) }
            return try view(existing)
        }
        guard !isActive(name) else { throw SyncFailure.jobBusy(name, done.state) }
        guard done.sync != nil, !done.isForgotten, done.state != .syncing else {
            throw SyncFailure.jobNotReady(name, done.state)
        }
        let services = try connections.services(of: done.connection)
        let job = JobRecord(
            name: newName, connection: done.connection, options: done.options,
            createdAt: time.now(), undoes: name, actor: actor)
        return try begin(job, .undo, .undo(job, services, whenClosed ?? options.whenClosed))
    }
}
