// Generated from schema/ by `swift run ContractTool generate`.

/// Behaviour during KING OF TIME's closed hours.
public enum WhenClosed: String, ContractEnum {
    case wait
    case refuse
}

extension WhenClosed {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .wait: BilingualText(ja: "待つ", en: "Wait until the service opens")
        case .refuse: BilingualText(ja: "エラーを返す", en: "Return an error at once")
        }
    }
}
