import Ledger
import Reconciliation
import Roster

/// One selected person's way: read again, record the intent, write, read back.
struct PersonWrite: Sendable {
    let target: any EmployeeService
    let row: Row
    /// Whether this write was sent, or may have been, at an earlier try.
    let wasTried: Bool
    let time: any TimeSource
    let settlePause: Duration
    /// Makes the intent durable; called right before the request leaves. It throws when the ledger cannot hold it.
    let recordIntent: @Sendable () throws -> Void

    /// What came of it, with what the service altered.
    struct Result: Sendable {
        var outcome: Outcome
        /// The record as it was read back, if it was.
        var stored: Employee?
        var record: RecordID?
        var alterations: [Alteration] = []
        var failure: ServiceFailure?
    }

    /// - Throws: a `ServiceFailure` that concerns everybody (refused, closed, rate) and with which nothing was written, a
    ///   ledger's failure, or cancellation. One person's own failure is a `Result`.
    func callAsFunction(_ planned: PlannedWrite) async throws -> Result {
        do {
            switch planned {
            case .create(let person): return try await create(person)
            case .update(let id, let changes): return try await update(id, changes)
            case .skip: return Result(outcome: .skipped)
            case .blocked: return Result(outcome: .blocked)
            }
        } catch let failure as ServiceFailure where !failure.concernsEverybody {
            return Result(outcome: .failed, failure: failure)
        }
    }

    private func create(_ person: NewEmployee) async throws -> Result {
        let found = try await target.employees(withCode: person.code)
        guard found.isEmpty else { return notAsShown(seen(person, among: found)) }
        try recordIntent()
        do {
            let id = try await target.create(person)
            return try await readBack(id, person.code, as: .created) { alterations(sent: person, stored: $0) }
        } catch let failure as ServiceFailure {
            return try await settle(failure) { seen(person, among: try await target.employees(withCode: person.code)) }
        }
    }

    private func update(_ id: RecordID, _ changes: EmployeeChanges) async throws -> Result {
        let now = try await target.employee(id, lastSeenWithCode: row.target?.code)
        guard isSame(shown: row.target, now: now) else { return notAsShown(seen(changes, of: id, in: now)) }
        try recordIntent()
        do {
            try await target.update(id, changes)
            return try await readBack(id, row.target?.code, as: .updated) { alterations(sent: changes, stored: $0) }
        } catch let failure as ServiceFailure {
            return try await settle(failure) {
                seen(changes, of: id, in: try await target.employee(id, lastSeenWithCode: row.target?.code))
            }
        }
    }

    /// The record is not what the diff showed: ours, if an earlier try got through after all, else somebody else's doing.
    private func notAsShown(_ sighting: Sighting) -> Result {
        if wasTried, case .done(let result) = sighting { return result }
        return Result(outcome: .stale, record: row.target?.id)
    }

    /// Reads what was stored; once more after a pause if the write does not show yet. A failure here does not undo the
    /// write: it only leaves the comparison out.
    private func readBack(
        _ id: RecordID, _ code: EmployeeCode?, as outcome: Outcome, _ compare: (Employee) -> [Alteration]
    ) async throws -> Result {
        var result = Result(outcome: outcome, record: id)
        do {
            var now = try await target.employee(id, lastSeenWithCode: code)
            if isSame(shown: row.target, now: now) {
                try await time.sleep(for: settlePause)
                now = try await target.employee(id, lastSeenWithCode: code)
            }
            guard let stored = now else { return result }
            result.stored = stored
            result.alterations = compare(stored)
        } catch let failure as ServiceFailure {
            result.failure = failure
        }
        return result
    }

    /// A lost answer is settled by reading, and "already exists" is judged by looking. A failure before which nothing can
    /// have been written and that concerns everybody is thrown.
    private func settle(
        _ failure: ServiceFailure, reading look: @Sendable () async throws -> Sighting
    ) async throws -> Result {
        if failure.concernsEverybody { throw failure }
        guard case .outcomeUnknown = failure else {
            if case .done(let result) = try await reading(look) { return result }
            return Result(outcome: .failed, failure: failure)
        }
        switch try await reading({ try await twice(look) }) {
        case .done(let result): return result
        case .othersDoing: return Result(outcome: .stale)
        case .notDone, .unclear: return Result(outcome: .unknown, failure: failure)
        }
    }
}

// MARK: - Settling by reading

extension PersonWrite {
    /// What reading says of a write whose answer nobody has.
    enum Sighting: Sendable {
        case done(Result)
        case notDone
        /// Somebody else has taken the code meanwhile: the record shares less than half of what was sent.
        case othersDoing
        /// A record is there that is neither what was nor what would have been, or nothing could be read.
        case unclear
    }

    /// Settles a write that was in flight when the process ended, or that nobody could settle then, by reading alone.
    /// - Throws: the `ServiceFailure` for which it cannot be read now.
    func settleByReading(_ planned: PlannedWrite) async throws -> Sighting {
        switch planned {
        case .create(let person):
            try await twice { seen(person, among: try await target.employees(withCode: person.code)) }
        case .update(let id, let changes):
            try await twice {
                seen(changes, of: id, in: try await target.employee(id, lastSeenWithCode: row.target?.code))
            }
        case .skip, .blocked: .notDone
        }
    }

    /// What cannot be read now stays unclear: the write itself was sent.
    private func reading(_ look: @Sendable () async throws -> Sighting) async throws -> Sighting {
        do { return try await look() } catch is ServiceFailure { return .unclear }
    }

    /// Looks twice, with a pause before each, to allow for read lag.
    private func twice(_ look: @Sendable () async throws -> Sighting) async throws -> Sighting {
        var last = Sighting.notDone
        for _ in 1...2 {
            try await time.sleep(for: settlePause)
            last = try await look()
            if case .done = last { return last }
        }
        return last
    }

    /// The person that a create may have left behind: ours if every value sent is there.
    private func seen(_ person: NewEmployee, among found: [Employee]) -> Sighting {
        guard let first = found.first else { return .notDone }
        guard found.count == 1 else { return .unclear }
        let altered = alterations(sent: person, stored: first).count
        if altered == 0 { return .done(Result(outcome: .created, stored: first, record: first.id)) }
        return altered * 2 > person.values.count ? .othersDoing : .unclear
    }

    private func seen(_ changes: EmployeeChanges, of id: RecordID, in now: Employee?) -> Sighting {
        guard let now else { return .unclear }
        if alterations(sent: changes, stored: now).isEmpty {
            return .done(Result(outcome: .updated, stored: now, record: id))
        }
        return isSame(shown: row.target, now: now) ? .notDone : .unclear
    }
}
