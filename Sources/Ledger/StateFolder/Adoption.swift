import GRDB
import Reconciliation
import Roster

/// The changes made to a ledger that was restored from a copy when a person decided to use it.
public struct Adoption: Hashable, Sendable {
    public let restoration: RestoreEvidence
    /// The jobs whose comparison is out of date.
    public let expired: [JobName]
    /// The jobs that had been interrupted. They will not be resumed.
    public let ended: [JobName]

    /// Adopts a ledger that `Ledger.open` refuses as `restored`.
    ///
    /// The services may have moved on since the copy was made. So jobs that were ready expire, and interrupted ones end: what
    /// they had in flight is `unknown`, and only a retry, which reads first, goes on with it.
    /// - Parameters:
    ///   - owner: shown to another process that finds the folder taken.
    ///   - actor: the user who decides it, for the history.
    ///   - reason: the reason they give, for the history.
    /// - Returns: `nil` if the ledger is not refused. Nothing was changed then.
    public static func perform(
        directory: String, owner: String, actor: ActorName?, reason: String?, now: Timestamp
    ) throws -> Adoption? {
        let locked = try LockedStateFolder(directory: directory, owner: owner)
        return try translatingFailures {
            guard let evidence = try locked.restoreEvidence() else { return nil }
            let entry = HistoryEntry(
                at: now, .adopt, job: nil, connection: nil, actor: actor, detail: "\(evidence)", reason: reason)
            return try perform(on: Ledger(locked), after: evidence, recording: entry)
        }
    }

    private static func perform(
        on ledger: Ledger, after evidence: RestoreEvidence, recording entry: HistoryEntry
    ) throws -> Adoption {
        try ledger.advance { db in
            let adoption = Adoption(
                restoration: evidence, expired: try expireReadyJobs(in: db),
                ended: try endInterruptedJobs(of: ledger, at: entry.at, in: db))
            try ledger.history.add(entry, in: db)
            // Beyond the lost ledger: a copy of it is recognised, too.
            try LedgerGeneration.raise(beyond: evidence.known, in: db)
            return adoption
        }
    }

    /// A comparison that was made before the restoration is not trusted any more.
    private static func expireReadyJobs(in db: Database) throws -> [JobName] {
        try apply(.expired, toJobsIn: .ready, in: db)
    }

    /// No sync goes on by itself. A write whose outcome is not known stays `unknown`; a retry settles it by reading.
    private static func endInterruptedJobs(
        of ledger: Ledger, at moment: Timestamp, in db: Database
    ) throws -> [JobName] {
        for job in try Int64.fetchAll(db, sql: "SELECT id FROM job WHERE state = 'interrupted'") {
            try ledger.checkOnce(job: job, in: db)
            for (from, outcome) in [(OutcomeStatus.pending, Outcome.notAttempted), (.inFlight, .unknown)] {
                try db.execute(
                    sql: "UPDATE outcome SET status = ?, settledAt = ? WHERE status = ? AND job = ?",
                    arguments: [
                        OutcomeStatus.settled(outcome).storedNumber, moment.milliseconds, from.storedNumber, job,
                    ])
            }
        }
        return try apply(.cancelled(.ledgerRestored), toJobsIn: .interrupted, in: db)
    }

    private static func apply(
        _ event: JobEvent, toJobsIn state: JobState, in db: Database
    ) throws -> [JobName] {
        let rows = try SQLRow.fetchAll(
            db, sql: "SELECT * FROM job WHERE state = ? ORDER BY id", arguments: [state.rawValue])
        return try rows.map { row in
            var job = try JobRecord(row: row)
            try job.apply(event)
            try Ledger.save(job, in: db)
            return job.name
        }
    }
}
