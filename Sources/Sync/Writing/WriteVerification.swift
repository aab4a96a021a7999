import Reconciliation
import Roster

extension PersonWrite {
    /// The effect of a write whose answer was lost, as reading shows it.
    enum WriteEffect: Sendable {
        /// Every value that was sent is there, but for characters that the service cannot hold.
        case applied(Result)
        /// The record is as it was before.
        case notApplied
        /// Another person has the code now: the record shares less than half of the values that were sent.
        case codeTaken
        /// The record is neither as before nor as sent, or it could not be read.
        case undetermined
    }

    /// Finds out by reading alone what came of a write that was in flight when the process ended.
    /// - Throws: the `ServiceFailure` for which it cannot be read now.
    func findEffect(of planned: PlannedWrite) async throws -> WriteEffect {
        switch planned {
        case .create(let person):
            try await lookUpTwice { effect(of: person, in: try await target.employees(withCode: person.code)) }
        case .update(let id, let changes):
            try await lookUpTwice {
                effect(of: changes, on: id, now: try await record(id, changedBy: changes))
            }
        case .skip, .blocked: .notApplied
        }
    }

    /// A record that cannot be read now leaves the effect undetermined: the write itself was sent.
    func undeterminedIfUnreadable(_ reading: @Sendable () async throws -> WriteEffect) async throws -> WriteEffect {
        do { return try await reading() } catch is ServiceFailure { return .undetermined }
    }

    /// Reads twice, each time after the read lag. The first reading that shows the write counts.
    func lookUpTwice(_ reading: @Sendable () async throws -> WriteEffect) async throws -> WriteEffect {
        var last = WriteEffect.notApplied
        for _ in 1...2 {
            try await time.sleep(for: settlePause)
            last = try await reading()
            if case .applied = last { return last }
        }
        return last
    }

    /// - Parameter found: the records with the code of the new employee.
    func effect(of person: NewEmployee, in found: [Employee]) -> WriteEffect {
        guard let first = found.first else { return .notApplied }
        guard found.count == 1 else { return .undetermined }
        let altered = alterations(sent: person, stored: first)
        if altered.allSatisfy(\.isOfUnkeepableCharacters) {
            return .applied(Result(outcome: .created, stored: first, record: first.id, alterations: altered))
        }
        return altered.count * 2 > person.values.count ? .codeTaken : .undetermined
    }

    /// - Parameter now: the record as it was read; `nil` if it is gone.
    func effect(of changes: EmployeeChanges, on id: RecordID, now: Employee?) -> WriteEffect {
        guard let now else { return .undetermined }
        let altered = alterations(sent: changes, stored: now)
        if altered.isEmpty { return .applied(Result(outcome: .updated, stored: now, record: id)) }
        if isSame(shown: row.target, now: now) { return .notApplied }
        guard altered.allSatisfy(\.isOfUnkeepableCharacters) else { return .undetermined }
        return .applied(Result(outcome: .updated, stored: now, record: id, alterations: altered))
    }
}
