import AsyncPrimitives
import Ledger
import Reconciliation
import Roster

/// Makes every change to the stored status of a job, one at a time.
///
/// The functions of this actor check, then act on the ledger, without suspending in between: no `await` stands between
/// reading a record and saving it. What that makes atomic:
/// - a name and its parameters are looked up and the job is created, so two equal requests make one job;
/// - a job is claimed before anything begins with it, and its end is saved before it is released, so a caller who has seen
///   a job at its end can begin something with it at once;
/// - an event is announced after what it tells is stored.
///
/// Callers' requests are in `JobCoordinator+Requests.swift`, and the reports of `JobRunner` in `JobCoordinator+Runs.swift`.
///
/// The actor runs on a thread of its own, because the ledger blocks it.
actor JobCoordinator {
    let connections: any ConnectionDirectory
    let options: EngineOptions
    let time: any TimeSource
    let ledger: LedgerAccess
    let queue: JobQueue
    let hub: EventHub
    let makeJobName: @Sendable () -> JobName
    private let thread = SerialBlockingExecutor(label: "renkei.jobs")

    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init(
        connections: any ConnectionDirectory, options: EngineOptions, time: any TimeSource, ledger: LedgerAccess,
        queue: JobQueue, hub: EventHub, makeJobName: @escaping @Sendable () -> JobName
    ) {
        self.connections = connections
        self.options = options
        self.time = time
        self.ledger = ledger
        self.queue = queue
        self.hub = hub
        self.makeJobName = makeJobName
    }

    func storedJob(_ name: JobName) throws -> JobRecord? {
        try ledger.call { try $0.job(named: name) }
    }

    func existingJob(_ name: JobName) throws -> JobRecord {
        guard let job = try storedJob(name) else { throw SyncFailure.unknownJob(name) }
        return job
    }

    /// The job, if nothing is being done with it. A job that is too old to be synced expires here.
    /// - Throws: `SyncFailure.jobBusy` if it is claimed.
    func unclaimedJob(_ name: JobName) throws -> JobRecord {
        // The claim is looked at first: afterwards the stored status cannot change before this function has ended.
        let isClaimed = queue.isClaimed(name)
        let job = try existingJob(name)
        guard !isClaimed else { throw SyncFailure.jobBusy(name, job.state) }
        return try expireIfOutdated(try job.withoutRun())
    }

    private func expireIfOutdated(_ job: JobRecord) throws -> JobRecord {
        guard job.isOutdated(at: time.now(), lifetime: options.readyFor) else { return job }
        return try save(job, after: .expired)
    }

    /// Expires the job if that is still due, for a reader who has found it outdated.
    func expire(_ name: JobName) throws -> JobRecord {
        guard !queue.isClaimed(name) else { return try existingJob(name) }
        return try expireIfOutdated(try existingJob(name))
    }

    /// Applies an event to a job, saves it, and announces it.
    /// - Parameter entry: the history entry of the step.
    func save(_ job: JobRecord, after event: JobEvent, entry: HistoryEntry? = nil) throws -> JobRecord {
        var job = job
        try job.apply(event)
        try ledger.call { try $0.update(job, entry) }
        announce(job)
        return job
    }

    func announce(_ job: JobRecord) {
        hub.send(.jobChanged(job, nil))
    }

    /// The history entry of a step of a job.
    func entry(
        _ event: HistoryEntry.Event, of job: JobRecord, by actor: ActorName?, detail: String? = nil
    ) -> HistoryEntry {
        HistoryEntry(at: time.now(), event, job: job.name, connection: job.connection, actor: actor, detail: detail)
    }
}
