/// What a job was doing when it began to wait or was interrupted, and goes back to.
public enum JobPhase: String, Hashable, Sendable, CaseIterable {
    case fetch
    case sync

    var state: JobState { self == .fetch ? .fetching : .syncing }
}

/// What happens to a job.
public enum JobEvent: Hashable, Sendable {
    /// Both snapshots are whole.
    case fetched
    case syncStarted
    /// Closed hours, or a rate limit longer than a breath.
    case waitStarted
    case waitEnded(JobPhase)
    /// Every selected employee has an outcome.
    case syncEnded
    /// The process ended in the middle.
    case interrupted
    case resumed(JobPhase)
    /// A sync that ended without doing all takes up what it did not do.
    case retried
    case cancelled
    /// It cannot go on; the job says why.
    case failed
    /// Nobody synced in time; what was read is too old to trust.
    case expired
}

/// An event that cannot happen to a job in this state.
public struct IllegalTransition: Error, Hashable, Sendable {
    public let state: JobState
    public let event: JobEvent

    public init(_ state: JobState, _ event: JobEvent) {
        self.state = state
        self.event = event
    }
}

extension JobState {
    /// The only way from one state to the next.
    public func applying(_ event: JobEvent) -> Result<JobState, IllegalTransition> {
        switch (self, event) {
        case (.fetching, .fetched): .success(.ready)
        case (.ready, .syncStarted): .success(.syncing)
        case (.ready, .expired): .success(.expired)
        case (.fetching, .waitStarted), (.syncing, .waitStarted): .success(.waiting)
        case (.waiting, .waitEnded(let phase)): .success(phase.state)
        case (.syncing, .syncEnded): .success(.done)
        case (.fetching, .interrupted), (.syncing, .interrupted), (.waiting, .interrupted): .success(.interrupted)
        case (.interrupted, .resumed(let phase)): .success(phase.state)
        case (.done, .retried), (.failed, .retried), (.cancelled, .retried), (.interrupted, .retried):
            .success(.syncing)
        case (.fetching, .cancelled), (.ready, .cancelled), (.syncing, .cancelled), (.waiting, .cancelled),
            (.interrupted, .cancelled):
            .success(.cancelled)
        case (.fetching, .failed), (.syncing, .failed), (.waiting, .failed): .success(.failed)
        default: .failure(IllegalTransition(self, event))
        }
    }
}
