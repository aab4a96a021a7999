import Ledger
import Reconciliation
import Roster

/// One sync: takes the selected people one after the other, in the order of the list, and records each outcome.
struct SyncRun: Sendable {
    let job: JobRecord
    let services: ConnectedServices
    let ledger: Ledger
    let options: EngineOptions
    let time: any TimeSource
    let signal: StopSignal
    let progress: @Sendable (JobProgress) async -> Void

    enum End: Sendable {
        case done
        /// Asked to stop: the write in flight is recorded, the rest stays pending.
        case stopped
        /// The service takes nothing until this moment.
        case shut(until: Timestamp, ServiceFailure)
        /// The service will take nothing more.
        case failed(ServiceFailure)
    }

    private var target: any EmployeeService { services[job.options.direction.target] }

    func callAsFunction() async throws -> End {
        try await target.writeGate.whileOpen { try await run() }
    }

    private func run() async throws -> End {
        let total = job.selectedCount ?? 0
        if let end = try await settleInFlight() { return end }
        var done = total - (try ledger.outcomeCounts(of: job.name).pending)
        var failuresInARow = 0
        while let next = try ledger.pending(of: job.name, limit: 1).first {
            guard signal.reason == nil else { return .stopped }
            do {
                let result = try await write(next)
                try record(result, at: next.position)
                failuresInARow = result.failure?.isOfTheService == true ? failuresInARow + 1 : 0
                if failuresInARow >= options.failuresInARow, let failure = result.failure { return .failed(failure) }
            } catch let failure as ServiceFailure {
                if try ledger.outcome(of: job.name, at: next.position)?.standing == .inFlight {
                    try ledger.reopen(at: next.position, of: job.name)
                }
                if let moment = failure.opens { return .shut(until: moment, failure) }
                return .failed(failure)
            }
            done += 1
            await progress(JobProgress(done: done, total: total))
        }
        return .done
    }

    /// What was in flight when the process last ended is looked up before anything else is sent.
    private func settleInFlight() async throws -> End? {
        for record in try ledger.inFlight(of: job.name) {
            guard let employee = record.employee else { continue }
            do {
                switch try await personWrite(record).settleAfterRestart(employee.write) {
                case .done(let result): try self.record(result, at: record.position)
                case .notDone: try ledger.reopen(at: record.position, of: job.name)
                case .unclear: try self.record(PersonWrite.Result(outcome: .unknown), at: record.position)
                }
            } catch let failure as ServiceFailure {
                return failure.opens.map { .shut(until: $0, failure) } ?? .failed(failure)
            }
        }
        return nil
    }

    private func write(_ next: OutcomeRecord) async throws -> PersonWrite.Result {
        guard let employee = next.employee else { throw SyncFailure.ledgerUnusable(reason: "a selected row is gone") }
        return try await personWrite(next)(employee.write)
    }

    private func personWrite(_ next: OutcomeRecord) throws -> PersonWrite {
        guard let placed = try ledger.row(of: job.name, at: next.position) else {
            throw SyncFailure.ledgerUnusable(reason: "a selected row is gone")
        }
        return PersonWrite(
            target: target, row: placed.row, time: time, settlePause: options.settlePause,
            recordIntent: { [ledger, job, time] in
                try ledger.recordIntent(of: job.name, at: next.position, now: time.now())
            })
    }

    private func record(_ result: PersonWrite.Result, at position: Int) throws {
        let detail = OutcomeDetail(
            target: result.record, kind: result.failure?.kind, message: result.failure?.text,
            refusal: result.failure?.refusal,
            alterations: result.alterations.map { Difference(field: $0.field, before: $0.stored, after: $0.sent) })
        try ledger.record(result.outcome, detail: detail, of: job.name, at: position, now: time.now())
    }
}

extension ServiceFailure {
    /// When a door opens again, if this failure is a closed door.
    public var opens: Timestamp? {
        switch self {
        case .closed(_, let until), .rateLimited(_, let until): until
        default: nil
        }
    }

    /// Whether the service itself is in trouble, rather than this one record.
    var isOfTheService: Bool {
        switch self {
        case .unavailable, .outcomeUnknown, .unreadableAnswer: true
        default: false
        }
    }

    public var refusal: Refusal? {
        switch self {
        case .refused(let refusal), .recordRefused(let refusal), .planLimitExceeded(let refusal): refusal
        default: nil
        }
    }
}
