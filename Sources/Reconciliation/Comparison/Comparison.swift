import Roster

/// The whole result of comparing two lists.
public struct Comparison: Sendable {
    /// The people whom the comparison lists, in the order of every list: people without a code first, then by code, then by
    /// record id.
    public let rows: [Row]
    /// The people whom it does not list: first those who are left out, then those in the target only, each in the same order.
    public let unlisted: [Row]
    public let counts: ClassCounts

    public init(rows: [Row], unlisted: [Row] = []) {
        self.rows = rows
        self.unlisted = unlisted
        counts = ClassCounts(of: rows, unlisted)
    }
}
