import Ledger
import Reconciliation
import Roster

/// The work of jobs, from the queue to the ledger.
extension Engine {
    func perform(_ item: Work) async {
        defer { release(item.job.name) }
        do {
            switch item {
            case .fetch(let job, let services, let whenClosed):
                try await performFetch(job, services, whenClosed)
            case .undo(let job, let services, let whenClosed):
                try await performUndo(job, services, whenClosed)
            case .sync(let job, let services, let whenClosed):
                try await performSync(job, services, whenClosed)
            }
        } catch {
            fail(item.job, error)
        }
    }

    private func performFetch(_ job: JobRecord, _ services: ConnectedServices, _ whenClosed: WhenClosed) async throws {
        let ledger = try ledger()
        try forgetOldJobs(in: ledger)
        let (comparison, percent, today) = (job.options, options.partialListPercent, time.now().day)
        try await read(job, whenClosed) { progress in
            try await FetchRun(
                services: services, options: comparison, ledger: ledger, partialListPercent: percent, today: today,
                progress: progress
            ).run()
        }
    }

    private func performUndo(_ job: JobRecord, _ services: ConnectedServices, _ whenClosed: WhenClosed) async throws {
        guard let undone = job.undoes else { return }
        let ledger = try ledger()
        try await read(job, whenClosed) { progress in
            try await UndoRun(job: job, undone: undone, services: services, ledger: ledger, progress: progress).run()
        }
    }

    /// Reads what a job is about, waiting where a door is closed, and keeps what was found.
    private func read(
        _ job: JobRecord, _ whenClosed: WhenClosed,
        _ run: @escaping @Sendable (@escaping @Sendable (Side, Int, Int?) -> Void) async throws -> FetchRun.Fetched
    ) async throws {
        guard let signal = signal(of: job.name) else { return }
        let meter = FetchMeter { [weak self] progress in await self?.note(progress, of: job.name) }
        while true {
            do {
                let fetched = try await meter.reporting { try await signal.race { try await run(meter.count) } }
                guard let fetched else { return try end(try self.job(job.name).record, by: signal) }
                return try keep(fetched, of: try self.job(job.name).record)
            } catch SyncFailure.service(_, let failure) where failure.opens != nil && whenClosed == .wait {
                guard let until = failure.opens, try await wait(job.name, until, failure, signal) else {
                    return try end(try self.job(job.name).record, by: signal)
                }
            }
        }
    }

    private func keep(_ fetched: FetchRun.Fetched, of job: JobRecord) throws {
        let lists = FetchedLists(
            fetchedAt: time.now(), sourceCount: fetched.sourceCount, targetCount: fetched.targetCount,
            shorterPercent: fetched.shorterPercent)
        let read = entry(
            .read, job, nil, detail: "source=\(fetched.sourceCount) target=\(fetched.targetCount)")
        let job = try inLedger {
            try ledger().store(fetched.comparison, of: lists, for: job, links: fetched.links, read)
        }
        if job.undoes == nil, areOfUsualLength(job) { try rememberCounts(of: job) }
        hub.send(.jobChanged(job, nil))
    }

    private func performSync(_ job: JobRecord, _ services: ConnectedServices, _ whenClosed: WhenClosed) async throws {
        guard let signal = signal(of: job.name) else { return }
        let run = SyncRun(
            job: job, services: services, ledger: try ledger(), options: options, time: time, signal: signal,
            progress: { [weak self] progress in await self?.note(progress, of: job.name) })
        while true {
            switch try await run.run() {
            case .done: return try finish(job.name, by: .syncEnded)
            case .stopped: return try end(try self.job(job.name).record, by: signal)
            case .mustWait(let until, let failure) where whenClosed == .wait:
                guard try await wait(job.name, until, failure, signal) else {
                    return try end(try self.job(job.name).record, by: signal)
                }
            case .mustWait(_, let failure), .failed(let failure):
                _ = try inLedger { try ledger().recordRest(as: .notAttempted, of: job.name, now: time.now()) }
                throw SyncFailure.service(job.options.direction.target, failure)
            }
        }
    }

    /// Waits for a closed door, with the job saying so.
    /// - Returns: `false` if the job was asked to stop meanwhile.
    private func wait(
        _ name: JobName, _ until: Timestamp, _ failure: ServiceFailure, _ signal: StopSignal
    ) async throws -> Bool {
        var job = try self.job(name).record
        let reason: JobWait.Reason = if case .closed = failure { .closedHours } else { .rateLimit }
        try job.apply(.waitStarted(JobWait(until: until, reason: reason)))
        try save(job)
        let time = time
        guard try await signal.race({ try await time.sleep(until: until) }) != nil else { return false }
        job = try self.job(name).record
        try job.apply(.waitEnded)
        try save(job)
        return true
    }

    /// What a job becomes when it was asked to stop.
    private func end(_ job: JobRecord, by signal: StopSignal) throws {
        if signal.reason == .cancelled {
            _ = try inLedger { try ledger().recordRest(as: .notAttempted, of: job.name, now: time.now()) }
            try finish(job.name, by: .cancelled(nil))
        } else if job.sync == nil {
            fail(job, SyncFailure.cancelled)
        } else {
            try finish(job.name, by: .interrupted(nil))
        }
    }

    private func finish(_ name: JobName, by event: JobEvent) throws {
        var job = try self.job(name).record
        try job.apply(event)
        try inLedger { try ledger().advance() }
        try save(job)
    }

    /// A job that cannot go on says why. If even that cannot be written down, whoever listens is still told.
    private func fail(_ job: JobRecord, _ error: any Error) {
        do {
            try inLedger { try ledger().advance() }
            try save(try failed(try self.job(job.name).record, error))
        } catch let unrecorded {
            do {
                hub.send(.jobChanged(try failed(job, unrecorded), nil))
            } catch {
                hub.send(.jobChanged(job, nil))
            }
        }
    }

    private func failed(_ job: JobRecord, _ error: any Error) throws -> JobRecord {
        var job = job
        try job.apply(.failed(JobFailure(error)))
        return job
    }
}
