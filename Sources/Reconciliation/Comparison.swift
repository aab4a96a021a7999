import Roster

/// What the caller decided before fetching; it is part of the job and decides what is compared and written.
public struct ComparisonOptions: Hashable, Sendable {
    public let direction: Direction
    public let baseDate: BaseDate
    public let nameStyle: NameStyle
    /// Fields whose blank source value may erase the target's.
    public let clear: Set<Field>

    public init(direction: Direction, baseDate: BaseDate, nameStyle: NameStyle = .legal, clear: Set<Field> = []) {
        self.direction = direction
        self.baseDate = baseDate
        self.nameStyle = nameStyle
        self.clear = clear
    }
}

/// The whole result of comparing two lists.
public struct Comparison: Sendable {
    /// In the order of every list: people without a code first, then by code, then by record id.
    public let rows: [Row]
    public let counts: ClassCounts

    public init(rows: [Row]) {
        self.rows = rows
        var counts = ClassCounts()
        for row in rows { counts[row.employeeClass] += 1 }
        self.counts = counts
    }
}
