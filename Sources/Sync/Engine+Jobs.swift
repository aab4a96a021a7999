import Ledger
import Reconciliation
import Roster

/// A job and how far it has got.
public struct JobView: Sendable {
    public let record: JobRecord
    public let progress: JobProgress?

    public init(record: JobRecord, progress: JobProgress?) {
        self.record = record
        self.progress = progress
    }
}

/// Jobs: begun, looked at, waited for, ended.
extension Engine {
    /// Takes a fetch on. The same name with the same params is the same job, so that a repeated request is harmless.
    public func fetch(_ request: FetchRequest) throws -> JobView {
        let services = try connections.services(of: request.connection)
        let comparison = try comparisonOptions(request)
        let name = request.job ?? newJobName()
        if let existing = try inLedger({ try ledger().job(named: name) }) {
            guard existing.connection == services.name, existing.options == comparison,
                existing.undoes == nil
            else {
                throw SyncFailure.jobExists(name)
            }
            return try view(existing)
        }
        let job = JobRecord(
            name: name, connection: services.name, options: comparison, createdAt: time.now(),
            actor: request.actor)
        return try begin(job, .fetch, .fetch(job, services, request.whenClosed ?? options.whenClosed))
    }

    /// Records a job that is to be fetched, and queues the work.
    func begin(_ job: JobRecord, _ event: HistoryEntry.Event, _ work: Work) throws -> JobView {
        try claim(job)
        do {
            try inLedger { try ledger().createJob(job, entry(event, job, job.actor, detail: job.undoes?.text)) }
        } catch {
            release(job.name)
            throw error
        }
        enqueue(work)
        hub.send(.jobChanged(job, nil))
        return JobView(record: job, progress: nil)
    }

    /// What the history says of a step of a job.
    func entry(
        _ event: HistoryEntry.Event, _ job: JobRecord, _ actor: ActorName?, detail: String? = nil
    ) -> HistoryEntry {
        HistoryEntry(at: time.now(), event, job: job.name, connection: job.connection, actor: actor, detail: detail)
    }

    private func comparisonOptions(_ request: FetchRequest) throws -> ComparisonOptions {
        let today = time.now().day
        guard let baseDate = BaseDate(request.baseDate, today: today) else {
            throw SyncFailure.baseDateOutOfRange(request.baseDate, allowed: BaseDate.allowed(on: today))
        }
        return ComparisonOptions(
            direction: request.direction, baseDate: baseDate, nameStyle: request.nameStyle ?? options.nameStyle,
            clear: request.clear)
    }

    public func job(_ name: JobName) throws -> JobView {
        guard let job = try inLedger({ try ledger().job(named: name) }) else { throw SyncFailure.unknownJob(name) }
        return try view(job)
    }

    public func jobs(limit: Int, before cursor: Int64?) throws -> (jobs: [JobView], next: Int64?) {
        let page = try inLedger { try ledger().jobs(limit: limit, before: cursor) }
        return (try page.jobs.map(view), page.next)
    }

    /// A job as it is now: a `ready` one that has grown too old to trust is `expired`, and one that was running when the
    /// ledger could take no more is not running any longer.
    func view(_ job: JobRecord) throws -> JobView {
        var job = job
        if job.state.isRunning, !isActive(job.name) {
            try job.apply(job.status.endOfRun(because: .endNotRecorded))
        }
        if case .ready(let fetch) = job.status, time.now() > fetch.lists.fetchedAt + options.readyFor {
            try job.apply(.expired)
            try save(job)
        }
        return JobView(record: job, progress: progress(of: job))
    }

    /// The job once nothing is being done with it, or as it is when the time is up.
    /// - Parameter turn: the caller's place among those that wait; what was asked before it counts as being done.
    public nonisolated func settled(
        _ name: JobName, within patience: Duration, behind turn: Turn? = nil
    ) async throws -> JobView {
        let events = hub.listen { $0 == name }
        let mustWait = await mustWait(turn)
        let now = try await known(name, orToCome: mustWait)
        guard patience > .zero, now?.record.state.isRunning != false || mustWait else {
            if let now { return now }
            return try await job(name)
        }
        let time = time
        let told = await withTaskGroup(of: JobView?.self) { group in
            group.addTask { await self.firstRest(in: events, behind: turn) }
            group.addTask {
                await time.rest(for: patience)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
        try Task.checkCancellation()
        let then = try await job(name)
        // A job that failed for want of a ledger is not so in the ledger.
        return then.record.state.isRunning ? told ?? then : then
    }

    /// The job when it is first told to rest with nothing left to wait for; `nil` if there is no such job.
    private nonisolated func firstRest(in events: EngineEvents, behind turn: Turn?) async -> JobView? {
        for await event in events {
            switch event {
            case .progress: continue
            case .jobChanged(let job, let progress):
                if !job.state.isRunning, await !mustWait(turn) { return JobView(record: job, progress: progress) }
            case .requestEnded:
                if await !mustWait(turn) { return nil }
            }
        }
        return nil
    }

    /// - Parameter isToCome: whether something is waited for that may yet make the job.
    func known(_ name: JobName, orToCome isToCome: Bool) throws -> JobView? {
        do {
            return try job(name)
        } catch SyncFailure.unknownJob where isToCome {
            return nil
        }
    }

    /// Ends a job. A sync finishes and records the write in flight; what was not attempted stays so.
    public func cancel(_ name: JobName, actor: ActorName? = nil) throws -> JobView {
        let job = try job(name).record
        if let signal = signal(of: name) {
            try inLedger { try ledger().add(entry(.cancel, job, actor)) }
            signal.raise(.cancelled)
        } else if let job = cancelled(job) {
            _ = try inLedger { try ledger().recordRest(as: .notAttempted, of: job.name, now: time.now()) }
            try save(job, entry(.cancel, job, actor))
        }
        return try self.job(name)
    }

    /// `nil` if the job has ended already.
    private func cancelled(_ job: JobRecord) -> JobRecord? {
        var job = job
        do { try job.apply(.cancelled(nil)) } catch { return nil }
        return job
    }

    /// Removes a job's personal data; its counts stay.
    public func forget(_ name: JobName, actor: ActorName? = nil) throws -> JobView {
        let job = try job(name).record
        guard !isActive(name) else { throw SyncFailure.jobBusy(name, job.state) }
        try inLedger { try ledger().forget(name, entry(.forget, job, actor)) }
        return try self.job(name)
    }
}

extension TimeSource {
    /// Sleeps, and returns early when the task is cancelled.
    func rest(for duration: Duration) async {
        do { try await sleep(for: duration) } catch { return }
    }
}
