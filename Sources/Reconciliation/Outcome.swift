import Roster

/// 結果: one selected employee's final result.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case created
    case updated
    /// There was nothing to do.
    case skipped
    /// A finding forbids the write until a person has looked.
    case blocked
    /// The target record is no longer what the diff showed; nothing was written.
    case stale
    /// The service refused this one.
    case failed
    /// The answer was lost and reading did not settle it.
    case unknown
    case notAttempted
}

/// What a sync would do with one row.
public enum PlannedWrite: Hashable, Sendable {
    case create(NewEmployee)
    case update(RecordID, EmployeeChanges)
    /// Nothing to write.
    case skip
    /// Not to be written until a person has looked.
    case blocked
}
