/// One of the two services that hold employee records.
public enum Side: String, Hashable, Sendable, CaseIterable {
    case smartHR
    case kingOfTime

    /// The product's name, the same in both languages.
    public var label: String { self == .smartHR ? "SmartHR" : "KING OF TIME" }

    public var other: Side { self == .smartHR ? .kingOfTime : .smartHR }
}

/// 方向: where records are read from (the source) and where they are written (the target).
public enum Direction: String, Hashable, Sendable, CaseIterable {
    case kingOfTimeToSmartHR
    case smartHRToKingOfTime

    public var source: Side { self == .smartHRToKingOfTime ? .smartHR : .kingOfTime }
    public var target: Side { source.other }
}
