import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Erases a job's personal data from the file: SQLite overwrites it (`secure_delete`), and the write-ahead log is
    /// truncated.
    ///
    /// The job's status and counts stay, and so do the positions and outcomes of its employees. The history keeps its
    /// entries without codes and reasons. Calling it again changes nothing.
    /// - Parameter entry: the history entry of the step.
    public func forget(_ job: JobName, _ entry: HistoryEntry? = nil) throws {
        try write { db in
            try Self.forget(try self.number(of: job, db), job, db)
            if let entry { try history.add(entry, in: db) }
        }
        try database.truncateLog()
    }

    /// Erases the personal data of all jobs created before a moment, except for those that are running or can be resumed.
    /// - Returns: their names, oldest first.
    @discardableResult
    public func forgetJobs(olderThan moment: Timestamp, now: Timestamp) throws -> [JobName] {
        let names = try write { db in
            let rows = try SQLRow.fetchAll(
                db,
                sql: """
                    SELECT id, name, connection FROM job WHERE createdAt < ? AND NOT forgotten
                        AND state NOT IN ('fetching', 'syncing', 'waiting', 'interrupted') ORDER BY id
                    """,
                arguments: [moment.milliseconds])
            for row in rows {
                try checkOnce(row["id"], db)
                try Self.forget(row["id"], row["name"], db)
                try history.add(
                    HistoryEntry(at: now, .forget, job: row["name"], connection: row["connection"], detail: "age"),
                    in: db)
            }
            return rows.map { $0["name"] as JobName }
        }
        if !names.isEmpty { try database.truncateLog() }
        return names
    }

    private static func forget(_ job: Int64, _ name: JobName, _ db: Database) throws {
        try db.execute(sql: "UPDATE history SET content = NULL WHERE job = ?", arguments: [name])
        try db.execute(sql: "DELETE FROM block WHERE job = ?", arguments: [job])
        try db.execute(sql: "UPDATE outcome SET employee = NULL, detail = NULL WHERE job = ?", arguments: [job])
        try db.execute(sql: "UPDATE job SET forgotten = 1 WHERE id = ?", arguments: [job])
    }
}
