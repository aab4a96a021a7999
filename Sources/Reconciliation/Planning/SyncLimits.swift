import Roster

/// The extent up to which a sync may go without a person's confirmation by the digest. `nil` sets no limit.
public struct SyncLimits: Hashable, Sendable {
    public var creates: Int?
    public var changes: Int?
    /// Changes, in percent of the people whom both sides have.
    public var changedPercent: Int?
    public var resignations: Int?
    public var cleared: Int?
    /// The number of common people from which on they may not all change at once. Then a column has gone wrong, rather than
    /// everybody's data.
    public var everyone: Int?
    /// The share by which a list may be shorter than last time, in percent.
    public var shorterListPercent: Int?

    public init(
        creates: Int? = nil, changes: Int? = nil, changedPercent: Int? = nil, resignations: Int? = nil,
        cleared: Int? = nil, everyone: Int? = nil, shorterListPercent: Int? = nil
    ) {
        self.creates = creates
        self.changes = changes
        self.changedPercent = changedPercent
        self.resignations = resignations
        self.cleared = cleared
        self.everyone = everyone
        self.shorterListPercent = shorterListPercent
    }

    /// Every limit that these counts exceed. Reaching one is not exceeding it.
    public func exceeded(by counts: SyncCounts) -> [ExceededLimit] {
        [
            ExceededLimit(.creates, counts.creates, creates),
            ExceededLimit(.changes, counts.changes, changes),
            ExceededLimit(.changedPercent, counts.changedPercent, changedPercent),
            ExceededLimit(.resignations, counts.resignations, resignations),
            ExceededLimit(.cleared, counts.cleared, cleared),
            ExceededLimit(.everyone, counts.changes, counts.allButOne(ifAtLeast: everyone)),
            ExceededLimit(.shorterListPercent, counts.shorterListPercent, shorterListPercent),
        ].compactMap(\.self)
    }
}

extension SyncCounts {
    /// All existing people but one; `nil` if there are fewer than the limit asks for.
    fileprivate func allButOne(ifAtLeast fewest: Int?) -> Int? {
        guard let fewest, existing >= fewest, existing > 0 else { return nil }
        return existing - 1
    }
}

/// A limit that a sync would exceed, and the count that exceeds it.
public struct ExceededLimit: Hashable, Sendable {
    public enum Which: String, Hashable, Sendable, CaseIterable {
        case creates, changes, changedPercent, resignations, cleared, everyone, shorterListPercent
    }

    public let which: Which
    public let count: Int
    public let limit: Int

    /// `nil` unless the count exceeds the limit.
    init?(_ which: Which, _ count: Int, _ limit: Int?) {
        guard let limit, count > limit else { return nil }
        self.which = which
        self.count = count
        self.limit = limit
    }
}
