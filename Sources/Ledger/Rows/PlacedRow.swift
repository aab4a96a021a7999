import Reconciliation

/// A row and its place in the comparison's list, counted from 0. The place never changes.
public struct PlacedRow: Hashable, Sendable {
    public let position: Int
    public let row: Row

    public init(position: Int, row: Row) {
        self.position = position
        self.row = row
    }
}

/// Rows in list order.
public struct RowPage: Hashable, Sendable {
    public let rows: [PlacedRow]
    /// Where to go on (`after`); `nil` if no further row matches.
    public let next: Int?
}
