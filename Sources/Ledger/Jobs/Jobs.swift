import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// - Throws: `LedgerFailure.jobExists` if there is a job of this name, whatever its options.
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
            if let entry { try add(entry, db) }
        }
    }

    public func job(named name: String) throws -> JobRecord? {
        try read { db in
            try SQLRow.fetchOne(db, sql: "SELECT * FROM job WHERE name = ?", arguments: [name])
                .map { try self.job($0, db) }
        }
    }

    /// Newest first; `cursor` is the `next` of the page before.
    public func jobs(limit: Int, before cursor: Int64? = nil) throws -> JobPage {
        try read { db in
            let rows = try SQLRow.fetchAll(
                db, sql: "SELECT * FROM job WHERE id < ? ORDER BY id DESC LIMIT ?",
                arguments: [cursor ?? .max, min(limit, .max - 1) + 1])
            let next = rows.count > limit && limit > 0 ? rows[limit - 1]["id"] as Int64 : nil
            return JobPage(jobs: try rows.prefix(limit).map { try self.job($0, db) }, next: next)
        }
    }

    /// Saves the variables of a job. What `store` and `begin` have recorded (counts, digest, selection) stays, even if
    /// the record at hand is older than that.
    /// - Parameter entry: what the history says of the step.
    public func update(_ job: JobRecord, _ entry: HistoryEntry? = nil) throws {
        try write { db in
            try Self.save(job, db)
            if let entry { try add(entry, db) }
        }
    }

    static func save(
        _ job: JobRecord, with more: [String: (any DatabaseValueConvertible)?] = [:], _ db: Database
    ) throws {
        let columns = job.changingColumns.merging(more) { _, more in more }
        let sets = columns.keys.sorted().map { "\($0) = :\($0)" }.joined(separator: ", ")
        try db.execute(
            sql: "UPDATE job SET \(sets) WHERE name = :name",
            arguments: StatementArguments(columns.merging(["name": job.name]) { _, name in name }))
        guard db.changesCount == 1 else { throw LedgerFailure.unknownJob(job.name) }
    }

    /// The number by which the other tables know a job.
    func number(of job: String, _ db: Database) throws -> Int64 {
        let number = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM job WHERE name = ?"), arguments: [job])
        guard let number else { throw LedgerFailure.unknownJob(job) }
        try checkOnce(number, db)
        return number
    }

    private func job(_ row: SQLRow, _ db: Database) throws -> JobRecord {
        var job = try JobRecord(row)
        try checkOnce(row["id"], db)
        if job.selectedCount != nil { job.outcomes = try Self.outcomeCounts(row["id"], db) }
        return job
    }
}
