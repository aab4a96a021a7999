import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Records the selection, every employee `pending`, and saves the job, both or neither.
    /// - Parameter job: a job to which `JobEvent.syncStarted` was applied.
    /// - Returns: the job as saved, with the outcomes of the selection.
    /// - Throws: `LedgerFailure.alreadyBegun` if the job has a selection.
    @discardableResult
    public func begin(
        _ selection: [SelectedEmployee], for job: JobRecord, _ entries: [HistoryEntry] = []
    ) throws -> JobRecord {
        try write { db in
            let number = try self.number(of: job.name, db)
            try Self.refuseIfBegun(job.name, number, db)
            let statement = try db.makeStatement(
                sql: "INSERT INTO outcome (job, position, standing, employee) VALUES (?, ?, ?, ?)")
            for employee in selection {
                let sealed = vault.seal { $0.selectedEmployee(employee) }
                try statement.execute(arguments: [
                    number, employee.position, Standing.pending.storedNumber, sealed,
                ])
            }
            try Self.save(job, db)
            for entry in entries { try add(entry, db) }
            var job = job
            job.outcomes = try Self.outcomeCounts(number, db)
            return job
        }
    }

    /// The next ones to be written, in list order.
    public func pending(of job: JobName, limit: Int) throws -> [OutcomeRecord] {
        try outcomes(of: job, standing: [.pending], after: nil, limit: limit).records
    }

    /// Those whose intent is recorded and whose outcome is not: after a restart, each is to be settled by reading.
    public func inFlight(of job: JobName) throws -> [OutcomeRecord] {
        try outcomes(of: job, standing: [.inFlight], after: nil, limit: .max).records
    }

    /// Records, durably, that the write at this position is about to be sent. Send nothing if this throws.
    /// - Throws: `.full` or `.readOnly`; `.notPending` unless the employee is `pending`.
    public func recordIntent(of job: JobName, at position: Int, now: Timestamp) throws {
        try write { db in
            try db.cachedStatement(
                sql: """
                    UPDATE outcome SET standing = ?, intentAt = ?, settledAt = NULL, detail = NULL
                    WHERE job = ? AND position = ? AND standing = ?
                    """
            ).execute(arguments: [
                Standing.inFlight.storedNumber, now.milliseconds, try self.number(of: job, db), position,
                Standing.pending.storedNumber,
            ])
            guard db.changesCount == 1 else { throw LedgerFailure.notPending(job: job, position: position) }
        }
    }

    /// Records what came of one employee, durably from the next function on, with the link and the entry of the history
    /// that belong to it. An `unknown` one may be settled again; any other final outcome stays. A power cut before that
    /// leaves the employee in flight, to be settled by reading.
    /// - Throws: `.notPending` if the employee is settled already or was never selected.
    public func record(
        _ outcome: Outcome, detail: OutcomeDetail? = nil, link: Link? = nil, of job: JobName, at position: Int,
        now: Timestamp, _ entry: HistoryEntry? = nil
    ) throws {
        let sealed = detail.map { detail in vault.seal { $0.outcomeDetail(detail) } }
        try writeAhead { db in
            try db.cachedStatement(
                sql: """
                    UPDATE outcome SET standing = ?, settledAt = ?, detail = ?
                    WHERE job = ? AND position = ? AND standing IN (?, ?, ?)
                    """
            ).execute(arguments: [
                Standing.settled(outcome).storedNumber, now.milliseconds, sealed, try self.number(of: job, db),
                position, Standing.pending.storedNumber, Standing.inFlight.storedNumber,
                Standing.settled(.unknown).storedNumber,
            ])
            guard db.changesCount == 1 else { throw LedgerFailure.notPending(job: job, position: position) }
            guard let entry else { return }
            if let link, let connection = entry.connection { try save(link, of: connection, now: now, db) }
            try add(entry, db)
        }
    }

    /// Settles all that are still pending alike, as `notAttempted` when a job is cancelled.
    /// - Returns: how many.
    @discardableResult
    public func recordRest(as outcome: Outcome, of job: JobName, now: Timestamp) throws -> Int {
        try write { db in
            try db.execute(
                sql: "UPDATE outcome SET standing = ?, settledAt = ? WHERE job = ? AND standing = ?",
                arguments: [
                    Standing.settled(outcome).storedNumber, now.milliseconds, try self.number(of: job, db),
                    Standing.pending.storedNumber,
                ])
            return db.changesCount
        }
    }

    /// Takes a sync up again, and saves the job: those that failed or were not attempted are `pending`, those that are
    /// unknown are `inFlight`, so that they are settled by reading before anything is sent.
    /// - Returns: how many there are to do.
    @discardableResult
    public func takeUp(_ job: JobRecord, _ entry: HistoryEntry) throws -> Int {
        try write { db in
            let number = try self.number(of: job.name, db)
            let open = Self.list([.settled(.failed), .settled(.notAttempted)])
            try db.execute(
                sql: """
                    UPDATE outcome SET standing = 0, settledAt = NULL, detail = NULL
                    WHERE job = ? AND standing IN (\(open))
                    """, arguments: [number])
            var count = db.changesCount
            try db.execute(
                sql: "UPDATE outcome SET standing = ?, settledAt = NULL, detail = NULL WHERE job = ? AND standing = ?",
                arguments: [Standing.inFlight.storedNumber, number, Standing.settled(.unknown).storedNumber])
            count += db.changesCount
            try Self.save(job, db)
            try add(entry, db)
            return count
        }
    }

    /// Makes one `pending` again that is in flight, once reading has shown that it was not done. That it was tried is
    /// not forgotten: `intentAt` stays.
    public func reopen(at position: Int, of job: JobName) throws {
        try reopen("standing = 0", at: position, of: job)
    }

    /// Makes one `pending` again whose request was never taken, as if it had not been tried.
    public func withdrawIntent(at position: Int, of job: JobName) throws {
        try reopen("standing = 0, intentAt = NULL", at: position, of: job)
    }

    private func reopen(_ change: String, at position: Int, of job: JobName) throws {
        try write { db in
            try db.execute(
                sql: "UPDATE outcome SET \(change) WHERE job = ? AND position = ? AND standing = ?",
                arguments: [try self.number(of: job, db), position, Standing.inFlight.storedNumber])
            guard db.changesCount == 1 else { throw LedgerFailure.notPending(job: job, position: position) }
        }
    }

    static func refuseIfBegun(_ job: JobName, _ number: Int64, _ db: Database) throws {
        let count = try Int.fetchOne(db, sql: "SELECT selectedCount FROM job WHERE id = ?", arguments: [number])
        guard count == nil else { throw LedgerFailure.alreadyBegun(job: job) }
    }

    static func list(_ standing: [Standing]) -> String {
        standing.map { String($0.storedNumber) }.joined(separator: ", ")
    }
}
