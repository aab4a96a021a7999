import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Selected employees behind `position`, in list order; those with one of `outcomes`, now or finally,
    /// or all if `nil`.
    public func outcomes(
        of job: JobName, matching outcomes: Set<Outcome>? = nil, after position: Int? = nil, limit: Int
    ) throws -> OutcomePage {
        try self.outcomes(of: job, standing: outcomes?.flatMap(\.standings), after: position, limit: limit)
    }

    public func outcome(of job: JobName, at position: Int) throws -> OutcomeRecord? {
        try outcomes(of: job, standing: nil, after: position - 1, limit: 1).records.first { $0.position == position }
    }

    /// The next ones to be written, in list order, each with its row.
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
                throw LedgerFailure.damaged(reason: "a selected row is gone")
            }
            return (record, row)
        }
    }

    public func outcomeCounts(of job: JobName) throws -> OutcomeCounts {
        try read { try Self.outcomeCounts(self.number(of: job, $0), $0) }
    }

    func outcomes(
        of job: JobName, standing: [Standing]?, after position: Int?, limit: Int
    ) throws -> OutcomePage {
        try read { db in
            let condition = standing.map { "AND standing IN (\(Self.list($0)))" } ?? ""
            let rows = try SQLRow.fetchAll(
                db,
                sql: "SELECT * FROM outcome WHERE job = ? AND position > ? \(condition) ORDER BY position LIMIT ?",
                arguments: [try self.number(of: job, db), position ?? -1, min(limit, .max - 1) + 1])
            let records = try rows.prefix(limit).map { try OutcomeRecord($0, vault) }
            return OutcomePage(records: records, next: rows.count > limit ? records.last?.position ?? position : nil)
        }
    }

    static func outcomeCounts(_ job: Int64, _ db: Database) throws -> OutcomeCounts {
        var counts = OutcomeCounts()
        let rows = try SQLRow.fetchAll(
            db, sql: "SELECT standing, count(*) FROM outcome WHERE job = ? GROUP BY standing", arguments: [job])
        for row in rows {
            switch try Standing(storedNumber: row[0]) {
            case .pending: counts.pending = row[1]
            case .inFlight: counts.inFlight = row[1]
            case .settled(let outcome): counts.settled[outcome] = row[1]
            }
        }
        return counts
    }
}
