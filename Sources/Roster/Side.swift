/// One of the two services that hold employee records.
public enum Side: String, Hashable, Sendable, CaseIterable {
    case smartHR
    case kingOfTime

    public var other: Side { self == .smartHR ? .kingOfTime : .smartHR }
}

/// 方向: where records are read from (the source) and where they are written (the target).
public enum Direction: String, Hashable, Sendable, CaseIterable {
    case kingOfTimeToSmartHR
    case smartHRToKingOfTime

    public var source: Side { self == .smartHRToKingOfTime ? .smartHR : .kingOfTime }
    public var target: Side { source.other }
}
