import Roster

/// The extent of a sync, counted from its planned writes before the first of them.
public struct SyncCounts: Hashable, Sendable {
    public var creates = 0
    public var changes = 0
    /// Source people whom the target already has: the whole of which `changes` is a part.
    public var existing = 0
    /// People who get a resignation date and had none in the target. New people are among them.
    public var resignations = 0
    /// Fields that are erased.
    public var cleared = 0
    /// Addresses that are new to their record. An address that changes its place in the record is none, and neither is one that
    /// changes letter case.
    public var newEmails = 0
    /// The share by which a list is shorter than the last good one, in percent, rounded up; the worse of the two lists.
    public var shorterListPercent = 0

    public init() {}

    public init(_ writes: some Sequence<SelectedWrite>, existing: Int, shorterListPercent: Int = 0) {
        self.existing = existing
        self.shorterListPercent = shorterListPercent
        for write in writes { count(write) }
    }

    private mutating func count(_ selected: SelectedWrite) {
        newEmails += EmailChange(selected)?.taken.count ?? 0
        switch selected.write {
        case .create(let person):
            creates += 1
            countResignation(in: person.values, of: nil)
        case .update(_, let changes):
            self.changes += 1
            cleared += changes.cleared.count
            countResignation(in: changes.values, of: selected.target)
        case .skip, .blocked: break
        }
    }

    /// A date in place of another one corrects a resignation that is known already.
    private mutating func countResignation(in values: [Field: FieldValue], of target: Employee?) {
        if values[.resignationDate] != nil, target?.resignationDate.value == nil { resignations += 1 }
    }

    /// The share of existing people that changes, in percent, rounded up.
    public var changedPercent: Int { percentRoundedUp(changes, of: existing) }
}
