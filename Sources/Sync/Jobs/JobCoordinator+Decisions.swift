import Ledger
import Reconciliation
import Roster

/// Decisions: each is recorded in one transaction with all that follows from it.
extension JobCoordinator {
    /// Replaces a row by what a person has decided.
    /// - Throws: `SyncFailure.jobBusy` if the job has changed since the row was read: the row may have, too;
    ///   `.contradictingDecision` if a decision in force says otherwise.
    func replace(_ decided: DecidedRow) throws -> JobRecord {
        let job = try unclaimedJob(decided.job.name)
        guard job.state == .ready else { throw SyncFailure.notReady(job) }
        guard job.fetch == decided.job.fetch else { throw SyncFailure.jobBusy(job.name, job.state) }
        let now = time.now()
        try ledger.call { ledger in
            try ledger.replace(
                decided.placed, of: job.name, link: try link(decided.placed.row, of: job, in: ledger),
                decision: decided.record(at: now), decided.entry(at: now))
        }
        let changed = try existingJob(job.name)
        announce(changed)
        return changed
    }

    /// Takes a decision back. Jobs that are fetched already keep their rows.
    func revoke(_ id: DecisionID, reason: String?, actor: ActorName?) throws -> DecisionRecord {
        let now = time.now()
        return try ledger.call { ledger in
            try ledger.decisions.revoke(id, at: now) { found in
                HistoryEntry(
                    at: now, .revoke, job: nil, connection: found.connection, actor: actor,
                    person: found.decision.id(on: found.decision.direction.source),
                    detail: found.decision.historyDetail, reason: reason)
            }
        }
    }

    /// The link of two records that are one person by decision and hold the same values. A job that undoes another links
    /// nobody.
    private func link(_ row: Row, of job: JobRecord, in ledger: Ledger) throws -> Link? {
        guard job.undoes == nil, row.employeeClass == .unchanged, let target = row.target else { return nil }
        let smartHR = job.options.direction.smartHR(source: row.id, target: target.id)
        let known = try ledger.links.link(of: job.connection, smartHR: smartHR)
        return .update(row.source, target, isInStep: true, known: known, options: job.options)
    }
}
