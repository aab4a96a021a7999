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
        let sourceMoved = !same(base, source, in: field)
        let targetMoved = !same(base, target, in: field)
        switch (sourceMoved, targetMoved) {
        case (false, false): return .unchanged
        case (true, false): return .changedInSource
        case (false, true): return .changedInTarget
        case (true, true): return same(source, target, in: field) ? .changedAlike : .conflict
        }
    }

    private static func same(_ left: Reading, _ right: Reading, in field: Field) -> Bool {
        if let left = left.value, let right = right.value { return Normalization.areEqual(left, right, in: field) }
        return left.isEmpty && right.isEmpty
    }
}

extension Reading {
    var isUnderstood: Bool { value != nil || isEmpty }
}
