/// One of the two services that hold employee records.
public enum Side: String, Hashable, Sendable, CaseIterable {
    case smartHR
    case kingOfTime

    /// The product's name, the same in both languages.
    public var label: String {
        switch self {
        case .smartHR: "SmartHR"
        case .kingOfTime: "KING OF TIME"
        }
    }

    public var other: Side {
        switch self {
        case .smartHR: .kingOfTime
        case .kingOfTime: .smartHR
        }
    }
}

/// 方向: records are read from the source and written to the target.
public enum Direction: String, Hashable, Sendable, CaseIterable {
    case kingOfTimeToSmartHR
    case smartHRToKingOfTime

    public var source: Side {
        switch self {
        case .kingOfTimeToSmartHR: .kingOfTime
        case .smartHRToKingOfTime: .smartHR
        }
    }

    public var target: Side { source.other }
}
