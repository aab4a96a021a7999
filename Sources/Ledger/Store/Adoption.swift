import GRDB
import Reconciliation
import Roster

/// What was changed in a ledger when somebody took it into use that had been put back from a copy.
public struct Adoption: Hashable, Sendable {
    public let restoration: Restoration
    /// The jobs whose comparison may no longer be trusted.
    public let expired: [String]
    /// The jobs that were not at their end, and will not go on.
    public let ended: [String]
}

extension Ledger {
    /// Takes a ledger into use that is refused as `restored`, with all that the services may have been told since in mind:
    /// nothing that was compared before is written any more, and nothing goes on by itself. What was in flight is
    /// `unknown`, to be settled by reading if somebody retries.
    /// - Parameters:
    ///   - actor: who decides it, for the history; and `reason`, why.
    /// - Returns: `nil` if the ledger is not refused; nothing was changed then.
    public static func adopt(
        directory: String, owner: String, actor: String?, reason: String?, now: Timestamp
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
            for job in try Int64.fetchAll(db, sql: "SELECT id FROM job WHERE state = 'interrupted'") {
                try checkOnce(job, db)
            }
            let adoption = Adoption(
                restoration: fault, expired: try Self.names(of: .ready, db), ended: try Self.names(of: .interrupted, db)
            )
            try Self.leaveUnfinished(now: entry.at, db)
            try add(entry, db)
            try LedgerLine.raise(beyond: fault.known, db)
            return adoption
        }
    }

    private static func names(of state: JobState, _ db: Database) throws -> [String] {
        try String.fetchAll(db, sql: "SELECT name FROM job WHERE state = ? ORDER BY id", arguments: [state.rawValue])
    }

    /// Lets no job go on with what it knows: those that were ready expire, those that were interrupted end.
    private static func leaveUnfinished(now: Timestamp, _ db: Database) throws {
        let isInterrupted = "job IN (SELECT id FROM job WHERE state = 'interrupted')"
        for (from, to) in [(Standing.pending, Outcome.notAttempted), (.inFlight, .unknown)] {
            try db.execute(
                sql: "UPDATE outcome SET standing = ?, settledAt = ? WHERE standing = ? AND \(isInterrupted)",
                arguments: [Standing.settled(to).storedNumber, now.milliseconds, from.storedNumber])
        }
        try db.execute(sql: "UPDATE job SET state = 'expired' WHERE state = 'ready'")
        try db.execute(
            sql: """
                UPDATE job SET state = 'cancelled', failureKind = 'ledgerRestored', failureJa = ?, failureEn = ?
                WHERE state = 'interrupted'
                """, arguments: [putBack.ja, putBack.en])
    }

    private static let putBack = BilingualText(
        ja: "台帳が控えから戻されたため、処理を終了しました。", en: "The ledger was put back from a copy, so the job was ended.")
}
