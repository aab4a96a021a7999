// Generated from schema/ by `swift run ContractTool generate`.

/// State of a job.
public enum JobState: String, ContractEnum {
    case fetching
    case ready
    case syncing
    case waiting
    case done
    case interrupted
    case cancelled
    case failed
    case expired
}

extension JobState {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .fetching: BilingualText(ja: "取得中", en: "Fetching")
        case .ready: BilingualText(ja: "同期待ち", en: "Ready to sync")
        case .syncing: BilingualText(ja: "同期中", en: "Syncing")
        case .waiting: BilingualText(ja: "待機中", en: "Waiting")
        case .done: BilingualText(ja: "同期完了", en: "Done")
        case .interrupted: BilingualText(ja: "中断", en: "Interrupted")
        case .cancelled: BilingualText(ja: "中止", en: "Cancelled")
        case .failed: BilingualText(ja: "失敗", en: "Failed")
        case .expired: BilingualText(ja: "期限切れ", en: "Expired")
        }
    }
}
