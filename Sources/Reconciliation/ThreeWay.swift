import Roster

/// One field seen three times: as both sides held it after the last sync, and as the source and the target hold it now.
public enum ThreeWay: String, Hashable, Sendable, CaseIterable {
    case unchanged
    case changedInSource
    case changedInTarget
    /// Both changed, to the same value.
    case changedAlike
    /// Both changed, to different values: neither is written until a person has looked.
    case conflict
    /// One of the three cannot be read or understood.
    case unknown

    /// Edits to different fields never meet here: each field is judged by itself.
    public static func judge(_ field: Field, base: Reading, source: Reading, target: Reading) -> ThreeWay {
        guard base.isUnderstood, source.isUnderstood, target.isUnderstood else { return .unknown }
        let sourceMoved = !base.says(theSameAs: source, in: field)
        let targetMoved = !base.says(theSameAs: target, in: field)
        switch (sourceMoved, targetMoved) {
        case (false, false): return .unchanged
        case (true, false): return .changedInSource
        case (false, true): return .changedInTarget
        case (true, true): return source.says(theSameAs: target, in: field) ? .changedAlike : .conflict
        }
    }
}

extension Reading {
    /// Whether both hold the same, as far as the field is compared; nothing is the same as nothing.
    func says(theSameAs other: Reading, in field: Field) -> Bool {
        if let value, let theirs = other.value { return Normalization.areEqual(value, theirs, in: field) }
        return self == other || (isEmpty && other.isEmpty)
    }

    var isUnderstood: Bool { value != nil || isEmpty }
}
