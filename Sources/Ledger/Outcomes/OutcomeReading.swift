import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// A selected employee's stored state, and the row of the comparison.
    public typealias SelectedRow = (record: OutcomeRecord, row: Reconciliation.Row)

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

    /// The next employees whose write has not been sent, in the order of their turns, and in list order within a turn.
    public func pending(of job: JobName, limit: Int) throws -> [OutcomeRecord] {
        try read { db in
            let rows = try SQLRow.fetchAll(
                db,
                sql: "SELECT * FROM outcome WHERE job = ? AND status = 0 ORDER BY turn, position LIMIT ?",
                arguments: [try self.number(of: job, in: db), max(limit, 0)])
            return try rows.map { try OutcomeRecord(row: $0, envelope: envelope) }
        }
    }

    /// `pending(of:limit:)`, each employee with its row.
    public func pendingWithRows(of job: JobName, limit: Int) throws -> [SelectedRow] {
        try withRows(try pending(of: job, limit: limit), of: job)
    }

    /// Everybody whom the syncs of a job have selected so far, each with its row, in list order.
    public func selection(of job: JobName) throws -> [SelectedRow] {
        try withRows(try outcomes(of: job, limit: .max).records, of: job)
    }

    private func withRows(_ records: [OutcomeRecord], of job: JobName) throws -> [SelectedRow] {
        guard let first = records.map(\.position).min(), let last = records.map(\.position).max() else { return [] }
        var rows: [Int: Reconciliation.Row] = [:]
        let wanted = Set(records.map(\.position))
        try visitRows(of: job, after: first - 1, matching: .all) { placed in
            if wanted.contains(placed.position) { rows[placed.position] = placed.row }
            return placed.position < last
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
