import Reconciliation

/// A row with its position in the comparison's list. Positions count from 0 and never change.
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
    /// The cursor for the next page (`after`); `nil` if no further row matches.
    public let next: Int?
}
