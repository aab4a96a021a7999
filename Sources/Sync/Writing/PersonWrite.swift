import Reconciliation
import Roster

/// Writes one selected employee: reads the record again, stores the intent, sends the write, and reads the result back.
///
/// A write is never sent twice blindly. If its answer is lost, reading decides what came of it (`WriteVerification.swift`).
struct PersonWrite: Sendable {
    let target: any EmployeeService
    /// The row that the caller has seen.
    let row: Row
    /// Whether this write was sent, or may have been, at an earlier try.
    let wasTried: Bool
    let time: any TimeSource
    /// The longest time until the service's reads show a write.
    let settlePause: Duration
    /// Makes the intent durable. It is called right before the write is sent, and throws if the ledger cannot store it.
    let recordIntent: @Sendable () throws -> Void

    /// The outcome of the write, and the record that was read back.
    struct Result: Sendable {
        var outcome: Outcome
        /// The record as it was read back, if it was.
        var stored: Employee?
        var record: RecordID?
        /// The fields that the service stored otherwise than they were sent.
        var alterations: [Alteration] = []
        var failure: ServiceFailure?
        /// Why a service's answer that it is done does not count, or why nothing was sent.
        var reason: JobFailure?
        /// The fields that were not sent, because the service does not keep them.
        var withheld: Set<Field> = []
    }

    /// - Throws: a `ServiceFailure` that concerns every employee (refused, closed, rate) and with which nothing was written, a
    ///   failure of the ledger, or `CancellationError`. A failure of this one employee is a `Result`.
    func perform(_ planned: PlannedWrite) async throws -> Result {
        do {
            switch planned {
            case .create(let person): return try await create(person)
            case .update(let id, let changes): return try await update(id, changes: changes)
            case .skip: return Result(outcome: .skipped)
            case .blocked: return Result(outcome: .blocked)
            }
        } catch let failure as ServiceFailure where !failure.concernsEverybody {
            return Result(outcome: .failed, failure: failure)
        }
    }

    private func create(_ person: NewEmployee) async throws -> Result {
        let found = try await target.employees(withCode: person.code)
        guard found.isEmpty else { return resultForChangedRecord(effect(of: person, in: found)) }
        try recordIntent()
        do {
            let id = try await target.create(person)
            return try await readBack(
                id, outcome: .created, read: { try await target.employee(id, lastSeenWithCode: person.code) },
                compare: { alterations(sent: person, stored: $0) })
        } catch let failure as ServiceFailure {
            return try await resultAfterFailure(failure) {
                effect(of: person, in: try await target.employees(withCode: person.code))
            }
        }
    }

    private func update(_ id: RecordID, changes: EmployeeChanges) async throws -> Result {
        let now = try await record(id, changedBy: changes)
        guard isSame(shown: row.target, now: now) else {
            return resultForChangedRecord(effect(of: changes, on: id, now: now))
        }
        try recordIntent()
        do {
            try await target.update(id, changes)
            return try await readBack(
                id, outcome: .updated, read: { try await record(id, changedBy: changes) },
                compare: { alterations(sent: changes, stored: $0) })
        } catch let failure as ServiceFailure {
            return try await resultAfterFailure(failure) {
                effect(of: changes, on: id, now: try await record(id, changedBy: changes))
            }
        }
    }

    /// The record as it is now. One that gets a new code is looked up under that first: an earlier try may have written it.
    func record(_ id: RecordID, changedBy changes: EmployeeChanges) async throws -> Employee? {
        if let code = changes.newCode, let found = try await target.employee(id, lastSeenWithCode: code) {
            return found
        }
        return try await target.employee(id, lastSeenWithCode: row.target?.code)
    }

    /// The record differs from the row that the caller has seen. If an earlier try did that, the write is done; else another
    /// person has edited the record, and it is left alone.
    private func resultForChangedRecord(_ effect: WriteEffect) -> Result {
        if wasTried, case .applied(let result) = effect { return result }
        return Result(outcome: .stale, record: row.target?.id)
    }

    /// Reads the stored record, and once more after the read lag if the write does not show yet. A failure to read does not
    /// undo the write: the result then has no alterations. An update that the record shows nothing of has failed.
    private func readBack(
        _ id: RecordID, outcome: Outcome, read: () async throws -> Employee?, compare: (Employee) -> [Alteration]
    ) async throws -> Result {
        var result = Result(outcome: outcome, record: id)
        do {
            var now = try await read()
            if isSame(shown: row.target, now: now) {
                try await time.sleep(for: settlePause)
                now = try await read()
            }
            guard let stored = now else { return result }
            result.stored = stored
            result.alterations = compare(stored)
            if outcome == .updated, !result.alterations.isEmpty, isSame(shown: row.target, now: stored) {
                result.outcome = .failed
                result.reason = .notKept(Set(result.alterations.map(\.field)), by: target.label)
            }
        } catch let failure as ServiceFailure {
            result.failure = failure
        }
        return result
    }

    /// Decides by reading what came of a write that has failed: its answer may be lost, or "already exists" may be the answer
    /// to a repetition.
    /// - Throws: the failure, if it concerns every employee: nothing was written with it.
    private func resultAfterFailure(
        _ failure: ServiceFailure, reading: @Sendable () async throws -> WriteEffect
    ) async throws -> Result {
        if failure.concernsEverybody { throw failure }
        guard case .outcomeUnknown = failure else {
            if case .applied(let result) = try await undeterminedIfUnreadable(reading) { return result }
            return Result(outcome: .failed, failure: failure)
        }
        switch try await undeterminedIfUnreadable({ try await lookUpTwice(reading) }) {
        case .applied(let result): return result
        case .codeTaken: return Result(outcome: .stale)
        case .notApplied, .undetermined: return Result(outcome: .unknown, failure: failure)
        }
    }
}
