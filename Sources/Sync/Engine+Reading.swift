import Ledger
import Reconciliation
import Roster

/// What a job found and what came of it, read from the ledger.
extension Engine {
    /// A page of a job's rows, in the order of the list.
    public func rows(
        of name: JobName, classes: Set<EmployeeClass>?, search: String?, findings: Set<Finding.Code>?,
        after position: Int?, limit: Int
    ) throws -> (job: JobRecord, page: RowPage) {
        let job = try compared(name)
        let filter = RowFilter(classes: classes, search: search, findings: findings)
        return (job, try inLedger { try ledger().rows(of: name, after: position, limit: limit, matching: filter) })
    }

    /// Whether the job's rows are there to be read; or not yet, as something that was asked before is to make the job.
    public func isCompared(_ name: JobName, behind place: Turn) throws -> Bool {
        try known(name, orToCome: turns.mustWait(place))?.record.fetch != nil
    }

    /// One row of a job, by its code or its id.
    public func explain(_ name: JobName, _ employee: EmployeeReference) throws -> (row: Row, explanation: Explanation) {
        let job = try compared(name)
        guard let row = try placedRow(employee, of: job)?.row else {
            throw SyncFailure.unknownEmployees([employee.text])
        }
        return (row, Reconciliation.explain(row, options: job.options))
    }

    /// A page of outcomes, each with the row that it belongs to, if that was not forgotten.
    public func outcomes(
        of name: JobName, matching outcomes: Set<Outcome>?, after position: Int?, limit: Int
    ) throws -> (job: JobRecord, rows: [OutcomeView], next: Int?) {
        let job = try job(name).record
        let page = try inLedger {
            try ledger().outcomes(of: name, matching: outcomes, after: position, limit: limit)
        }
        let rows = try page.records.map { record in
            OutcomeView(record, row: try inLedger { try ledger().row(of: name, at: record.position)?.row })
        }
        return (job, rows, page.next)
    }

    /// A row by its position, to show a planned write beside what it is about.
    public func row(of name: JobName, at position: Int) throws -> Row? {
        try inLedger { try ledger().row(of: name, at: position)?.row }
    }

    /// A job whose comparison stands in the ledger.
    private func compared(_ name: JobName) throws -> JobRecord {
        let job = try job(name).record
        guard job.fetch != nil, !job.isForgotten else { throw SyncFailure.jobNotReady(name, job.state) }
        return job
    }
}

/// One selected employee's result: final, or as it stands while the sync goes on.
public struct OutcomeView: Sendable {
    /// `nil` once forgotten, as the code.
    public let id: String?
    public let code: EmployeeCode?
    public let outcome: Outcome
    public let write: PlannedWrite?
    /// The row it belongs to, unless that was forgotten.
    public let row: Row?
    public let failure: JobFailure?
    /// Fields that the service stored otherwise than they were sent: `before` is stored, `after` was sent.
    public let alterations: [Difference]
    public let settledAt: Timestamp?

    init(_ record: OutcomeRecord, row: Row?) {
        id = record.employee?.id.text ?? row?.id.text
        code = record.employee?.code
        outcome = record.standing.outcome
        write = record.employee?.write
        self.row = row
        failure = record.detail?.message.map { JobFailure(kind: record.detail?.kind ?? .internalError, message: $0) }
        alterations = record.detail?.alterations ?? []
        settledAt = record.settledAt
    }
}

/// How a caller names one employee of a job.
public enum EmployeeReference: Hashable, Sendable {
    case code(EmployeeCode)
    case id(RecordID)

    var text: String {
        switch self {
        case .code(let code): code.text
        case .id(let id): id.text
        }
    }
}
