import AsyncPrimitives
import Ledger
import Reconciliation
import Roster

/// The synchronisation engine: the one object through which callers fetch, compare, sync and look at jobs.
///
/// The engine itself holds no state. Each part guards one thing, and `EngineRequests.swift` lists all requests:
/// - `JobCoordinator`, an actor, guards the stored status of jobs: every change of it is one of its functions.
/// - `JobQueue` guards which jobs have work under way, and hands the work to `JobRunner`.
/// - `JobRunner` runs one job: it reads and writes the services, and reports the end to the coordinator.
/// - `RequestOrder` guards the order in which pipelined requests of one job take effect.
/// - `JobReader` reads jobs, rows, outcomes and the history, beside all of these.
///
/// **Threads.** Everything that calls the ledger may block in SQLite, and runs on threads made for that: the coordinator on
/// one of its own, runs and reads on two pools. Nothing here blocks the cooperative pool.
public final class Engine: Sendable {
    let connections: any ConnectionDirectory
    let options: EngineOptions
    public let time: any TimeSource
    let hub = EventHub()
    let queue: JobQueue
    let ledger: LedgerAccess
    let coordinator: JobCoordinator
    let reader: JobReader
    let order = RequestOrder()
    /// Searches of this many callers may block at one time; further ones wait.
    static let readingThreads = 4
    /// The runs of jobs share these. They are blocked for the length of a database transaction only.
    private let runThreads = BlockingTaskExecutor(label: "renkei.runs", maximumThreads: 4)

    /// - Parameters:
    ///   - openLedger: called when the ledger is first needed, and again after it has failed.
    ///   - makeJobName: makes a name for a job whose caller gave none.
    public init(
        connections: any ConnectionDirectory, options: EngineOptions, time: any TimeSource,
        openLedger: @escaping @Sendable () throws -> Ledger, makeJobName: @escaping @Sendable () -> JobName
    ) {
        self.connections = connections
        self.options = options
        self.time = time
        queue = JobQueue(hub: hub)
        ledger = LedgerAccess(open: openLedger, keepFor: options.keepFor, time: time)
        coordinator = JobCoordinator(
            connections: connections, options: options, time: time, ledger: ledger, queue: queue, hub: hub,
            makeJobName: makeJobName)
        reader = JobReader(
            ledger: ledger, queue: queue, coordinator: coordinator, options: options, time: time,
            threads: BlockingTaskExecutor(label: "renkei.reads", maximumThreads: Self.readingThreads))
    }

    /// Runs the queued work until `stop` or `finish`. Returns when the last run has ended, its last write recorded.
    public func run() async {
        let runner = JobRunner(coordinator: coordinator, queue: queue, ledger: ledger, options: options, time: time)
        await withDiscardingTaskGroup { group in
            for await work in queue.work {
                group.addTask(executorPreference: runThreads) { await runner.run(work) }
            }
        }
        hub.finish()
    }

    /// Accepts no more work and ends the runs: a fetch is dropped, a sync stops after the write in flight is recorded.
    public func stop() {
        queue.stop()
    }

    /// Accepts no more work and lets the runs come to their own end.
    public func finish() {
        queue.finish()
    }

    /// The events from now on.
    /// - Parameter isWanted: asked for the job of each event.
    public func events(where isWanted: @escaping @Sendable (JobName) -> Bool = { _ in true }) -> EngineEvents {
        hub.listen(where: isWanted)
    }
}
