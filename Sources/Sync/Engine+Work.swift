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
                progress: progress)()
        }
    }

    private func performUndo(_ job: JobRecord, _ services: ConnectedServices, _ whenClosed: WhenClosed) async throws {
        guard let undone = job.undoes else { return }
        let ledger = try ledger()
        try await read(job, whenClosed) { progress in
            try await UndoRun(job: job, undone: undone, services: services, ledger: ledger, progress: progress)()
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
        var job = job
        job.state = try job.state.applying(.fetched).get()
        job.fetchedAt = time.now()
        job.sourceCount = fetched.sourceCount
        job.targetCount = fetched.targetCount
        job.shorterPercent = fetched.shorterPercent
        let read = entry(
            .read, job, nil, detail: "source=\(fetched.sourceCount) target=\(fetched.targetCount)")
        job = try inLedger {
            try ledger().store(fetched.comparison, for: job, links: fetched.links, now: time.now(), read)
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
            switch try await run() {
            case .done: return try finish(job.name, by: .syncEnded)
            case .stopped: return try end(try self.job(job.name).record, by: signal)
            case .shut(let until, let failure) where whenClosed == .wait:
                guard try await wait(job.name, until, failure, signal) else {
                    return try end(try self.job(job.name).record, by: signal)
                }
            case .shut(_, let failure), .failed(let failure):
                _ = try inLedger { try ledger().recordRest(as: .notAttempted, of: job.name, now: time.now()) }
                throw SyncFailure.service(job.options.direction.target, failure)
            }
        }
    }

    /// Waits for a closed door, with the job saying so.
    /// - Returns: `false` if the job was asked to stop meanwhile.
    private func wait(
        _ name: String, _ until: Timestamp, _ failure: ServiceFailure, _ signal: StopSignal
    ) async throws -> Bool {
        var job = try self.job(name).record
        let phase: JobPhase = job.state == .fetching ? .fetch : .sync
        job.state = try job.state.applying(.waitStarted).get()
        job.waitingUntil = until
        job.waitingFor = if case .closed = failure { .closedHours } else { .rateLimit }
        try save(job)
        let time = time
        guard try await signal.race({ try await time.sleep(until: until) }) != nil else { return false }
        job = try self.job(name).record
        job.state = try job.state.applying(.waitEnded(phase)).get()
        job.waitingUntil = nil
        job.waitingFor = nil
        try save(job)
        return true
    }

    /// What a job becomes when it was asked to stop.
    private func end(_ job: JobRecord, by signal: StopSignal) throws {
        if signal.reason == .cancelled {
            _ = try inLedger { try ledger().recordRest(as: .notAttempted, of: job.name, now: time.now()) }
            try finish(job.name, by: .cancelled)
        } else if job.digest == nil {
            fail(job, SyncFailure.cancelled)
        } else {
            try finish(job.name, by: .interrupted)
        }
    }

    private func finish(_ name: String, by event: JobEvent) throws {
        var job = try self.job(name).record
        job.state = try job.state.applying(event).get()
        job.waitingUntil = nil
        job.waitingFor = nil
        try inLedger { try ledger().advance() }
        try save(job)
    }

    /// A job that cannot go on says why. If even that cannot be written down, whoever listens is still told.
    private func fail(_ job: JobRecord, _ error: any Error) {
        do {
            try inLedger { try ledger().advance() }
            try save(try self.job(job.name).record.failed(JobFailure(error)))
        } catch {
            hub.send(.jobChanged(job.failed(JobFailure(error)), nil))
        }
    }
}

extension JobRecord {
    fileprivate func failed(_ failure: JobFailure) -> JobRecord {
        var job = self
        job.state = .failed
        job.waitingUntil = nil
        job.waitingFor = nil
        job.failure = failure
        return job
    }
}
