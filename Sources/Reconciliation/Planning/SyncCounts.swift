import Roster

/// The extent of a sync, counted from its planned writes before the first of them.
public struct SyncCounts: Hashable, Sendable {
    public var creates = 0
    public var changes = 0
    /// Source people whom the target already has: the whole of which `changes` is a part.
    public var existing = 0
    /// People who get a resignation date.
    public var resignations = 0
    /// Fields that are erased.
    public var cleared = 0
    /// Addresses that are written. KING OF TIME sends a mail to each new one.
    public var newEmails = 0
    /// The share by which a list is shorter than the last good one, in percent, rounded up; the worse of the two lists.
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

    /// The share of existing people that changes, in percent, rounded up.
    public var changedPercent: Int { percentRoundedUp(changes, of: existing) }
}
