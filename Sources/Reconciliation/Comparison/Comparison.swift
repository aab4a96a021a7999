import Roster

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

/// The number of rows in each class.
public struct ClassCounts: Hashable, Sendable {
    public var new = 0
    public var changed = 0
    public var unchanged = 0
    public var blocked = 0

    public init() {}

    public var total: Int { new + changed + unchanged + blocked }

    public subscript(employeeClass: EmployeeClass) -> Int {
        get {
            switch employeeClass {
            case .new: new
            case .changed: changed
            case .unchanged: unchanged
            case .blocked: blocked
            }
        }
        set {
            switch employeeClass {
            case .new: new = newValue
            case .changed: changed = newValue
            case .unchanged: unchanged = newValue
            case .blocked: blocked = newValue
            }
        }
    }
}
