import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Records a new job.
    /// - Parameter entry: the history entry of the step.
    /// - Throws: `LedgerFailure.jobExists` if there is a job of this name, even with the same options.
    public func createJob(_ job: JobRecord, _ entry: HistoryEntry? = nil) throws {
        try write { db in
            let taken = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM job WHERE name = ?)", arguments: [job.name])
            guard taken != true else { throw LedgerFailure.jobExists(job.name) }
            let columns = job.fixedColumns.merging(job.changingColumns) { fixed, _ in fixed }.sorted { $0.key < $1.key }
            let names = columns.map(\.key).joined(separator: ", ")
            let marks = columns.map { ":" + $0.key }.joined(separator: ", ")
            try db.execute(
                sql: "INSERT INTO job (\(names)) VALUES (\(marks))",
                arguments: StatementArguments(Dictionary(uniqueKeysWithValues: columns.map { ($0.key, $0.value) })))
            if let entry { try history.add(entry, in: db) }
        }
    }

    /// `nil` if there is no job of this name.
    public func job(named name: JobName) throws -> JobRecord? {
        try read { db in
            try SQLRow.fetchOne(db, sql: "SELECT * FROM job WHERE name = ?", arguments: [name])
                .map { try self.job(from: $0, in: db) }
        }
    }

    /// A page of jobs, newest first.
    /// - Parameter cursor: the `next` of the page before; `nil` for the first page.
    public func jobs(limit: Int, before cursor: Int64? = nil) throws -> JobPage {
        let limit = max(limit, 0)
        return try read { db in
            let rows = try SQLRow.fetchAll(
                db, sql: "SELECT * FROM job WHERE id < ? ORDER BY id DESC LIMIT ?",
                arguments: [cursor ?? .max, min(limit, .max - 1) + 1])
            let next = rows.count > limit && limit > 0 ? rows[limit - 1]["id"] as Int64 : nil
            return JobPage(jobs: try rows.prefix(limit).map { try self.job(from: $0, in: db) }, next: next)
        }
    }

    /// Saves the changing part of a job: its status and its last actor.
    ///
    /// The record replaces what is stored, so it must be based on the stored one: read it, apply an event, save it, with
    /// nothing in between that changes the job.
    /// - Parameter entry: the history entry of the step.
    public func update(_ job: JobRecord, _ entry: HistoryEntry? = nil) throws {
        try write { db in
            try Self.save(job, in: db)
            if let entry { try history.add(entry, in: db) }
        }
    }

    /// Writes the columns that can change.
    /// - Throws: `LedgerFailure.unknownJob`.
    static func save(_ job: JobRecord, in db: Database) throws {
        let columns = job.changingColumns
        let sets = columns.keys.sorted().map { "\($0) = :\($0)" }.joined(separator: ", ")
        try db.execute(
            sql: "UPDATE job SET \(sets) WHERE name = :name",
            arguments: StatementArguments(columns.merging(["name": job.name]) { _, name in name }))
        guard db.changesCount == 1 else { throw LedgerFailure.unknownJob(job.name) }
    }

    /// The number by which the other tables refer to a job. It checks the job's rows at the first use.
    func number(of job: JobName, in db: Database) throws -> Int64 {
        let number = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM job WHERE name = ?"), arguments: [job])
        guard let number else { throw LedgerFailure.unknownJob(job) }
        try checkOnce(job: number, in: db)
        return number
    }

    private func job(from row: SQLRow, in db: Database) throws -> JobRecord {
        let job = try JobRecord(row: row)
        try checkOnce(job: row["id"], in: db)
        guard job.sync != nil else { return job }
        return try JobRecord(row: row, outcomes: try Self.outcomeCounts(ofJob: row["id"], in: db))
    }
}

// MARK: - Erasing

extension Ledger {
    /// Erases a job's personal data from the file: SQLite overwrites it (`secure_delete`), and the write-ahead log is
    /// truncated.
    ///
    /// The job's status and counts stay, and so do the positions and outcomes of its employees. The history keeps its
    /// entries without codes and reasons. Calling it again changes nothing.
    /// - Parameter entry: the history entry of the step.
    public func forget(_ job: JobName, _ entry: HistoryEntry? = nil) throws {
        try write { db in
            try Self.eraseRows(ofJob: try self.number(of: job, in: db), named: job, in: db)
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
                try checkOnce(job: row["id"], in: db)
                try Self.eraseRows(ofJob: row["id"], named: row["name"], in: db)
                try history.add(
                    HistoryEntry(at: now, .forget, job: row["name"], connection: row["connection"], detail: "age"),
                    in: db)
            }
            return rows.map { $0["name"] as JobName }
        }
        if !names.isEmpty { try database.truncateLog() }
        return names
    }

    /// The hash of an entry's personal part stays, so that the history's chain holds without it.
    private static func eraseRows(ofJob job: Int64, named name: JobName, in db: Database) throws {
        try db.execute(sql: "UPDATE history SET content = NULL WHERE job = ?", arguments: [name])
        try db.execute(sql: "DELETE FROM block WHERE job = ?", arguments: [job])
        try db.execute(sql: "UPDATE outcome SET employee = NULL, detail = NULL WHERE job = ?", arguments: [job])
        try db.execute(sql: "UPDATE job SET forgotten = 1 WHERE id = ?", arguments: [job])
    }
}

// MARK: - Restart

extension Ledger {
    /// Ends the runs of the jobs that were running when the file was last closed: no task runs them any more. A sync is
    /// interrupted and can be resumed; a fetch has kept nothing, so it has failed.
    ///
    /// It runs once, when the ledger is opened, before any other function can see a job.
    /// - Returns: the jobs' names, oldest first.
    static func endAbandonedRuns(in database: some DatabaseWriter) throws -> [JobName] {
        let rows = try database.read {
            try SQLRow.fetchAll($0, sql: "SELECT * FROM job WHERE \(isRunning) ORDER BY id")
        }
        guard !rows.isEmpty else { return [] }
        return try database.write { db in
            try rows.map { row in
                var job = try JobRecord(row: row)
                try job.apply(job.status.endOfRun(because: .processEnded))
                try save(job, in: db)
                return job.name
            }
        }
    }

    private static var isRunning: String {
        let states = JobState.allCases.filter(\.isRunning).map { "'\($0.rawValue)'" }
        return "state IN (\(states.joined(separator: ", ")))"
    }
}

/// Jobs, newest first.
public struct JobPage: Hashable, Sendable {
    public let jobs: [JobRecord]
    /// The cursor of the next page; `nil` if there are no more jobs.
    public let next: Int64?
}
