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
                .map { try self.job($0, db) }
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
            return JobPage(jobs: try rows.prefix(limit).map { try self.job($0, db) }, next: next)
        }
    }

    /// Saves the changing part of a job: its status and its last actor.
    ///
    /// The record replaces what is stored, so it must be based on the stored one: read it, apply an event, save it, with
    /// nothing in between that changes the job.
    /// - Parameter entry: the history entry of the step.
    public func update(_ job: JobRecord, _ entry: HistoryEntry? = nil) throws {
        try write { db in
            try Self.save(job, db)
            if let entry { try history.add(entry, in: db) }
        }
    }

    static func save(_ job: JobRecord, _ db: Database) throws {
        let columns = job.changingColumns
        let sets = columns.keys.sorted().map { "\($0) = :\($0)" }.joined(separator: ", ")
        try db.execute(
            sql: "UPDATE job SET \(sets) WHERE name = :name",
            arguments: StatementArguments(columns.merging(["name": job.name]) { _, name in name }))
        guard db.changesCount == 1 else { throw LedgerFailure.unknownJob(job.name) }
    }

    /// The number by which the other tables refer to a job. It checks the job's rows at the first use.
    func number(of job: JobName, _ db: Database) throws -> Int64 {
        let number = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM job WHERE name = ?"), arguments: [job])
        guard let number else { throw LedgerFailure.unknownJob(job) }
        try checkOnce(number, db)
        return number
    }

    private func job(_ row: SQLRow, _ db: Database) throws -> JobRecord {
        let job = try JobRecord(row: row)
        try checkOnce(row["id"], db)
        guard job.sync != nil else { return job }
        return try JobRecord(row: row, outcomes: try Self.outcomeCounts(row["id"], db))
    }
}

/// Jobs, newest first.
public struct JobPage: Hashable, Sendable {
    public let jobs: [JobRecord]
    /// The cursor of the next page; `nil` if there are no more jobs.
    public let next: Int64?
}
