import Reconciliation
import Roster

/// The parameters of a decision about one employee of a job.
public struct DecisionRequest: Hashable, Sendable {
    public var job: JobName
    public var employee: EmployeeReference
    public var decision: Decision
    /// The target record that is meant, by its id or its code; `nil` if only one is possible.
    public var other: String?
    /// With `samePerson`: whether both codes stay as they are.
    public var keepsTargetCode: Bool
    public var reason: String?
    public var actor: ActorName?

    public init(
        job: JobName, employee: EmployeeReference, decision: Decision, other: String? = nil,
        keepsTargetCode: Bool = false, reason: String? = nil, actor: ActorName? = nil
    ) {
        self.job = job
        self.employee = employee
        self.decision = decision
        self.other = other
        self.keepsTargetCode = keepsTargetCode
        self.reason = reason
        self.actor = actor
    }
}

/// A record of the target that a decision can be about.
public struct Candidate: Hashable, Sendable {
    public let id: RecordID
    public let code: EmployeeCode?

    public init(id: RecordID, code: EmployeeCode?) {
        self.id = id
        self.code = code
    }
}
