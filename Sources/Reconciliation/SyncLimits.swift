import Roster

/// What a sync is about to do, in numbers, counted before the first write.
public struct SyncCounts: Hashable, Sendable {
    public var creates = 0
    public var changes = 0
    /// Source people whom the target already has; what `changes` is a share of.
    public var existing = 0
    /// People who get a resignation date that they did not have.
    public var resignations = 0
    /// Fields that are erased.
    public var cleared = 0
    /// Addresses that are new to the target. KING OF TIME mails each of them.
    public var newEmails = 0
    /// By how many percent the shorter of the two lists fell behind its last good length, rounded up.
    public var shorterListPercent = 0

    public init() {}

    public init(_ writes: some Sequence<PlannedWrite>, existing: Int, shorterListPercent: Int = 0) {
        self.existing = existing
        self.shorterListPercent = shorterListPercent
        for write in writes { count(write) }
    }

    private mutating func count(_ write: PlannedWrite) {
        switch write {
        case .create(let person):
            creates += 1
            count(person.values)
        case .update(_, let changes):
            self.changes += 1
            cleared += changes.cleared.count
            count(changes.values)
        case .skip, .blocked: break
        }
    }

    private mutating func count(_ values: [Field: FieldValue]) {
        if values[.resignationDate] != nil { resignations += 1 }
        if values[.email] != nil { newEmails += 1 }
    }
}

/// How much one sync may do without being asked again. `nil` sets no limit.
public struct SyncLimits: Hashable, Sendable {
    public var creates: Int?
    public var changes: Int?
    /// Changes in percent of the people whom both sides have.
    public var changedPercent: Int?
    public var resignations: Int?
    public var cleared: Int?
    /// From so many people on, all whom both sides have may not change at once: a column went wrong, not everybody.
    public var everyone: Int?
    /// How much shorter than last time a list may be, in percent.
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
            ExceededLimit(.everyone, counts.changes, counts.allButOne(from: everyone)),
            ExceededLimit(.shorterListPercent, counts.shorterListPercent, shorterListPercent),
        ].compactMap(\.self)
    }
}

extension SyncCounts {
    fileprivate func allButOne(from fewest: Int?) -> Int? {
        guard let fewest, existing >= fewest else { return nil }
        return existing - 1
    }

    /// The share of existing people that changes, in percent, rounded up.
    public var changedPercent: Int {
        existing == 0 ? (changes == 0 ? 0 : 100) : (changes * 100 + existing - 1) / existing
    }
}

/// A limit that a sync would exceed: which, by what count.
public struct ExceededLimit: Hashable, Sendable {
    public enum Which: String, Hashable, Sendable, CaseIterable {
        case creates, changes, changedPercent, resignations, cleared, everyone, shorterListPercent
    }

    public let which: Which
    public let count: Int
    public let limit: Int

    init?(_ which: Which, _ count: Int, _ limit: Int?) {
        guard let limit, count > limit else { return nil }
        self.which = which
        self.count = count
        self.limit = limit
    }
}
