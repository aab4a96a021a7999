/// The number of rows in each class.
public struct ClassCounts: Hashable, Sendable {
    public var new = 0
    public var changed = 0
    public var unchanged = 0
    public var blocked = 0
    public var leftOut = LeftOutCounts()
    public var targetOnly = 0

    public init() {}

    public init(of lists: [Row]...) {
        for list in lists { for row in list { count(row) } }
    }

    /// The number of people whom the comparison lists.
    public var total: Int { new + changed + unchanged + blocked }

    /// - Parameter step: 1 to add the row, -1 to take it back.
    public mutating func count(_ row: Row, step: Int = 1) {
        switch row.employeeClass {
        case .new: new += step
        case .changed: changed += step
        case .unchanged: unchanged += step
        case .blocked: blocked += step
        case .leftOut: leftOut.count(row.reason, step: step)
        case .targetOnly: targetOnly += step
        }
    }
}

/// The number of source employees who are left out, by reason.
public struct LeftOutCounts: Hashable, Sendable {
    public var notYetHired = 0
    public var resigned = 0
    /// Of the resigned: those whom the target has without a resignation date on or before the base date.
    public var stillActive = 0
    public var byDecision = 0

    public init() {}

    public var total: Int { notYetHired + resigned + byDecision }

    fileprivate mutating func count(_ reason: UnlistedReason?, step: Int) {
        switch reason {
        case .notYetHired: notYetHired += step
        case .resigned: resigned += step
        case .resignedStillActive:
            resigned += step
            stillActive += step
        case .byDecision: byDecision += step
        case .unknown, .withoutCode, nil: break
        }
    }
}
