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

        init(_ failure: ServiceFailure) {
            self = failure.opens.map { .shut(until: $0, failure) } ?? .failed(failure)
        }
    }

    private var target: any EmployeeService { services[job.options.direction.target] }

    func callAsFunction() async throws -> End {
        try await target.writeGate.whileOpen { try await run() }
    }

    private func run() async throws -> End {
        if let end = try await settleInFlight() { return end }
        let total = job.sync?.selectedCount ?? 0
        let counts = try ledger.outcomeCounts(of: job.name)
        var tally = Tally(done: total - counts.pending - counts.inFlight, total: total)
        while true {
            let next = try ledger.pendingWithRows(of: job.name, limit: Self.window)
            guard !next.isEmpty else { return .done }
            for (record, row) in next {
                guard signal.reason == nil else { return .stopped }
                if let end = try await take(record, row, &tally) { return end }
            }
        }
    }

    /// How many of the next ones are read from the ledger at once.
    private static let window = 128

    /// How far it has got, and how many failures of the service have come in a row.
    private struct Tally {
        var done: Int
        let total: Int
        var failuresInARow = 0
    }

    private func take(_ record: OutcomeRecord, _ row: Row, _ tally: inout Tally) async throws -> End? {
        do {
            let result = try await personWrite(record, row)(try planned(record))
            try self.record(result, record, row)
            tally.failuresInARow = result.failure?.isOfTheService == true ? tally.failuresInARow + 1 : 0
            if tally.failuresInARow >= options.failuresInARow, let failure = result.failure { return .failed(failure) }
        } catch let failure as ServiceFailure {
            // Thrown only if nothing was written.
            if try ledger.outcome(of: job.name, at: record.position)?.standing == .inFlight {
                try ledger.withdrawIntent(at: record.position, of: job.name)
            }
            return End(failure)
        }
        tally.done += 1
        await progress(JobProgress(done: tally.done, total: tally.total))
        return nil
    }

    /// What was in flight when the process last ended, and what is unknown, is looked up before anything else is sent.
    private func settleInFlight() async throws -> End? {
        for record in try ledger.inFlight(of: job.name) {
            guard signal.reason == nil else { return .stopped }
            guard let row = try ledger.row(of: job.name, at: record.position)?.row else { throw rowIsGone }
            do {
                switch try await personWrite(record, row).settleByReading(try planned(record)) {
                case .done(let result): try self.record(result, record, row)
                case .notDone: try ledger.reopen(at: record.position, of: job.name)
                case .othersDoing: try self.record(PersonWrite.Result(outcome: .stale), record, row)
                case .unclear: try self.record(PersonWrite.Result(outcome: .unknown), record, row)
                }
            } catch let failure as ServiceFailure {
                return End(failure)
            }
        }
        return nil
    }

    private func planned(_ record: OutcomeRecord) throws -> PlannedWrite {
        guard let employee = record.employee else { throw rowIsGone }
        return employee.write
    }

    private var rowIsGone: SyncFailure { .ledgerUnusable(reason: "a selected row is gone") }

    private func personWrite(_ record: OutcomeRecord, _ row: Row) -> PersonWrite {
        PersonWrite(
            target: target, row: row, wasTried: record.intentAt != nil, time: time, settlePause: options.settlePause,
            recordIntent: { [ledger, job, time] in
                try ledger.recordIntent(of: job.name, at: record.position, now: time.now())
            })
    }
}
