import Reconciliation
import Roster
import Synchronization

/// The work that is to be done, and the jobs for which work is under way.
///
/// A job with work under way is *claimed*: from `claim` to `release` nobody else may begin anything with it, and its stored
/// status belongs to the run. Only `JobCoordinator` claims and releases, so that inside one of its functions a job that is
/// not claimed stays so. The rest may be called from any thread.
final class JobQueue: Sendable {
    private struct Activity {
        let stopSignal: StopSignal
        var progress: JobProgress?
    }

    private struct State {
        var activities: [JobName: Activity] = [:]
        /// How often a job was claimed or released.
        var changes = 0
        var acceptsWork = true
    }

    /// The queued work, in the order of `enqueue`. One task may iterate over it.
    let work: AsyncStream<JobWork>
    private let queuedWork: AsyncStream<JobWork>.Continuation
    private let state = Mutex(State())
    private let hub: EventHub

    init(hub: EventHub) {
        self.hub = hub
        (work, queuedWork) = AsyncStream.makeStream()
    }

    /// Claims a job.
    /// - Parameter current: the job's state, for the error.
    /// - Returns: the signal that asks its run to stop.
    func claim(_ job: JobName, in current: JobState) throws(SyncFailure) -> StopSignal {
        let signal = StopSignal()
        let failure: SyncFailure? = state.withLock { state in
            guard state.acceptsWork else { return .cancelled }
            guard state.activities[job] == nil else { return .jobBusy(job, current) }
            state.activities[job] = Activity(stopSignal: signal)
            state.changes += 1
            return nil
        }
        if let failure { throw failure }
        return signal
    }

    func release(_ job: JobName) {
        state.withLock { state in
            state.activities[job] = nil
            state.changes += 1
        }
    }

    func enqueue(_ item: JobWork) { queuedWork.yield(item) }

    /// Asks the run of a claimed job to stop.
    func stop(_ job: JobName, because reason: StopSignal.Reason) {
        state.withLock { $0.activities[job]?.stopSignal }?.raise(reason)
    }

    func isClaimed(_ job: JobName) -> Bool { state.withLock { $0.activities[job] != nil } }

    /// Keeps the newest progress of a claimed job and announces it.
    func report(_ progress: JobProgress, of job: JobName) {
        let isClaimed = state.withLock { state in
            guard state.activities[job] != nil else { return false }
            state.activities[job]?.progress = progress
            return true
        }
        if isClaimed { hub.send(.progress(job: job, progress)) }
    }

    /// Runs `read` at a moment when no claim changes, so that a stored status and the claims fit together: else a job that
    /// ends between the two would seem to be running without a run. A change during `read` repeats it.
    func withStableClaims<Value>(_ read: () throws -> Value) rethrows -> (value: Value, claims: Claims) {
        while true {
            let before = state.withLock { $0.changes }
            let value = try read()
            let after = state.withLock { $0 }
            if after.changes == before { return (value, Claims(progress: after.activities.mapValues(\.progress))) }
        }
    }

    var claims: Claims { Claims(progress: state.withLock { $0.activities.mapValues(\.progress) }) }

    /// The claimed jobs with their progress, at one moment.
    struct Claims: Sendable {
        fileprivate let progress: [JobName: JobProgress?]

        func contains(_ job: JobName) -> Bool { progress[job] != nil }
        func progress(of job: JobName) -> JobProgress? { progress[job] ?? nil }
    }

    /// Accepts no more work and asks every run to stop.
    func stop() {
        finish()
        for activity in state.withLock({ Array($0.activities.values) }) { activity.stopSignal.raise(.stopping) }
    }

    /// Accepts no more work. Work in the queue is still done.
    func finish() {
        state.withLock { $0.acceptsWork = false }
        queuedWork.finish()
    }
}

/// One piece of work: what is to be done with a claimed job.
struct JobWork: Sendable {
    enum Kind: Sendable {
        case fetch
        /// Reads what the sync of this job has written, and compares it.
        case undo(JobName)
        case sync
    }

    let kind: Kind
    /// The job as it was when the work was queued.
    let job: JobRecord
    let services: ConnectedServices
    let whenClosed: WhenClosed
    let stopSignal: StopSignal
}
