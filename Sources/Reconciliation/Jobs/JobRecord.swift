import Roster

/// One job as the ledger keeps it.
///
/// The first five members never change. `status` changes by `apply(_:)` alone. A record is a copy as of the moment of
/// reading: to change a job, read it, apply an event and save it without a pause in between.
public struct JobRecord: Hashable, Sendable {
    public let name: JobName
    public let connection: ConnectionName
    public let options: ComparisonOptions
    public let createdAt: Timestamp
    /// The job whose sync this one would take back; `nil` for a job that fetches.
    public let undoes: JobName?
    /// The last caller who asked for something, as the host program said.
    public var actor: ActorName?
    public private(set) var status: JobStatus
    /// The outcomes of the selected employees at the moment of reading. They have a table of their own; saving the job does
    /// not write them.
    public var outcomes: OutcomeCounts
    /// Whether its personal data was erased. Rows and outcomes have nothing to show then.
    public let isForgotten: Bool

    public init(
        name: JobName, connection: ConnectionName, options: ComparisonOptions, createdAt: Timestamp,
        undoes: JobName? = nil, actor: ActorName? = nil, status: JobStatus = .fetching,
        outcomes: OutcomeCounts = OutcomeCounts(), isForgotten: Bool = false
    ) {
        self.name = name
        self.connection = connection
        self.options = options
        self.createdAt = createdAt
        self.undoes = undoes
        self.actor = actor
        self.status = status
        self.outcomes = outcomes
        self.isForgotten = isForgotten
    }

    public var state: JobState { status.state }
    public var fetch: FetchSummary? { status.fetch }
    public var sync: SyncSummary? { status.sync }
    public var wait: JobWait? { status.wait }
    public var failure: JobFailure? { status.failure }

    public mutating func apply(_ event: JobEvent) throws(IllegalTransition) {
        status = try status.applying(event)
    }
}
