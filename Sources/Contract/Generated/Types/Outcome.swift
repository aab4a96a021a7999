// Generated from schema/ by `swift run ContractTool generate`.

/// 結果: one selected employee's final result. Each has exactly one.
public enum Outcome: String, ContractWord {
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
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .created: BilingualText(ja: "登録済み", en: "Created in the target")
        case .updated: BilingualText(ja: "更新済み", en: "Updated in the target")
        case .skipped: BilingualText(ja: "対象外", en: "There was nothing to do")
        case .blocked: BilingualText(ja: "要確認", en: "A finding forbids the write until a person has looked")
        case .stale: BilingualText(ja: "変更を検知", en: "No longer what the diff showed; nothing was written")
        case .failed: BilingualText(ja: "失敗", en: "The service refused this one")
        case .unknown: BilingualText(ja: "結果不明", en: "The answer was lost and reading did not settle it")
        case .notAttempted: BilingualText(ja: "未実施", en: "Not attempted")
        }
    }
}
