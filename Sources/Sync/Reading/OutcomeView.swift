import Ledger
import Reconciliation
import Roster

/// One selected employee's result: final, or as it would be if the sync ended now.
public struct OutcomeView: Sendable {
    /// `nil` once forgotten, as the code is.
    public let id: String?
    public let code: EmployeeCode?
    public let outcome: Outcome
    public let write: PlannedWrite?
    /// `nil` once forgotten.
    public let row: Row?
    public let failure: JobFailure?
    /// Fields that the service stored otherwise than they were sent: `before` is stored, `after` was sent.
    public let alterations: [Difference]
    public let settledAt: Timestamp?

    init(_ record: OutcomeRecord, row: Row?) {
        id = record.employee?.id.text ?? row?.id.text
        code = record.employee?.code
        outcome = record.status.outcome
        write = record.employee?.write
        self.row = row
        failure = record.detail?.message.map { message in
            JobFailure(kind: record.detail?.kind ?? .internalError, message: message)
        }
        alterations = record.detail?.alterations ?? []
        settledAt = record.settledAt
    }
}
