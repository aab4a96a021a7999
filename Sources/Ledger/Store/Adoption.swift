import GRDB
import Reconciliation
import Roster

/// What was changed in a ledger when somebody took it into use that had been put back from a copy.
public struct Adoption: Hashable, Sendable {
    public let restoration: Restoration
    /// The jobs whose comparison may no longer be trusted.
    public let expired: [JobName]
    /// The jobs that were not at their end, and will not go on.
    public let ended: [JobName]
}

extension Ledger {
    /// Takes a ledger into use that is refused as `restored`, with all that the services may have been told since in mind:
    /// nothing that was compared before is written any more, and nothing goes on by itself. What was in flight is
    /// `unknown`, to be settled by reading if somebody retries.
    /// - Parameters:
    ///   - actor: who decides it, for the history; and `reason`, why.
    /// - Returns: `nil` if the ledger is not refused; nothing was changed then.
    public static func adopt(
        directory: String, owner: String, actor: ActorName?, reason: String?, now: Timestamp
    ) throws -> Adoption? {
        let held = try HeldFolder(directory: directory, owner: owner)
        return try translatingFailures {
            guard let fault = try held.restoration() else { return nil }
            return try Ledger(held).adopt(
                fault,
                HistoryEntry(
                    at: now, .adopt, job: nil, connection: nil, actor: actor, detail: "\(fault)", reason: reason))
        }
    }

    private func adopt(_ fault: Restoration, _ entry: HistoryEntry) throws -> Adoption {
        try advance { db in
            let adoption = Adoption(
                restoration: fault, expired: try expireReadyJobs(db), ended: try endInterruptedJobs(at: entry.at, db))
            try add(entry, db)
            try LedgerLine.raise(beyond: fault.known, db)
            return adoption
        }
    }

    /// A comparison that was made before the restoration is not trusted any more.
    private func expireReadyJobs(_ db: Database) throws -> [JobName] {
        try apply(.expired, toJobsIn: .ready, db)
    }

    /// No sync goes on by itself. A write whose outcome is not known stays `unknown`; a retry settles it by reading.
    private func endInterruptedJobs(at moment: Timestamp, _ db: Database) throws -> [JobName] {
        for job in try Int64.fetchAll(db, sql: "SELECT id FROM job WHERE state = 'interrupted'") {
            try checkOnce(job, db)
            for (from, outcome) in [(Standing.pending, Outcome.notAttempted), (.inFlight, .unknown)] {
                try db.execute(
                    sql: "UPDATE outcome SET standing = ?, settledAt = ? WHERE standing = ? AND job = ?",
                    arguments: [
                        Standing.settled(outcome).storedNumber, moment.milliseconds, from.storedNumber, job,
                    ])
            }
        }
        return try apply(.cancelled(.ledgerRestored), toJobsIn: .interrupted, db)
    }

    private func apply(_ event: JobEvent, toJobsIn state: JobState, _ db: Database) throws -> [JobName] {
        let rows = try SQLRow.fetchAll(
            db, sql: "SELECT * FROM job WHERE state = ? ORDER BY id", arguments: [state.rawValue])
        return try rows.map { row in
            var job = try JobRecord(row: row)
            try job.apply(event)
            try Self.save(job, db)
            return job.name
        }
    }
}
