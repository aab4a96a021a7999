import Ledger
import Reconciliation
import Roster

/// One selected person's way: read again, record the intent, write, read back.
struct PersonWrite: Sendable {
    let target: any EmployeeService
    let row: Row
    let time: any TimeSource
    let settlePause: Duration
    /// Makes the intent durable; called right before the request leaves. It throws when the ledger cannot hold it.
    let recordIntent: @Sendable () throws -> Void

    /// What came of it, with what the service altered.
    struct Result: Sendable {
        var outcome: Outcome
        var record: RecordID?
        var alterations: [Alteration] = []
        var failure: ServiceFailure?
    }

    /// - Throws: a `ServiceFailure` that concerns everybody (refused, closed, rate), a ledger's failure, or cancellation.
    ///   One person's own failure is a `Result`.
    func callAsFunction(_ planned: PlannedWrite) async throws -> Result {
        switch planned {
        case .create(let person): try await create(person)
        case .update(let id, let changes): try await update(id, changes)
        case .skip: Result(outcome: .skipped)
        case .blocked: Result(outcome: .blocked)
        }
    }

    private func create(_ person: NewEmployee) async throws -> Result {
        guard try await target.employees(withCode: person.code).isEmpty else { return Result(outcome: .stale) }
        try recordIntent()
        do {
            let id = try await target.create(person)
            return try await readBack(id, person.code, as: .created) { alterations(sent: person, stored: $0) }
        } catch let failure as ServiceFailure {
            return try await settle(failure) { try await findCreated(person) }
        }
    }

    private func update(_ id: RecordID, _ changes: EmployeeChanges) async throws -> Result {
        let now = try await target.employee(id, lastSeenWithCode: row.target?.code)
        guard isSame(shown: row.target, now: now) else { return Result(outcome: .stale, record: id) }
        try recordIntent()
        do {
            try await target.update(id, changes)
            return try await readBack(id, row.target?.code, as: .updated) { alterations(sent: changes, stored: $0) }
        } catch let failure as ServiceFailure {
            return try await settle(failure) { try await findUpdated(id, changes) }
        }
    }

    /// Reads what was stored. A failure here does not undo the write: it only leaves the comparison out.
    private func readBack(
        _ id: RecordID, _ code: EmployeeCode?, as outcome: Outcome, _ compare: (Employee) -> [Alteration]
    ) async throws -> Result {
        var result = Result(outcome: outcome, record: id)
        do {
            guard let stored = try await target.employee(id, lastSeenWithCode: code) else { return result }
            result.alterations = compare(stored)
        } catch let failure as ServiceFailure {
            result.failure = failure
        }
        return result
    }

    /// A lost answer is settled by reading; every other failure keeps its meaning.
    private func settle(_ failure: ServiceFailure, reading find: () async throws -> Sighting) async throws -> Result {
        switch failure {
        case .outcomeUnknown:
            switch try await lookTwice(find) {
            case .done(let result): return result
            case .notDone, .unclear: return Result(outcome: .unknown, failure: failure)
            }
        case .recordRefused, .planLimitExceeded, .notFound, .unavailable, .unreadableAnswer:
            if case .done(let result) = try await find() { return result }
            return Result(outcome: .failed, failure: failure)
        case .closed, .rateLimited, .refused, .incompleteList, .wrongTenant:
            throw failure
        }
    }

    /// What reading says of a write whose answer nobody has.
    enum Sighting: Sendable {
        case done(Result)
        case notDone
        /// A record is there that is neither what was nor what would have been.
        case unclear
    }

    /// Settles a write that was in flight when the process ended, by reading alone.
    func settleAfterRestart(_ planned: PlannedWrite) async throws -> Sighting {
        switch planned {
        case .create(let person): try await lookTwice { try await findCreated(person) }
        case .update(let id, let changes): try await lookTwice { try await findUpdated(id, changes) }
        case .skip, .blocked: .notDone
        }
    }

    /// Looks twice, with a pause before each, to allow for read lag.
    private func lookTwice(_ find: () async throws -> Sighting) async throws -> Sighting {
        var last = Sighting.notDone
        for _ in 1...2 {
            try await time.sleep(for: settlePause)
            last = try await find()
            if case .done = last { return last }
        }
        return last
    }

    /// Looks for the person that a create may have left behind: ours if every value sent is there.
    private func findCreated(_ person: NewEmployee) async throws -> Sighting {
        let found = try await target.employees(withCode: person.code)
        guard let first = found.first else { return .notDone }
        guard found.count == 1, alterations(sent: person, stored: first).isEmpty else { return .unclear }
        return .done(Result(outcome: .created, record: first.id))
    }

    private func findUpdated(_ id: RecordID, _ changes: EmployeeChanges) async throws -> Sighting {
        guard let now = try await target.employee(id, lastSeenWithCode: row.target?.code) else { return .unclear }
        if alterations(sent: changes, stored: now).isEmpty { return .done(Result(outcome: .updated, record: id)) }
        return isSame(shown: row.target, now: now) ? .notDone : .unclear
    }
}
