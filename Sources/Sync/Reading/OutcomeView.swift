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
    /// What a person has to do after the write. Nothing about 在籍状況 if it was 退職済 already.
    public let notices: [ResultNotice]
    public let settledAt: Timestamp?

    /// - Parameter target: the side that was written.
    init(_ record: OutcomeRecord, row: Row?, target: Side) {
        id = record.employee?.id.text ?? row?.id.text
        code = record.employee?.code
        outcome = record.status.outcome
        write = record.employee?.write
        self.row = row
        failure = record.detail?.message.map { message in
            JobFailure(kind: record.detail?.kind ?? .internalError, message: message)
        }
        alterations = record.detail?.alterations ?? []
        notices = row?.target?.employmentStatus == .retired ? [] : record.notices(in: target)
        settledAt = record.settledAt
    }
}

extension OutcomeRecord {
    /// None unless the write has succeeded.
    fileprivate func notices(in target: Side) -> [ResultNotice] {
        guard let employee, let settledAt else { return [] }
        switch status.outcome {
        case .created, .updated: return employee.write.notices(in: target, writtenOn: settledAt.day)
        case .skipped, .blocked, .stale, .failed, .unknown, .notAttempted: return []
        }
    }
}
