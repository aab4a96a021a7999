import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Erases a job's personal data from the file (overwritten, not only unlinked). Its state and counts stay, and each
    /// selected employee's outcome by position alone. Forgetting again changes nothing.
    public func forget(_ job: String) throws {
        try write { db in try Self.forget(try Self.number(of: job, db), db) }
        try emptyLog()
    }

    /// Forgets the jobs created before a moment, those that are running excepted.
    /// - Returns: their names, oldest first.
    @discardableResult
    public func forgetJobs(olderThan moment: Timestamp) throws -> [String] {
        let names = try write { db in
            let rows = try SQLRow.fetchAll(
                db,
                sql: """
                    SELECT id, name FROM job WHERE createdAt < ? AND NOT forgotten
                        AND state NOT IN ('fetching', 'syncing', 'waiting') ORDER BY id
                    """,
                arguments: [moment.milliseconds])
            for row in rows { try Self.forget(row["id"], db) }
            return rows.map { $0["name"] as String }
        }
        if !names.isEmpty { try emptyLog() }
        return names
    }

    private static func forget(_ job: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM block WHERE job = ?", arguments: [job])
        try db.execute(sql: "UPDATE outcome SET employee = NULL, detail = NULL WHERE job = ?", arguments: [job])
        try db.execute(sql: "UPDATE job SET forgotten = 1 WHERE id = ?", arguments: [job])
    }

    /// Brings the write-ahead log home and cuts it to nothing: it still holds what was erased.
    private func emptyLog() throws {
        try translatingFailures {
            try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        }
    }
}
