// Generated from schema/ by `swift run ContractTool generate`.

/// Result of one preflight check.
public enum CheckState: String, ContractEnum {
    case ok
    case notice
    case failed
    case unknown
}

extension CheckState {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .ok: BilingualText(ja: "正常", en: "OK")
        case .notice: BilingualText(ja: "注意", en: "Notice")
        case .failed: BilingualText(ja: "異常", en: "Failed")
        case .unknown: BilingualText(ja: "未確認", en: "Not checked")
        }
    }
}
