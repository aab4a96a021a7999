import Roster

/// The change of one field since the last sync, from three readings: the value that both sides held then, and those that the
/// source and the target hold now. Each field is classified by itself, so that edits to different fields never conflict.
public enum ThreeWayChange: String, Hashable, Sendable, CaseIterable {
    case unchanged
    case changedInSource
    case changedInTarget
    /// Both changed, to the same value.
    case changedAlike
    /// Both changed, to different values: neither is written until a person has looked.
    case conflict
    /// One of the three cannot be read or understood.
    case unknown

    public init(of field: Field, base: Reading, source: Reading, target: Reading) {
        guard base.isUnderstood, source.isUnderstood, target.isUnderstood else {
            self = .unknown
            return
        }
        let sourceChanged = !base.isSame(as: source, in: field)
        let targetChanged = !base.isSame(as: target, in: field)
        switch (sourceChanged, targetChanged) {
        case (false, false): self = .unchanged
        case (true, false): self = .changedInSource
        case (false, true): self = .changedInTarget
        case (true, true): self = source.isSame(as: target, in: field) ? .changedAlike : .conflict
        }
    }
}

extension Reading {
    /// Whether both hold the same value in the field's normal form. Absent and blank are the same.
    func isSame(as other: Reading, in field: Field) -> Bool {
        if let value, let otherValue = other.value { return Normalization.areEqual(value, otherValue, in: field) }
        return self == other || (isEmpty && other.isEmpty)
    }

    /// Whether the reading says what the service holds, be it nothing.
    var isUnderstood: Bool { value != nil || isEmpty }
}
