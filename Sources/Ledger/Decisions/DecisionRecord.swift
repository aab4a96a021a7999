import Reconciliation
import Roster

/// A decision that lasts, with who made it, when and why.
public struct DecisionRecord: Hashable, Sendable {
    /// Given by the ledger, in the order of the decisions, and never given again.
    public internal(set) var id: DecisionID = ""
    public let connection: ConnectionName
    public let decision: StandingDecision
    public let actor: ActorName?
    /// Personal data. `forget` of the job in which the decision was made leaves it.
    public let reason: String?
    public let at: Timestamp

    public init(
        connection: ConnectionName, decision: StandingDecision, actor: ActorName?, reason: String?, at: Timestamp
    ) {
        self.connection = connection
        self.decision = decision
        self.actor = actor
        self.reason = reason
        self.at = at
    }
}

/// Decisions in force, newest first.
public struct DecisionPage: Hashable, Sendable {
    public let decisions: [DecisionRecord]
    /// The cursor for the next page (`before`); `nil` if there are no more decisions.
    public let next: Int64?
}
