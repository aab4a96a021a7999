import Reconciliation
import Roster

/// One job as the ledger keeps it.
public struct JobRecord: Hashable, Sendable {
    public let name: String
    public let connection: String
    public let options: ComparisonOptions
    public let createdAt: Timestamp
    /// The job that this one takes back.
    public let undoes: String?
    /// Who asked for it, as the host program said.
    public var actor: String?
    public var state: JobState
    public var fetchedAt: Timestamp?
    public var sourceCount: Int?
    public var targetCount: Int?
    /// By how many percent the shorter of the two lists fell behind its last good length.
    public var shorterPercent = 0
    /// Present once the comparison is stored.
    public internal(set) var counts: ClassCounts?
    /// Stands for the whole content of the comparison; present with `counts`.
    public internal(set) var digest: String?
    /// How many employees were selected; `nil` before `begin`.
    public internal(set) var selectedCount: Int?
    /// How the selected ones stand at the moment of reading. `update` does not write it.
    public internal(set) var outcomes = OutcomeCounts()
    /// What the sync was to do in closed hours; `nil` before it was asked for.
    public var whenClosed: WhenClosed?
    public var waitingUntil: Timestamp?
    public var waitingFor: WaitReason?
    public var failure: JobFailure?
    /// Its personal data was erased; rows and outcomes have nothing to show any more.
    public internal(set) var isForgotten = false

    public init(
        name: String, connection: String, options: ComparisonOptions, state: JobState = .fetching,
        createdAt: Timestamp, actor: String? = nil, undoes: String? = nil
    ) {
        self.name = name
        self.connection = connection
        self.options = options
        self.state = state
        self.createdAt = createdAt
        self.actor = actor
        self.undoes = undoes
    }
}

/// What a waiting job waits for.
public enum WaitReason: String, Hashable, Sendable, CaseIterable {
    case closedHours
    case rateLimit
}

/// Why a job ended as `failed` or `interrupted`: the error's kind in the contract, and masked text for people.
public struct JobFailure: Hashable, Sendable {
    public let kind: String
    public let message: BilingualText

    public init(kind: String, message: BilingualText) {
        self.kind = kind
        self.message = message
    }
}

/// Jobs, newest first.
public struct JobPage: Hashable, Sendable {
    public let jobs: [JobRecord]
    /// Where to go on (`before`); `nil` if there are no more.
    public let next: Int64?
}
