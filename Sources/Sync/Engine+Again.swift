import Ledger
import Reconciliation
import Roster

/// Going on with a sync that did not get to its end.
extension Engine {
    /// Goes on with an interrupted sync: what was in flight is looked up first, then the rest is done.
    public func resume(_ name: String, whenClosed: WhenClosed?) throws -> JobView {
        let job = try job(name).record
        guard case .success(let state) = job.state.applying(.resumed(.sync)), job.selectedCount != nil else {
            throw SyncFailure.jobNotReady(name, job.state)
        }
        return try goOn(job, state, whenClosed) {}
    }

    /// Takes on again what failed, was not attempted, or was unknown and has been read as not done. Nothing else is sent.
    public func retry(_ name: String, whenClosed: WhenClosed?) throws -> JobView {
        let job = try job(name).record
        guard [.done, .failed, .cancelled, .interrupted].contains(job.state), job.selectedCount != nil else {
            throw SyncFailure.jobNotReady(name, job.state)
        }
        return try goOn(job, .syncing, whenClosed) {
            _ = try ledger().reopen([.failed, .notAttempted], of: name)
        }
    }

    private func goOn(
        _ record: JobRecord, _ state: JobState, _ whenClosed: WhenClosed?, _ prepare: () throws -> Void
    ) throws -> JobView {
        let services = try connections.services(of: record.connection)
        try claim(record)
        var job = record
        job.state = state
        job.failure = nil
        do {
            try inLedger(prepare)
            try save(job)
        } catch {
            release(job.name)
            throw error
        }
        enqueue(.sync(job, services, whenClosed ?? options.whenClosed))
        return JobView(record: job, progress: nil)
    }
}
