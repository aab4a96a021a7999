import Roster

/// Something that happens to a job and changes its status.
public enum JobEvent: Hashable, Sendable {
    /// Both lists were read, and their comparison is stored.
    case fetched(FetchSummary)
    /// A person decided about a row, which changes the counts and the digest.
    case decided(counts: ClassCounts, digest: ComparisonDigest)
    /// A selection is stored, the first of the job or a further one. From here on employees are written.
    /// - `selectedCount`: of this selection alone.
    case syncStarted(selectedCount: Int, whenClosed: WhenClosed)
    /// A service is closed, or limits the rate for longer than the transport waits by itself.
    case waitStarted(JobWait)
    case waitEnded
    /// Every selected employee has an outcome.
    case syncEnded
    /// A sync stopped before its end, because the process did. A failure says that this was unexpected.
    case interrupted(JobFailure?)
    /// An interrupted sync goes on. `whenClosed` replaces the wish of the sync, if there is one.
    case resumed(whenClosed: WhenClosed?)
    /// An ended sync takes up the employees whom it did not write.
    case retried(whenClosed: WhenClosed?)
    /// A caller ended the job, or a failure did that says why.
    case cancelled(JobFailure?)
    /// The job cannot go on.
    case failed(JobFailure)
    /// No sync was asked for in time.
    case expired
}

/// An event that cannot happen to a job in this state.
public struct IllegalTransition: Error, Hashable, Sendable {
    public let state: JobState
    public let event: JobEvent

    public init(state: JobState, event: JobEvent) {
        self.state = state
        self.event = event
    }
}

extension JobStatus {
    /// The status after an event: the only way from one status to another, at a restart, an adoption and an undo, too.
    public func applying(_ event: JobEvent) throws(IllegalTransition) -> JobStatus {
        switch (self, event) {
        case (.fetching, .fetched(let fetch)): return .ready(fetch)
        case (.ready(let fetch), .decided(let counts, let digest)):
            return .ready(FetchSummary(lists: fetch.lists, counts: counts, digest: digest))
        case (.ready(let fetch), .expired): return .expired(fetch)
        case (.ready(let fetch), .syncStarted(let count, let whenClosed)):
            return .syncing(SyncSummary(fetch: fetch, selectedCount: count, whenClosed: whenClosed))
        case (.done(let sync), .syncStarted(let count, let whenClosed)):
            return .syncing(sync.adding(selectedCount: count, whenClosed: whenClosed))
        case (.fetching, .waitStarted(let wait)): return .waitingToFetch(wait)
        case (.waitingToFetch, .waitEnded): return .fetching
        case (.syncing(let sync), .waitStarted(let wait)): return .waitingToSync(sync, wait)
        case (.waitingToSync(let sync, _), .waitEnded): return .syncing(sync)
        case (.syncing(let sync), .syncEnded): return .done(sync)
        case (.syncing(let sync), .interrupted(let failure)), (.waitingToSync(let sync, _), .interrupted(let failure)):
            return .interrupted(sync, failure)
        case (.interrupted(let sync, _), .resumed(let whenClosed)): return .syncing(sync.asked(whenClosed: whenClosed))
        case (_, .retried(let whenClosed)): return .syncing(try syncToRetry(event).asked(whenClosed: whenClosed))
        case (_, .cancelled(let failure)) where !state.isFinal: return .cancelled(reached, failure)
        case (_, .failed(let failure)) where state.isRunning: return .failed(failure, reached)
        default: throw IllegalTransition(state: state, event: event)
        }
    }

    /// The event with which a job ends whose run has ended without a word: a fetch has failed, a sync can be resumed.
    /// - Parameter failure: why the run ended.
    public func endOfRun(because failure: JobFailure) -> JobEvent {
        sync == nil ? .failed(failure) : .interrupted(failure)
    }

    private func syncToRetry(_ event: JobEvent) throws(IllegalTransition) -> SyncSummary {
        switch self {
        case .done(let sync), .interrupted(let sync, _), .failed(_, .selected(let sync)),
            .cancelled(.selected(let sync), _):
            return sync
        case .fetching, .waitingToFetch, .ready, .expired, .syncing, .waitingToSync, .cancelled, .failed:
            throw IllegalTransition(state: state, event: event)
        }
    }
}

extension SyncSummary {
    fileprivate func adding(selectedCount count: Int, whenClosed: WhenClosed) -> SyncSummary {
        SyncSummary(fetch: fetch, selectedCount: selectedCount + count, whenClosed: whenClosed)
    }

    fileprivate func asked(whenClosed: WhenClosed?) -> SyncSummary {
        SyncSummary(fetch: fetch, selectedCount: selectedCount, whenClosed: whenClosed ?? self.whenClosed)
    }
}
