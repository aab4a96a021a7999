import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Adds employees to the selection, each `pending`, together with the job and the history entries.
    /// - Parameter job: a job to which `JobEvent.syncStarted` was applied.
    /// - Returns: the job as saved, with the outcomes of everybody who is selected.
    /// - Throws: `LedgerFailure.alreadyBegun` if one of them is selected already, or if the stored selection is not the one
    ///   that the job was read with.
    @discardableResult
    public func begin(
        _ selection: [SelectedEmployee], for job: JobRecord, _ entries: [HistoryEntry] = []
    ) throws -> JobRecord {
        try write { db in
            let number = try self.number(of: job.name, in: db)
            let earlier = try Int.fetchOne(db, sql: "SELECT count(*) FROM outcome WHERE job = ?", arguments: [number])
            guard (earlier ?? 0) + selection.count == job.sync?.selectedCount else {
                throw LedgerFailure.alreadyBegun(job: job.name)
            }
            let statement = try db.makeStatement(
                sql: """
                    INSERT INTO outcome (job, position, turn, status, employee) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """)
            for employee in selection {
                let content = envelope.wrap { $0.selectedEmployee(employee) }
                try statement.execute(arguments: [
                    number, employee.position, employee.turn, OutcomeStatus.pending.storedNumber, content,
                ])
                guard db.changesCount == 1 else { throw LedgerFailure.alreadyBegun(job: job.name) }
            }
            try Self.save(job, in: db)
            for entry in entries { try history.add(entry, in: db) }
            var job = job
            job.outcomes = try Self.outcomeCounts(ofJob: number, in: db)
            return job
        }
    }

    /// The employees whose intent is recorded and whose outcome is not. After a restart the caller finds out by reading
    /// whether each was written.
    public func inFlight(of job: JobName) throws -> [OutcomeRecord] {
        try outcomes(of: job, status: [.inFlight], after: nil, limit: .max).records
    }

    /// Records durably that the write at this position is about to be sent. If it throws, the caller must not send.
    /// - Throws: `.full` or `.readOnly`; `.notPending` unless the employee is `pending`.
    public func recordIntent(of job: JobName, at position: Int, now: Timestamp) throws {
        try write { db in
            try db.cachedStatement(
                sql: """
                    UPDATE outcome SET status = ?, intentAt = ?, settledAt = NULL, detail = NULL
                    WHERE job = ? AND position = ? AND status = ?
                    """
            ).execute(arguments: [
                OutcomeStatus.inFlight.storedNumber, now.milliseconds, try self.number(of: job, in: db), position,
                OutcomeStatus.pending.storedNumber,
            ])
            guard db.changesCount == 1 else { throw LedgerFailure.notPending(job: job, position: position) }
        }
    }

    /// Records the outcome of one employee, with the link and the history entry that belong to it.
    ///
    /// It is durable from the next function on; see `Ledger`. A power cut before that leaves the employee in flight. An
    /// outcome that is `unknown` may be replaced; any other is final.
    /// - Throws: `.notPending` if the outcome is final already, or the employee was never selected.
    public func record(
        _ outcome: Outcome, detail: OutcomeDetail? = nil, link: Link? = nil, of job: JobName, at position: Int,
        now: Timestamp, _ entry: HistoryEntry? = nil
    ) throws {
        let content = detail.map { detail in envelope.wrap { $0.outcomeDetail(detail) } }
        try database.writeUnsynced { db in
            try db.cachedStatement(
                sql: """
                    UPDATE outcome SET status = ?, settledAt = ?, detail = ?
                    WHERE job = ? AND position = ? AND status IN (?, ?, ?)
                    """
            ).execute(arguments: [
                OutcomeStatus.settled(outcome).storedNumber, now.milliseconds, content,
                try self.number(of: job, in: db),
                position, OutcomeStatus.pending.storedNumber, OutcomeStatus.inFlight.storedNumber,
                OutcomeStatus.settled(.unknown).storedNumber,
            ])
            guard db.changesCount == 1 else { throw LedgerFailure.notPending(job: job, position: position) }
            guard let entry else { return }
            if let link, let connection = entry.connection { try links.save(link, of: connection, now: now, in: db) }
            try history.add(entry, in: db)
        }
    }

    /// Records the same outcome for all pending employees, such as `notAttempted` when a job is cancelled.
    /// - Returns: their number.
    @discardableResult
    public func recordRest(as outcome: Outcome, of job: JobName, now: Timestamp) throws -> Int {
        try write { db in
            try db.execute(
                sql: "UPDATE outcome SET status = ?, settledAt = ? WHERE job = ? AND status = ?",
                arguments: [
                    OutcomeStatus.settled(outcome).storedNumber, now.milliseconds, try self.number(of: job, in: db),
                    OutcomeStatus.pending.storedNumber,
                ])
            return db.changesCount
        }
    }

    /// Prepares a retry and saves the job. Failed employees and those that were not attempted become `pending`; unknown ones
    /// become `inFlight`, so that the caller reads their state before it sends anything.
    /// - Returns: the number of employees to write.
    @discardableResult
    public func takeUp(_ job: JobRecord, _ entry: HistoryEntry) throws -> Int {
        try write { db in
            let number = try self.number(of: job.name, in: db)
            let open = Self.sqlList(of: [.settled(.failed), .settled(.notAttempted)])
            try db.execute(
                sql: """
                    UPDATE outcome SET status = 0, settledAt = NULL, detail = NULL
                    WHERE job = ? AND status IN (\(open))
                    """, arguments: [number])
            var count = db.changesCount
            try db.execute(
                sql: "UPDATE outcome SET status = ?, settledAt = NULL, detail = NULL WHERE job = ? AND status = ?",
                arguments: [OutcomeStatus.inFlight.storedNumber, number, OutcomeStatus.settled(.unknown).storedNumber])
            count += db.changesCount
            try Self.save(job, in: db)
            try history.add(entry, in: db)
            return count
        }
    }

    /// Makes an employee in flight `pending` again, after reading has shown that the write was not done. `intentAt` stays, as a
    /// request was sent.
    public func reopen(at position: Int, of job: JobName) throws {
        try reopen(setting: "status = 0", at: position, of: job)
    }

    /// Makes an employee in flight `pending` again whose request the service never accepted, and removes `intentAt`.
    public func withdrawIntent(at position: Int, of job: JobName) throws {
        try reopen(setting: "status = 0, intentAt = NULL", at: position, of: job)
    }

    private func reopen(setting change: String, at position: Int, of job: JobName) throws {
        try write { db in
            try db.execute(
                sql: "UPDATE outcome SET \(change) WHERE job = ? AND position = ? AND status = ?",
                arguments: [try self.number(of: job, in: db), position, OutcomeStatus.inFlight.storedNumber])
            guard db.changesCount == 1 else { throw LedgerFailure.notPending(job: job, position: position) }
        }
    }

    static func refuseIfBegun(_ job: JobName, number: Int64, in db: Database) throws {
        let count = try Int.fetchOne(db, sql: "SELECT selectedCount FROM job WHERE id = ?", arguments: [number])
        guard count == nil else { throw LedgerFailure.alreadyBegun(job: job) }
    }

    static func sqlList(of statuses: [OutcomeStatus]) -> String {
        statuses.map { String($0.storedNumber) }.joined(separator: ", ")
    }
}
