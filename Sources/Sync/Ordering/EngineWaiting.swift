import AsyncPrimitives
import Reconciliation
import Roster

/// Requests that wait: for the requests before them, and for the run of a job to end.
extension Engine {
    /// A ticket for a request that only reads the job.
    public func readTicket(for job: JobName) -> RequestTicket { order.readTicket(for: job) }

    /// A ticket for a request that will change the job. `perform` completes it.
    /// - Throws: `SyncFailure.unknownJob` if the job does not exist and no request before this one may create it.
    public func changeTicket(for job: JobName) async throws -> RequestTicket {
        if !order.hasPendingRequests(for: job) { _ = try await reader.job(job) }
        return order.changeTicket(for: job)
    }

    /// A ticket for a request that will create the job, once it has its turn on another one. `perform` completes it.
    public func creationTicket(for job: JobName) -> RequestTicket { order.changeTicket(for: job) }

    /// Whether the rows of the job can be read now. They cannot as long as the job is to be created by a request before this
    /// one, or is being fetched.
    public func isCompared(_ name: JobName, behind ticket: RequestTicket) async throws -> Bool {
        do {
            return try await reader.job(name).record.fetch != nil
        } catch SyncFailure.unknownJob where ticket.hasPredecessors {
            return false
        }
    }

    /// Waits for the requests before this one and for the job's run, then makes a change, and completes the tickets.
    /// - Parameters:
    ///   - ticket: of the job that is changed.
    ///   - creation: of a job that the change creates.
    ///   - patience: the longest wait. The change is tried after it in any case, and then usually finds the job busy.
    public func perform<Value: Sendable>(
        _ ticket: RequestTicket, creating creation: RequestTicket? = nil, within patience: Duration,
        change: @Sendable () async throws -> Value
    ) async throws -> Value {
        defer {
            order.complete(ticket)
            if let creation { order.complete(creation) }
        }
        _ = try await jobAtRest(ticket.job, within: patience, behind: ticket)
        return try await change()
    }

    /// The job once the requests before this one have taken effect and its run has ended, or as it is when the time is up.
    public func jobAtRest(
        _ name: JobName, within patience: Duration, behind ticket: RequestTicket? = nil
    ) async throws -> JobView {
        guard patience > .zero else { return try await reader.job(name) }
        let time = time
        let reached = try await race(until: { await time.rest(for: patience) }) {
            await ticket?.waitForPredecessors()
            return try await self.jobAfterRun(name)
        }
        try Task.checkCancellation()
        if let reached { return reached }
        return try await reader.job(name)
    }

    /// The job as its run leaves it. Events are subscribed to before the job is read, so that no end is missed.
    private func jobAfterRun(_ name: JobName) async throws -> JobView {
        let events = hub.listen { $0 == name }
        let now = try await reader.job(name)
        guard now.record.state.isRunning else { return now }
        for await case .jobChanged(let job, let progress) in events where !job.state.isRunning {
            // A job that fails because the ledger is full is not stored as failed: the event is used, not the ledger.
            return JobView(record: job, progress: progress)
        }
        return try await reader.job(name)
    }
}

extension TimeSource {
    /// Sleeps, and returns early if the task is cancelled.
    func rest(for duration: Duration) async {
        do { try await sleep(for: duration) } catch { return }
    }
}
