// Generated from schema/ by `swift run ContractTool generate`.

/// 方向: direction from the service that is read (the source) to the one that is written (the target).
public enum Direction: String, ContractEnum {
    case kingOfTimeToSmartHR
    case smartHRToKingOfTime
}

extension Direction {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .kingOfTimeToSmartHR: BilingualText(ja: "KING OF TIMEからSmartHRに取り込む", en: "From KING OF TIME to SmartHR")
        case .smartHRToKingOfTime: BilingualText(ja: "SmartHRからKING OF TIMEに送る", en: "From SmartHR to KING OF TIME")
        }
    }
}
