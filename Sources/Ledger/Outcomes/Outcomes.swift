import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Records the selection, every employee `pending`, and saves the job, both or neither.
    /// - Returns: the job as saved, with the number selected.
    /// - Throws: `LedgerFailure.alreadyBegun` if the job has a selection.
    @discardableResult
    public func begin(_ selection: [SelectedEmployee], for job: JobRecord) throws -> JobRecord {
        try write { db in
            let number = try Self.number(of: job.name, db)
            try Self.refuseIfBegun(job.name, number, db)
            let statement = try db.makeStatement(
                sql: "INSERT INTO outcome (job, position, standing, employee) VALUES (?, ?, ?, ?)")
            for employee in selection {
                let sealed = vault.seal { $0.selectedEmployee(employee) }
                try statement.execute(arguments: [
                    number, employee.position, Standing.pending.storedNumber, sealed,
                ])
            }
            var job = job
            job.selectedCount = selection.count
            try Self.save(job, with: ["selectedCount": selection.count], db)
            job.outcomes = try Self.outcomeCounts(number, db)
            return job
        }
    }

    /// The next ones to be written, in list order.
    public func pending(of job: String, limit: Int) throws -> [OutcomeRecord] {
        try outcomes(of: job, standing: [.pending], after: nil, limit: limit).records
    }

    /// Those whose intent is recorded and whose outcome is not: after a restart, each is to be settled by reading.
    public func inFlight(of job: String) throws -> [OutcomeRecord] {
        try outcomes(of: job, standing: [.inFlight], after: nil, limit: .max).records
    }

    /// Records, durably, that the write at this position is about to be sent. Send nothing if this throws.
    /// - Throws: `.full` or `.readOnly`; `.notPending` unless the employee is `pending`.
    public func recordIntent(of job: String, at position: Int, now: Timestamp) throws {
        try write { db in
            try db.execute(
                sql: """
                    UPDATE outcome SET standing = ?, intentAt = ?, settledAt = NULL, detail = NULL
                    WHERE job = ? AND position = ? AND standing = ?
                    """,
                arguments: [
                    Standing.inFlight.storedNumber, now.milliseconds, try Self.number(of: job, db), position,
                    Standing.pending.storedNumber,
                ])
            guard db.changesCount == 1 else { throw LedgerFailure.notPending(job: job, position: position) }
        }
    }

    /// Records, durably, what came of one employee. An `unknown` one may be settled again; any other final outcome stays.
    /// - Throws: `.notPending` if the employee is settled already or was never selected.
    public func record(
        _ outcome: Outcome, detail: OutcomeDetail? = nil, of job: String, at position: Int, now: Timestamp
    ) throws {
        let sealed = detail.map { detail in vault.seal { $0.outcomeDetail(detail) } }
        try write { db in
            try db.execute(
                sql: """
                    UPDATE outcome SET standing = ?, settledAt = ?, detail = ?
                    WHERE job = ? AND position = ? AND standing IN (?, ?, ?)
                    """,
                arguments: [
                    Standing.settled(outcome).storedNumber, now.milliseconds, sealed, try Self.number(of: job, db),
                    position, Standing.pending.storedNumber, Standing.inFlight.storedNumber,
                    Standing.settled(.unknown).storedNumber,
                ])
            guard db.changesCount == 1 else { throw LedgerFailure.notPending(job: job, position: position) }
        }
    }

    /// Settles all that are still pending alike, as `notAttempted` when a job is cancelled.
    /// - Returns: how many.
    @discardableResult
    public func recordRest(as outcome: Outcome, of job: String, now: Timestamp) throws -> Int {
        try write { db in
            try db.execute(
                sql: "UPDATE outcome SET standing = ?, settledAt = ? WHERE job = ? AND standing = ?",
                arguments: [
                    Standing.settled(outcome).storedNumber, now.milliseconds, try Self.number(of: job, db),
                    Standing.pending.storedNumber,
                ])
            return db.changesCount
        }
    }

    /// Makes those with one of these outcomes `pending` again, for a retry.
    /// - Returns: how many.
    @discardableResult
    public func reopen(_ outcomes: Set<Outcome>, of job: String) throws -> Int {
        try reopen(standing: outcomes.map(Standing.settled), of: job, condition: "1")
    }

    /// Makes one `pending` again that is in flight or unknown, once reading has shown that it was not done.
    public func reopen(at position: Int, of job: String) throws {
        let count = try reopen(
            standing: [.inFlight, .settled(.unknown)], of: job, condition: "position = \(position)")
        guard count == 1 else { throw LedgerFailure.notPending(job: job, position: position) }
    }

    private func reopen(standing: [Standing], of job: String, condition: String) throws -> Int {
        try write { db in
            try db.execute(
                sql: """
                    UPDATE outcome SET standing = 0, intentAt = NULL, settledAt = NULL, detail = NULL
                    WHERE job = ? AND standing IN (\(Self.list(standing))) AND \(condition)
                    """,
                arguments: [try Self.number(of: job, db)])
            return db.changesCount
        }
    }

    static func refuseIfBegun(_ job: String, _ number: Int64, _ db: Database) throws {
        let count = try Int.fetchOne(db, sql: "SELECT selectedCount FROM job WHERE id = ?", arguments: [number])
        guard count == nil else { throw LedgerFailure.alreadyBegun(job: job) }
    }

    static func list(_ standing: [Standing]) -> String {
        standing.map { String($0.storedNumber) }.joined(separator: ", ")
    }
}
