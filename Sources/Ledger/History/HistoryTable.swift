import GRDB
import Reconciliation
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The append-only record of who asked for what, and what came of it. It is tamper-evident: see `HistoryChain`.
public struct HistoryTable: Sendable {
    let database: LedgerDatabase
    let envelope: ChecksumEnvelope

    /// Adds an entry after the last one.
    public func add(_ entry: HistoryEntry) throws {
        try database.write { try add(entry, in: $0) }
    }

    /// Adds an entry in the transaction of the step that it is about.
    func add(_ entry: HistoryEntry, in db: Database) throws {
        let last = try SQLRow.fetchOne(
            db.cachedStatement(sql: "SELECT hash FROM history ORDER BY number DESC LIMIT 1"))
        var entry = entry
        // Not the last entry's number: SQLite's counter shows a gap if the last entries were removed.
        let counted = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'history'"))
        entry.number = try (counted ?? 0).next(of: "sqlite_sequence")
        let content = entry.personalContent(wrappedBy: envelope)
        let contentHash = content.map(HistoryChain.hash(of:))
        entry.hash = HistoryChain.hash(
            of: entry, contentHash: contentHash, after: last.map { Array($0["hash"] as Data) } ?? [])
        try db.cachedStatement(
            sql: """
                INSERT INTO history (number, at, event, job, connection, actor, person, fields, outcome, detail,
                    content, contentHash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            entry.number, entry.at.milliseconds, entry.event.rawValue, entry.job?.text ?? "",
            entry.connection?.text ?? "",
            entry.actor, entry.person?.text, HistoryChain.mask(of: entry.fields), entry.outcome?.rawValue,
            entry.detail, content, contentHash.map { Data($0) }, Data(entry.hash),
        ])
    }

    /// Matching entries, newest first. Each is checked against the hash of the one before it.
    /// - Parameters:
    ///   - limit: no more entries than this; a negative one is 0.
    ///   - cursor: the `next` of the page before. Only entries with smaller numbers are shown.
    /// - Throws: `LedgerFailure.damaged` if an entry is not as it was written.
    public func page(matching filter: HistoryFilter, limit: Int, before cursor: Int64? = nil) throws -> HistoryPage {
        let limit = max(limit, 0)
        return try database.read { db in
            let rows = try rows(matching: filter, before: cursor, in: db)
            var found: [HistoryEntry] = []
            while found.count <= limit, let row = try rows.next() {
                let entry = try HistoryEntry(row: row, envelope: envelope)
                guard HistoryChain.verifiedHash(of: row, after: row["previous"], envelope: envelope) != nil else {
                    throw LedgerFailure.damaged(reason: "a record was altered (history)")
                }
                // The code is wrapped, so SQL cannot filter by it.
                if filter.code == nil || filter.code == entry.code { found.append(entry) }
            }
            guard found.count > limit else { return HistoryPage(entries: found, next: nil) }
            found.removeLast()
            return HistoryPage(entries: found, next: found.last?.number ?? cursor)
        }
    }

    /// Whether the ledger was adopted after the job's lists were read. Its comparison is not to be trusted then.
    public func hasAdoption(sinceReadingOf job: JobName) throws -> Bool {
        try database.read { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM history WHERE event = ?
                        AND number > (SELECT max(number) FROM history WHERE job = ? AND event = ?))
                    """,
                arguments: [HistoryEntry.Event.adopt.rawValue, job, HistoryEntry.Event.read.rawValue]) ?? false
        }
    }

    /// Checks the whole chain from the first entry on, up to the first that is not as it was written.
    ///
    /// Each page of entries is a read of its own, so that a long history keeps neither the log from being truncated nor
    /// `forget` waiting. Entries that are added meanwhile are checked, too.
    public func verify() throws -> HistoryVerdict {
        var verification = HistoryVerification(envelope: envelope)
        while true {
            if let verdict = try database.read({ try verification.checkPage(in: $0) }) { return verdict }
        }
    }

    private func rows(matching filter: HistoryFilter, before cursor: Int64?, in db: Database) throws -> RowCursor {
        try SQLRow.fetchCursor(
            db,
            sql: """
                SELECT *, (SELECT hash FROM history AS before WHERE before.number = history.number - 1) AS previous
                FROM history WHERE number < ? AND (?2 IS NULL OR job = ?2) AND (?3 IS NULL OR actor = ?3)
                    AND (?4 IS NULL OR person = ?4)
                ORDER BY number DESC
                """,
            arguments: [cursor ?? .max, filter.job, filter.actor, filter.person?.text])
    }
}
