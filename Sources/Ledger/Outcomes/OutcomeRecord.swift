import Reconciliation
import Roster

/// An employee that the caller selected for a sync, with the write that is planned for them.
public struct SelectedEmployee: Hashable, Sendable {
    /// The position of the employee's row in the comparison.
    public let position: Int
    public let code: EmployeeCode?
    /// The record in the source.
    public let id: RecordID
    public let write: PlannedWrite
    /// Employees with a lower turn are written first; those of the same turn in list order.
    public let turn: Int

    public init(position: Int, code: EmployeeCode?, id: RecordID, write: PlannedWrite, turn: Int = 0) {
        self.position = position
        self.code = code
        self.id = id
        self.write = write
        self.turn = turn
    }
}

/// The progress of one selected employee.
public enum OutcomeStatus: Hashable, Sendable {
    case pending
    /// The intent is recorded and the outcome is not: the write may or may not have reached the service.
    case inFlight
    case settled(Outcome)

    /// The outcome to report now: a pending write was not attempted yet, and one in flight is unknown.
    public var outcome: Outcome {
        switch self {
        case .pending: .notAttempted
        case .inFlight: .unknown
        case .settled(let outcome): outcome
        }
    }
}

extension Outcome {
    /// The statuses that are reported as this outcome; see `OutcomeStatus.outcome`.
    var statuses: [OutcomeStatus] {
        switch self {
        case .notAttempted: [.pending, .settled(self)]
        case .unknown: [.inFlight, .settled(self)]
        case .created, .updated, .skipped, .blocked, .stale, .failed: [.settled(self)]
        }
    }
}

/// The details of an outcome. They may be personal, and are erased with the job's personal data.
public struct OutcomeDetail: Hashable, Sendable {
    /// The target record that was created or updated.
    public var target: RecordID?
    /// The kind of the failure, as in `JobFailure`.
    public var kind: FailureKind?
    /// The text of the failure for people.
    public var message: BilingualText?
    /// The service's answer, if it refused the write.
    public var refusal: Refusal?
    /// The fields that the service stored otherwise than they were sent: `after` was sent, `before` is stored.
    public var alterations: [Difference]

    public init(
        target: RecordID? = nil, kind: FailureKind? = nil, message: BilingualText? = nil, refusal: Refusal? = nil,
        alterations: [Difference] = []
    ) {
        self.target = target
        self.kind = kind
        self.message = message
        self.refusal = refusal
        self.alterations = alterations
    }
}

/// The stored state of one selected employee.
public struct OutcomeRecord: Hashable, Sendable {
    /// The position of the employee's row in the comparison.
    public let position: Int
    /// `nil` once the job is forgotten.
    public let employee: SelectedEmployee?
    public let status: OutcomeStatus
    public let detail: OutcomeDetail?
    /// The time when a write was last about to be sent; `nil` if none was.
    public let intentAt: Timestamp?
    /// The time when the outcome was recorded; `nil` unless it is settled.
    public let settledAt: Timestamp?
}

/// Outcome records in list order.
public struct OutcomePage: Hashable, Sendable {
    public let records: [OutcomeRecord]
    /// The cursor for the next page (`after`); `nil` if there are no more.
    public let next: Int?
}
