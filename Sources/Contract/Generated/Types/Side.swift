// Generated from schema/ by `swift run ContractTool generate`.

/// One of the two services.
public enum Side: String, ContractEnum {
    case smartHR
    case kingOfTime
}

extension Side {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .smartHR: BilingualText(ja: "SmartHR", en: "SmartHR")
        case .kingOfTime: BilingualText(ja: "KING OF TIME", en: "KING OF TIME")
        }
    }
}
