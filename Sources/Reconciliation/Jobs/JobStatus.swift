import Roster

/// The progress of a job together with the facts that exist at that point, so that a state without its facts cannot be
/// written down: a `ready` job has a comparison, a `done` one a selection, a `failed` one a reason.
///
/// A status changes only by `applying(_:)`, in `JobStateMachine.swift`. The ledger stores it in the columns of the table
/// `job` (`JobColumns.swift`).
public enum JobStatus: Hashable, Sendable {
    case fetching
    case waitingToFetch(JobWait)
    case ready(FetchSummary)
    case expired(FetchSummary)
    case syncing(SyncSummary)
    case waitingToSync(SyncSummary, JobWait)
    /// The failure is `nil` if the process stopped in good order.
    case interrupted(SyncSummary, JobFailure?)
    case done(SyncSummary)
    /// The failure says why, if it was not a caller who ended the job.
    case cancelled(JobReached, JobFailure?)
    case failed(JobFailure, JobReached)
}

/// The furthest point that a job had reached when it ended early.
public enum JobReached: Hashable, Sendable {
    case nothing
    case fetched(FetchSummary)
    case selected(SyncSummary)
}

/// The two lists that a fetch has read.
public struct FetchedLists: Hashable, Sendable {
    /// The end of the reading. A job expires some time after it.
    public let fetchedAt: Timestamp
    public let sourceCount: Int
    public let targetCount: Int
    /// By how many percent the list that lost more is shorter than the last trusted list of its side; 0 if neither is.
    public let shorterPercent: Int
    /// What a person should know about the lists as a whole.
    public let notices: [JobNotice]
    /// The fields that were blank for everybody in the target; see `ColumnProof`.
    public let blankInTarget: Set<Field>

    public init(
        fetchedAt: Timestamp, sourceCount: Int, targetCount: Int, shorterPercent: Int, notices: [JobNotice] = [],
        blankInTarget: Set<Field> = []
    ) {
        self.fetchedAt = fetchedAt
        self.sourceCount = sourceCount
        self.targetCount = targetCount
        self.shorterPercent = shorterPercent
        self.notices = notices
        self.blankInTarget = blankInTarget
    }
}

/// The result of a finished fetch.
public struct FetchSummary: Hashable, Sendable {
    public let lists: FetchedLists
    public let counts: ClassCounts
    /// The digest of the whole comparison, decisions included.
    public let digest: ComparisonDigest

    public init(lists: FetchedLists, counts: ClassCounts, digest: ComparisonDigest) {
        self.lists = lists
        self.counts = counts
        self.digest = digest
    }
}

/// The syncs of a job: one comparison, and the people selected from it so far.
public struct SyncSummary: Hashable, Sendable {
    public let fetch: FetchSummary
    /// The number of people whom all syncs of the job have selected.
    public let selectedCount: Int
    /// The caller's wish for closed hours; `nil` in jobs of ledger version 1, which did not keep it.
    public let whenClosed: WhenClosed?

    public init(fetch: FetchSummary, selectedCount: Int, whenClosed: WhenClosed?) {
        self.fetch = fetch
        self.selectedCount = selectedCount
        self.whenClosed = whenClosed
    }
}

/// The end and the reason of a job's wait.
public struct JobWait: Hashable, Sendable {
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case closedHours
        case rateLimit
    }

    public let until: Timestamp
    public let reason: Reason

    public init(until: Timestamp, reason: Reason) {
        self.until = until
        self.reason = reason
    }
}

// MARK: - Projections

extension JobStatus {
    public var state: JobState {
        switch self {
        case .fetching: .fetching
        case .waitingToFetch, .waitingToSync: .waiting
        case .ready: .ready
        case .expired: .expired
        case .syncing: .syncing
        case .interrupted: .interrupted
        case .done: .done
        case .cancelled: .cancelled
        case .failed: .failed
        }
    }

    /// The furthest point that the job has reached so far.
    public var reached: JobReached {
        switch self {
        case .fetching, .waitingToFetch: .nothing
        case .ready(let fetch), .expired(let fetch): .fetched(fetch)
        case .syncing(let sync), .waitingToSync(let sync, _), .interrupted(let sync, _), .done(let sync):
            .selected(sync)
        case .cancelled(let reached, _), .failed(_, let reached): reached
        }
    }

    /// The finished fetch; `nil` as long as there is no comparison.
    public var fetch: FetchSummary? {
        switch reached {
        case .nothing: nil
        case .fetched(let fetch): fetch
        case .selected(let sync): sync.fetch
        }
    }

    /// The sync that was asked for; `nil` as long as no employee was selected.
    public var sync: SyncSummary? {
        if case .selected(let sync) = reached { sync } else { nil }
    }

    public var wait: JobWait? {
        switch self {
        case .waitingToFetch(let wait), .waitingToSync(_, let wait): wait
        case .fetching, .ready, .expired, .syncing, .interrupted, .done, .cancelled, .failed: nil
        }
    }

    public var failure: JobFailure? {
        switch self {
        case .failed(let failure, _): failure
        case .interrupted(_, let failure), .cancelled(_, let failure): failure
        case .fetching, .waitingToFetch, .ready, .expired, .syncing, .waitingToSync, .done: nil
        }
    }
}
