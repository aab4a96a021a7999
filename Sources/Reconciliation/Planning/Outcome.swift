/// 結果: one selected employee's final result. Each has exactly one.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case created
    case updated
    /// There was nothing to write.
    case skipped
    /// A finding forbids the write until a person has looked.
    case blocked
    /// The target record is no longer as the diff showed it; nothing was written.
    case stale
    /// The service refused this person's write.
    case failed
    /// The answer was lost, and reading the record did not show whether the write was done.
    case unknown
    case notAttempted
}
