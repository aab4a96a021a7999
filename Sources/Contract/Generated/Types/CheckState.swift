// Generated from schema/ by `swift run ContractTool generate`.

/// Result of one preflight check.
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
        case .ok: BilingualText(ja: "正常", en: "OK")
        case .notice: BilingualText(ja: "注意", en: "Notice")
        case .failed: BilingualText(ja: "異常", en: "Failed")
        case .unknown: BilingualText(ja: "未確認", en: "Not checked")
        }
    }
}
