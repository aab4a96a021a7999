import Roster

/// What one run finds out about the fields that were blank for everybody in the target when it was read.
///
/// Such a field is either blank, or hidden from the token. The first value that is written to it tells: it is read back. If it
/// still reads as blank, the field is written to nobody else in this run.
public struct ColumnProof: Sendable {
    /// The fields of which no value was written and read back yet.
    private var untried: Set<Field>
    private var notKept: Set<Field> = []

    /// - Parameter blank: the fields that were blank for everybody.
    public init(blank: Set<Field>) {
        untried = blank
    }

    /// The fields of a write that are not to be sent.
    public func withheld(from write: PlannedWrite) -> Set<Field> { notKept.intersection(write.values.keys) }

    /// - Parameter stored: the record as it reads after the write.
    public mutating func learn(from write: PlannedWrite, stored: Employee) {
        for field in untried.intersection(write.values.keys) {
            switch stored[field] {
            case .absent, .blank:
                untried.remove(field)
                notKept.insert(field)
            case .value, .unmapped: untried.remove(field)
            case .unreadable: break
            }
        }
    }
}

extension PlannedWrite {
    /// The write without some of its values.
    /// - Parameter requirements: the target's.
    /// - Returns: `skip` if nothing is left, or if the target creates nobody without one of them.
    public func withholding(_ fields: Set<Field>, requirements: ServiceRequirements) -> PlannedWrite {
        switch self {
        case .create(var person):
            guard fields.isDisjoint(with: requirements.requiredToCreate) else { return .skip }
            for field in fields { person.values[field] = nil }
            return .create(person)
        case .update(let id, var changes):
            for field in fields { changes.values[field] = nil }
            return changes.isEmpty ? .skip : .update(id, changes)
        case .skip, .blocked: return self
        }
    }
}
