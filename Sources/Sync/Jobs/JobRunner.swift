import Ledger
import Reconciliation
import Roster

/// Runs one job from the queue to its end: reads the services or writes to one, waits where a service is closed, and
/// reports the end to the coordinator.
///
/// The run owns the job's stored status until it reports the end. **Crash points**: a fetch keeps nothing before its end. A
/// sync records each intent before the write is sent and each outcome after it, so that after a crash at any point a write
/// is either known or in flight, and one in flight is settled by reading.
struct JobRunner: Sendable {
    let coordinator: JobCoordinator
    let queue: JobQueue
    let ledger: LedgerAccess
    let options: EngineOptions
    let time: any TimeSource

    /// Never throws: a run that cannot go on fails its job.
    func run(_ work: JobWork) async {
        do {
            switch work.kind {
            case .fetch: try await runFetch(work)
            case .undo(let undone): try await runUndo(work, of: undone)
            case .sync: try await runSync(work)
            }
        } catch {
            await coordinator.failRun(of: work.job, because: error)
        }
    }

    // MARK: Reading

    private func runFetch(_ work: JobWork) async throws {
        try await coordinator.forgetOldJobs()
        let today = time.now().day
        try await read(work) { ledger, progress in
            try await FetchRun(
                services: work.services, options: work.job.options, ledger: ledger,
                partialListPercent: options.partialListPercent, today: today, progress: progress.count
            ).run()
        }
    }

    private func runUndo(_ work: JobWork, of undone: JobName) async throws {
        try await read(work) { ledger, progress in
            try await UndoRun(
                job: work.job, undone: undone, services: work.services, ledger: ledger, progress: progress.count
            ).run()
        }
    }

    /// Reads the services with `fetch`, from the start again after each wait, and stores the result.
    private func read(
        _ work: JobWork, fetch: @escaping @Sendable (Ledger, FetchMeter) async throws -> FetchRun.Fetched
    ) async throws {
        let ledger = try ledger.ledger()
        let meter = FetchMeter { [queue] in queue.report($0, of: work.job.name) }
        while true {
            do {
                guard let fetched = try await work.stopSignal.race({ try await fetch(ledger, meter) }) else {
                    return try await endStopped(work)
                }
                return try await coordinator.endRun(of: work.job.name, with: fetched, services: work.services)
            } catch SyncFailure.service(let side, let failure) {
                guard work.whenClosed == .wait, let wait = JobWait(failure) else {
                    throw SyncFailure.service(side, failure)
                }
                guard try await waitUntilOpen(work, wait: wait) else { return try await endStopped(work) }
            }
        }
    }

    // MARK: Writing

    private func runSync(_ work: JobWork) async throws {
        let sync = SyncRun(
            job: work.job, services: work.services, ledger: try ledger.ledger(), options: options, time: time,
            signal: work.stopSignal, progress: { [queue] in queue.report($0, of: work.job.name) })
        var proof = ColumnProof(blank: work.job.fetch?.lists.blankInTarget ?? [])
        while true {
            switch try await sync.run(proof: &proof) {
            case .done: return try await coordinator.endRun(of: work.job.name, by: .syncEnded)
            case .stopped: return try await endStopped(work)
            case .serviceFailed(let failure):
                guard work.whenClosed == .wait, let wait = JobWait(failure) else {
                    return try await endFailed(work, because: failure)
                }
                guard try await waitUntilOpen(work, wait: wait) else { return try await endStopped(work) }
            }
        }
    }

    private func endFailed(_ work: JobWork, because failure: ServiceFailure) async throws {
        let failure = JobFailure(SyncFailure.service(work.job.options.direction.target, failure))
        try await coordinator.endRun(of: work.job.name, by: .failed(failure), leavesRest: true)
    }

    // MARK: Waiting and stopping

    /// Waits for a service to open, with the job saying so.
    /// - Returns: `false` if the run was asked to stop meanwhile.
    private func waitUntilOpen(_ work: JobWork, wait: JobWait) async throws -> Bool {
        try await coordinator.waitStarted(of: work.job.name, wait: wait)
        guard try await work.stopSignal.race({ [time] in try await time.sleep(until: wait.until) }) != nil else {
            return false
        }
        try await coordinator.waitEnded(of: work.job.name)
        return true
    }

    /// Ends a run that was asked to stop. A sync that only the process stops can be resumed; a fetch has kept nothing, so
    /// it fails.
    private func endStopped(_ work: JobWork) async throws {
        let event: JobEvent =
            switch (work.stopSignal.reason, work.kind) {
            case (.cancelled, _): .cancelled(nil)
            case (.stopping, .sync), (nil, .sync): .interrupted(nil)
            case (.stopping, .fetch), (.stopping, .undo), (nil, .fetch), (nil, .undo):
                .failed(JobFailure(SyncFailure.cancelled))
            }
        try await coordinator.endRun(
            of: work.job.name, by: event, leavesRest: work.stopSignal.reason == .cancelled)
    }
}

extension JobWait {
    /// `nil` unless the failure ends by itself, at a known time.
    fileprivate init?(_ failure: ServiceFailure) {
        switch failure {
        case .closed(_, let until): self.init(until: until, reason: .closedHours)
        case .rateLimited(_, let until): self.init(until: until, reason: .rateLimit)
        case .refused, .wrongTenant, .unavailable, .outcomeUnknown, .recordRefused, .notFound, .planLimitExceeded,
            .incompleteList, .unreadableAnswer:
            return nil
        }
    }
}
