import Ledger
import Reconciliation
import Roster

/// Writes the selected employees of one sync, one after another, in the order of the list, and records each outcome.
///
/// Order of effects: first every write in flight is settled by reading, then the pending employees are written. Of each
/// employee the intent is stored before the write is sent, and the outcome after it.
struct SyncRun: Sendable {
    let job: JobRecord
    let services: ConnectedServices
    let ledger: Ledger
    let options: EngineOptions
    let time: any TimeSource
    let signal: StopSignal
    let progress: @Sendable (JobProgress) -> Void

    /// The reason why the run has ended.
    enum Result: Sendable {
        /// Every selected employee has an outcome.
        case done
        /// The run was asked to stop. The write in flight is recorded, the rest is pending.
        case stopped
        /// The service accepts no more writes, for now or at all. The rest is pending.
        case serviceFailed(ServiceFailure)
    }

    /// So many pending employees are read from the ledger at once.
    private static let batchSize = 128

    private var target: any EmployeeService { services[job.options.direction.target] }

    /// Writes until the end, with the target's write gate open. It may be called again after a wait.
    /// - Parameter proof: what earlier calls of this run have found out.
    func run(proof: inout ColumnProof) async throws -> Result {
        try await target.writeGate.whileOpen {
            if let result = try await settleWritesInFlight(proof: &proof) { return result }
            return try await writePending(proof: &proof)
        }
    }

    private func writePending(proof: inout ColumnProof) async throws -> Result {
        let total = job.sync?.selectedCount ?? 0
        let counts = try ledger.outcomeCounts(of: job.name)
        var position = Position(done: total - counts.pending - counts.inFlight, total: total)
        while true {
            let batch = try ledger.pendingWithRows(of: job.name, limit: Self.batchSize)
            guard !batch.isEmpty else { return .done }
            for (record, row) in batch {
                guard signal.reason == nil else { return .stopped }
                if let result = try await write(record, row: row, position: &position, proof: &proof) {
                    return result
                }
            }
        }
    }

    /// The run's position in the list.
    private struct Position {
        var done: Int
        let total: Int
        /// The failures of the service in a row. Failures of single records do not count.
        var failuresInARow = 0
    }

    /// - Returns: `nil` to go on with the next employee.
    private func write(
        _ record: OutcomeRecord, row: Row, position: inout Position, proof: inout ColumnProof
    ) async throws -> Result? {
        do {
            let result = try await outcome(of: record, row: row, proof: &proof)
            try store(result, for: record, row: row)
            let isServiceFailure = result.failure?.isOfTheService == true
            position.failuresInARow = isServiceFailure ? position.failuresInARow + 1 : 0
            if position.failuresInARow >= options.failuresInARow, let failure = result.failure {
                return .serviceFailed(failure)
            }
        } catch let failure as ServiceFailure {
            // Thrown only if nothing was written.
            if try ledger.outcome(of: job.name, at: record.position)?.status == .inFlight {
                try ledger.withdrawIntent(at: record.position, of: job.name)
            }
            return .serviceFailed(failure)
        }
        position.done += 1
        progress(JobProgress(done: position.done, total: position.total))
        return nil
    }

    /// Writes one employee, without the fields that this run has shown the service not to keep.
    private func outcome(
        of record: OutcomeRecord, row: Row, proof: inout ColumnProof
    ) async throws -> PersonWrite.Result {
        let planned = try plannedWrite(of: record)
        let withheld = proof.withheld(from: planned)
        let sent = planned.withholding(withheld, requirements: target.requirements)
        guard withheld.isEmpty || sent.isWrite else {
            return PersonWrite.Result(
                outcome: .skipped, reason: .withheld(withheld, from: target.label), withheld: withheld)
        }
        var result = try await personWrite(for: record, row: row).perform(sent)
        if let stored = result.stored { proof.learn(from: sent, stored: stored) }
        result.withhold(planned.values.filter { withheld.contains($0.key) })
        return result
    }

    /// Looks up the writes that were in flight when the process ended, and those that a retry has taken up as unknown.
    /// - Returns: `nil` if all are settled.
    private func settleWritesInFlight(proof: inout ColumnProof) async throws -> Result? {
        for record in try ledger.inFlight(of: job.name) {
            guard signal.reason == nil else { return .stopped }
            guard let row = try ledger.row(of: job.name, at: record.position)?.row else { throw missingRow }
            do {
                let planned = try plannedWrite(of: record)
                switch try await personWrite(for: record, row: row).findEffect(of: planned) {
                case .applied(let result):
                    if let stored = result.stored { proof.learn(from: planned, stored: stored) }
                    try store(result, for: record, row: row)
                case .notApplied: try ledger.reopen(at: record.position, of: job.name)
                case .codeTaken: try store(PersonWrite.Result(outcome: .stale), for: record, row: row)
                case .undetermined: try store(PersonWrite.Result(outcome: .unknown), for: record, row: row)
                }
            } catch let failure as ServiceFailure {
                return .serviceFailed(failure)
            }
        }
        return nil
    }

    private func store(_ result: PersonWrite.Result, for record: OutcomeRecord, row: Row) throws {
        try OutcomeRecorder(job: job, ledger: ledger, time: time).store(result, for: record, row: row)
    }

    private func plannedWrite(of record: OutcomeRecord) throws -> PlannedWrite {
        guard let employee = record.employee else { throw missingRow }
        return employee.write
    }

    private var missingRow: SyncFailure { .ledgerUnusable(reason: "a selected row is gone") }

    private func personWrite(for record: OutcomeRecord, row: Row) -> PersonWrite {
        PersonWrite(
            target: target, row: row, wasTried: record.intentAt != nil, time: time, settlePause: options.settlePause,
            recordIntent: { [ledger, job, time] in
                try ledger.recordIntent(of: job.name, at: record.position, now: time.now())
            })
    }
}

extension PersonWrite.Result {
    /// Shows values that were not sent as values that are not stored.
    fileprivate mutating func withhold(_ values: [Field: FieldValue]) {
        guard [.created, .updated].contains(outcome), !values.isEmpty else { return }
        withheld = Set(values.keys)
        let missing = values.map { Alteration(field: $0.key, sent: $0.value, stored: stored?[$0.key] ?? .absent) }
        alterations = Field.allCases.flatMap { field in (alterations + missing).filter { $0.field == field } }
    }
}
