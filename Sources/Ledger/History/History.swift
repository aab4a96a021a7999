import GRDB
import Reconciliation
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Ledger {
    /// Adds an entry behind the last one.
    public func add(_ entry: HistoryEntry) throws {
        try write { try add(entry, $0) }
    }

    func add(_ entry: HistoryEntry, _ db: Database) throws {
        let last = try SQLRow.fetchOne(
            db.cachedStatement(sql: "SELECT number, hash FROM history ORDER BY number DESC LIMIT 1"))
        var entry = entry
        // The counter remembers entries that were cut off at the end, so that the gap stays to be seen.
        let counted = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'history'"))
        entry.number = (counted ?? 0) + 1
        let sealed = entry.sealed(by: vault)
        let sealedHash = sealed.map(HistoryChain.hash)
        entry.hash = HistoryChain.hash(
            entry, sealedHash: sealedHash, after: last.map { Array($0["hash"] as Data) } ?? [])
        try db.cachedStatement(
            sql: """
                INSERT INTO history (number, at, event, job, connection, actor, person, fields, outcome, detail,
                    sealed, sealedHash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            entry.number, entry.at.milliseconds, entry.event.rawValue, entry.job?.text ?? "",
            entry.connection?.text ?? "",
            entry.actor, entry.person?.text, HistoryChain.mask(entry.fields), entry.outcome?.rawValue, entry.detail,
            sealed,
            sealedHash.map { Data($0) }, Data(entry.hash),
        ])
    }

    /// Matching entries before a number, newest first.
    public func history(matching filter: HistoryFilter, limit: Int, before cursor: Int64? = nil) throws -> HistoryPage {
        try read { db in
            let rows = try SQLRow.fetchCursor(
                db,
                sql: """
                    SELECT *, (SELECT hash FROM history AS before WHERE before.number = history.number - 1) AS previous
                    FROM history WHERE number < ? AND (?2 IS NULL OR job = ?2) AND (?3 IS NULL OR actor = ?3)
                        AND (?4 IS NULL OR person = ?4)
                    ORDER BY number DESC
                    """,
                arguments: [cursor ?? .max, filter.job, filter.actor, filter.person?.text])
            var found: [HistoryEntry] = []
            while found.count <= limit, let row = try rows.next() {
                let entry = try HistoryEntry(row, vault)
                guard genuineHash(of: row, after: row["previous"]) != nil else {
                    throw LedgerFailure.damaged(reason: "a record was altered (history)")
                }
                if filter.code == nil || filter.code == entry.code { found.append(entry) }
            }
            guard found.count > limit else { return HistoryPage(entries: found, next: nil) }
            found.removeLast()
            return HistoryPage(entries: found, next: found.last?.number ?? cursor)
        }
    }

    /// Goes through the whole chain from the first entry on, to the first that is not as it was written.
    public func verifyHistory() throws -> HistoryVerdict {
        try read { db in
            var (verified, head) = (0, nil as [UInt8]?)
            let rows = try SQLRow.fetchCursor(db, sql: "SELECT * FROM history ORDER BY number")
            while let row = try rows.next() {
                let place: Int64 = row["number"]
                guard place == Int64(verified + 1) else {
                    return HistoryVerdict(verified: verified, head: head, fault: .missing, place: Int64(verified + 1))
                }
                guard let hash = genuineHash(of: row, after: head.map { Data($0) }) else {
                    return HistoryVerdict(verified: verified, head: head, fault: .altered, place: place)
                }
                (verified, head) = (verified + 1, hash)
            }
            let counted = try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'history'") ?? 0
            let isWhole = counted == Int64(verified)
            return HistoryVerdict(
                verified: verified, head: head, fault: isWhole ? nil : .missing,
                place: isWhole ? nil : Int64(verified + 1))
        }
    }

    /// The entry's hash, if entry, sealed part and chain are as they were written.
    private func genuineHash(of row: SQLRow, after previous: Data?) -> [UInt8]? {
        let entry: HistoryEntry
        do {
            entry = try HistoryEntry(row, vault)
        } catch {
            // What cannot be read back was not written so.
            return nil
        }
        let sealedHash = (row["sealedHash"] as Data?).map { Array($0) }
        if let sealed = row["sealed"] as Data?, HistoryChain.hash(sealed) != sealedHash { return nil }
        let hash = HistoryChain.hash(entry, sealedHash: sealedHash, after: previous.map { Array($0) } ?? [])
        return hash == entry.hash ? hash : nil
    }
}
