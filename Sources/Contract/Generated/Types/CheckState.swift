// Generated from schema/ by `swift run ContractTool generate`.

/// How one entry of the preflight stands.
public enum CheckState: String, ContractWord {
    case ok
    case notice
    case failed
    case unknown
}

extension CheckState {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .ok: BilingualText(ja: "正常", en: "Works")
        case .notice: BilingualText(ja: "注意", en: "Works, yet a person should know")
        case .failed: BilingualText(ja: "異常", en: "Will not work")
        case .unknown: BilingualText(ja: "未確認", en: "Could not be looked at")
        }
    }
}
