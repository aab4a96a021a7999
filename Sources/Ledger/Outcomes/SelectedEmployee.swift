import Reconciliation
import Roster

/// One selected employee: the row's place in the comparison, who it is, and what is to be written.
public struct SelectedEmployee: Hashable, Sendable {
    public let position: Int
    public let code: EmployeeCode?
    /// The source record.
    public let id: RecordID
    public let write: PlannedWrite

    public init(position: Int, code: EmployeeCode?, id: RecordID, write: PlannedWrite) {
        self.position = position
        self.code = code
        self.id = id
        self.write = write
    }
}

/// How far one selected employee has got.
public enum Standing: Hashable, Sendable {
    case pending
    /// The intent is recorded, its outcome is not: the write may or may not have reached the service.
    case inFlight
    case settled(Outcome)

    /// What is to be said of it now: what waits was not attempted yet, and what is in flight is not known.
    public var outcome: Outcome {
        switch self {
        case .pending: .notAttempted
        case .inFlight: .unknown
        case .settled(let outcome): outcome
        }
    }
}

extension Outcome {
    /// The standings of which this is to be said.
    var standings: [Standing] {
        switch self {
        case .notAttempted: [.pending, .settled(self)]
        case .unknown: [.inFlight, .settled(self)]
        case .created, .updated, .skipped, .blocked, .stale, .failed: [.settled(self)]
        }
    }
}

/// What is to be said of an outcome beyond its word. It may be personal, so it is sealed.
public struct OutcomeDetail: Hashable, Sendable {
    /// The target record that was created or updated.
    public var target: RecordID?
    /// The failure's kind, as a job's own failure has it, and its text.
    public var kind: FailureKind?
    public var message: BilingualText?
    /// The service's own answer, if it refused.
    public var refusal: Refusal?
    /// What the service stored otherwise than it was sent: `after` was sent, `before` is what it holds now.
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

/// One selected employee as the ledger keeps it.
public struct OutcomeRecord: Hashable, Sendable {
    public let position: Int
    /// `nil` once the job is forgotten.
    public let employee: SelectedEmployee?
    public let standing: Standing
    public let detail: OutcomeDetail?
    public let intentAt: Timestamp?
    public let settledAt: Timestamp?
}

/// Outcome records in list order.
public struct OutcomePage: Hashable, Sendable {
    public let records: [OutcomeRecord]
    /// Where to go on (`after`); `nil` if there are no more.
    public let next: Int?
}
