import Ledger
import Reconciliation
import Roster

/// The one who puts effects in order: takes requests in the order in which they come, does the work of jobs, and keeps the
/// ledger. It guards the jobs that are running; everything else it knows is in the ledger.
public actor Engine {
    nonisolated let connections: any ConnectionDirectory
    let options: EngineOptions
    public nonisolated let time: any TimeSource
    private let openLedger: @Sendable () throws -> Ledger
    private let makeJobName: @Sendable () -> JobName
    private var opened: Ledger?
    private var activities: [JobName: Activity] = [:]
    private var isStopping = false
    var turns = Turns()
    private let work: AsyncStream<Work>
    private let workQueue: AsyncStream<Work>.Continuation
    nonisolated let hub = EventHub()

    /// What is being done with one job.
    struct Activity {
        let signal: StopSignal
        var progress: JobProgress?
    }

    enum Work: Sendable {
        case fetch(JobRecord, ConnectedServices, WhenClosed)
        case undo(JobRecord, ConnectedServices, WhenClosed)
        case sync(JobRecord, ConnectedServices, WhenClosed)

        var job: JobRecord {
            switch self {
            case .fetch(let job, _, _), .undo(let job, _, _), .sync(let job, _, _): job
            }
        }
    }

    /// - Parameters:
    ///   - openLedger: called once, when the ledger is first needed.
    ///   - makeJobName: names a job whose caller did not.
    public init(
        connections: any ConnectionDirectory, options: EngineOptions, time: any TimeSource,
        openLedger: @escaping @Sendable () throws -> Ledger, makeJobName: @escaping @Sendable () -> JobName
    ) {
        self.connections = connections
        self.options = options
        self.time = time
        self.openLedger = openLedger
        self.makeJobName = makeJobName
        (work, workQueue) = AsyncStream.makeStream()
    }

    /// Does the work of jobs until `stop`, and returns once the last write in flight is recorded.
    public func run() async {
        await withDiscardingTaskGroup { group in
            for await item in work {
                group.addTask { await self.perform(item) }
            }
        }
        hub.finish()
    }

    /// Takes no more work and lets go of what is running: a fetch is dropped, a sync stops behind the write in flight.
    public func stop() {
        isStopping = true
        workQueue.finish()
        for activity in activities.values { activity.signal.raise(.stopping) }
    }

    /// Takes no more work and lets what is running come to its own end.
    public func finish() {
        isStopping = true
        workQueue.finish()
    }

    /// What happens from now on.
    /// - Parameter wanted: asked for each event's job.
    public nonisolated func events(
        where wanted: @escaping @Sendable (JobName) -> Bool = { _ in true }
    ) -> EngineEvents {
        hub.listen(where: wanted)
    }
}

// MARK: - The ledger and the running jobs, for the engine's own files

extension Engine {
    /// The ledger, opened when it is first needed.
    func ledger() throws -> Ledger {
        if let opened { return opened }
        let ledger = try inLedger(openLedger)
        opened = ledger
        try forgetOldJobs(in: ledger)
        return ledger
    }

    /// Forgets what has been kept as long as the settings allow.
    func forgetOldJobs(in ledger: Ledger) throws {
        guard let keepFor = options.keepFor else { return }
        let now = time.now()
        try inLedger { _ = try ledger.forgetJobs(olderThan: now + (.zero - keepFor), now: now) }
    }

    func newJobName() -> JobName { makeJobName() }

    func isActive(_ job: JobName) -> Bool { activities[job] != nil }

    /// How far it has got, as long as something is being done with it.
    func progress(of job: JobRecord) -> JobProgress? { job.state.isRunning ? activities[job.name]?.progress : nil }

    func signal(of job: JobName) -> StopSignal? { activities[job]?.signal }

    /// Takes hold of a job, so that nobody else begins anything with it.
    func claim(_ job: JobRecord) throws {
        guard !isStopping else { throw SyncFailure.cancelled }
        guard activities[job.name] == nil else { throw SyncFailure.jobBusy(job.name, job.state) }
        activities[job.name] = Activity(signal: StopSignal())
    }

    func release(_ job: JobName) { activities[job] = nil }

    func enqueue(_ item: Work) { workQueue.yield(item) }

    func note(_ progress: JobProgress, of job: JobName) {
        guard activities[job] != nil else { return }
        activities[job]?.progress = progress
        hub.send(.progress(job: job, progress))
    }

    /// Writes a job down and tells whoever listens.
    func save(_ job: JobRecord, _ entry: HistoryEntry? = nil) throws {
        try inLedger { try ledger().update(job, entry) }
        hub.send(.jobChanged(job, progress(of: job)))
    }
}
