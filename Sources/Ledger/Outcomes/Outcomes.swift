import GRDB
import Reconciliation
import Roster

// MARK: - Writing

extension Ledger {
    /// Records the selection, every employee `pending`, together with the job and the history entries.
    /// - Parameter job: a job to which `JobEvent.syncStarted` was applied.
    /// - Returns: the job as saved, with the outcomes of the selection.
    /// - Throws: `LedgerFailure.alreadyBegun` if the job has a selection.
    @discardableResult
    public func begin(
        _ selection: [SelectedEmployee], for job: JobRecord, _ entries: [HistoryEntry] = []
    ) throws -> JobRecord {
        try write { db in
            let number = try self.number(of: job.name, in: db)
            try Self.refuseIfBegun(job.name, number: number, in: db)
            let statement = try db.makeStatement(
                sql: "INSERT INTO outcome (job, position, status, employee) VALUES (?, ?, ?, ?)")
            for employee in selection {
                let content = envelope.wrap { $0.selectedEmployee(employee) }
                try statement.execute(arguments: [
                    number, employee.position, OutcomeStatus.pending.storedNumber, content,
                ])
            }
            try Self.save(job, in: db)
            for entry in entries { try history.add(entry, in: db) }
            var job = job
            job.outcomes = try Self.outcomeCounts(ofJob: number, in: db)
            return job
        }
    }

    /// The next employees whose write has not been sent, in list order.
    public func pending(of job: JobName, limit: Int) throws -> [OutcomeRecord] {
        try outcomes(of: job, status: [.pending], after: nil, limit: limit).records
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

    private static func sqlList(of statuses: [OutcomeStatus]) -> String {
        statuses.map { String($0.storedNumber) }.joined(separator: ", ")
    }
}

// MARK: - Reading

extension Ledger {
    /// Selected employees after `position`, in list order.
    /// - Parameters:
    ///   - outcomes: only employees with one of these outcomes, final or for now; `nil` selects all.
    ///   - position: the `next` of the page before. Any number is allowed.
    ///   - limit: no more employees than this; a negative one is 0.
    public func outcomes(
        of job: JobName, matching outcomes: Set<Outcome>? = nil, after position: Int? = nil, limit: Int
    ) throws -> OutcomePage {
        try self.outcomes(of: job, status: outcomes?.flatMap(\.statuses), after: position, limit: limit)
    }

    public func outcome(of job: JobName, at position: Int) throws -> OutcomeRecord? {
        guard position >= 0 else { return nil }
        return try outcomes(of: job, status: nil, after: position - 1, limit: 1).records
            .first { $0.position == position }
    }

    /// `pending(of:limit:)`, each employee with its row.
    public func pendingWithRows(of job: JobName, limit: Int) throws -> [(
        record: OutcomeRecord, row: Reconciliation.Row
    )] {
        let records = try pending(of: job, limit: limit)
        guard let first = records.first, let last = records.last else { return [] }
        var rows: [Int: Reconciliation.Row] = [:]
        let wanted = Set(records.map(\.position))
        try visitRows(of: job, after: first.position - 1, matching: .all) { placed in
            if wanted.contains(placed.position) { rows[placed.position] = placed.row }
            return placed.position < last.position
        }
        return try records.map { record in
            guard let row = rows[record.position] else {
                throw LedgerFailure.damaged(reason: "a record is missing (block)")
            }
            return (record, row)
        }
    }

    public func outcomeCounts(of job: JobName) throws -> OutcomeCounts {
        try read { try Self.outcomeCounts(ofJob: self.number(of: job, in: $0), in: $0) }
    }

    func outcomes(
        of job: JobName, status: [OutcomeStatus]?, after position: Int?, limit: Int
    ) throws -> OutcomePage {
        let limit = max(limit, 0)
        return try read { db in
            let condition = status.map { "AND status IN (\(Self.sqlList(of: $0)))" } ?? ""
            let rows = try SQLRow.fetchAll(
                db,
                sql: "SELECT * FROM outcome WHERE job = ? AND position > ? \(condition) ORDER BY position LIMIT ?",
                arguments: [try self.number(of: job, in: db), position ?? -1, min(limit, .max - 1) + 1])
            let records = try rows.prefix(limit).map { try OutcomeRecord(row: $0, envelope: envelope) }
            return OutcomePage(records: records, next: rows.count > limit ? records.last?.position ?? position : nil)
        }
    }

    static func outcomeCounts(ofJob job: Int64, in db: Database) throws -> OutcomeCounts {
        var counts = OutcomeCounts()
        let rows = try SQLRow.fetchAll(
            db, sql: "SELECT status, count(*) FROM outcome WHERE job = ? GROUP BY status", arguments: [job])
        for row in rows {
            switch try OutcomeStatus(storedNumber: row[0]) {
            case .pending: counts.pending = row[1]
            case .inFlight: counts.inFlight = row[1]
            case .settled(let outcome): counts.settled[outcome] = row[1]
            }
        }
        return counts
    }
}
