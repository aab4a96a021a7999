// Generated from schema/ by `swift run ContractTool generate`.

/// 結果: final result of one selected employee.
public enum Outcome: String, ContractEnum {
    case created
    case updated
    case skipped
    case blocked
    case stale
    case failed
    case unknown
    case notAttempted
}

extension Outcome {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .created: BilingualText(ja: "登録済み", en: "Created")
        case .updated: BilingualText(ja: "更新済み", en: "Updated")
        case .skipped: BilingualText(ja: "対象外", en: "Skipped: no write necessary")
        case .blocked: BilingualText(ja: "要確認", en: "Blocked by a finding")
        case .stale: BilingualText(ja: "変更を検知", en: "Changed since the diff; not written")
        case .failed: BilingualText(ja: "失敗", en: "Failed")
        case .unknown: BilingualText(ja: "結果不明", en: "Outcome unknown")
        case .notAttempted: BilingualText(ja: "未実施", en: "Not attempted")
        }
    }
}
