import Roster

/// Where a job stands. Labels are those of SmartHR's own screen where it has one.
public enum JobState: String, Hashable, Sendable, CaseIterable {
    /// 取得中
    case fetching
    /// 同期待ち
    case ready
    /// 同期中
    case syncing
    /// 待機中: closed hours or rate.
    case waiting
    /// 同期完了
    case done
    /// 中断
    case interrupted
    /// 中止
    case cancelled
    /// 失敗
    case failed
    /// 期限切れ
    case expired

    public var label: BilingualText {
        switch self {
        case .fetching: BilingualText(ja: "取得中", en: "Fetching")
        case .ready: BilingualText(ja: "同期待ち", en: "Ready to sync")
        case .syncing: BilingualText(ja: "同期中", en: "Syncing")
        case .waiting: BilingualText(ja: "待機中", en: "Waiting")
        case .done: BilingualText(ja: "同期完了", en: "Sync done")
        case .interrupted: BilingualText(ja: "中断", en: "Interrupted")
        case .cancelled: BilingualText(ja: "中止", en: "Cancelled")
        case .failed: BilingualText(ja: "失敗", en: "Failed")
        case .expired: BilingualText(ja: "期限切れ", en: "Expired")
        }
    }

    /// Nothing more happens by itself. A sync that ended can be taken up again, to retry
    /// those who did not go through.
    public var isFinal: Bool {
        switch self {
        case .done, .cancelled, .failed, .expired: true
        case .fetching, .ready, .syncing, .waiting, .interrupted: false
        }
    }
}
