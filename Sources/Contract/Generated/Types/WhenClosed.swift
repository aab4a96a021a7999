// Generated from schema/ by `swift run ContractTool generate`.

/// What to do in KING OF TIME's closed hours.
public enum WhenClosed: String, ContractWord {
    case wait
    case refuse
}

extension WhenClosed {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .wait: BilingualText(ja: "待つ", en: "Wait until it opens")
        case .refuse: BilingualText(ja: "中止する", en: "Refuse at once, with the time to come back")
        }
    }
}
