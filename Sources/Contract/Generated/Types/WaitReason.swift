// Generated from schema/ by `swift run ContractTool generate`.

/// Reason why a job is waiting.
public enum WaitReason: String, ContractEnum {
    case closedHours
    case rateLimit
}

extension WaitReason {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .closedHours: BilingualText(ja: "メンテナンス時間帯", en: "Closed hours")
        case .rateLimit: BilingualText(ja: "利用回数の制限", en: "Rate limit")
        }
    }
}
