/// State of a job. The contract's `JobState` has the labels for people.
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

    /// Nothing more happens by itself. A sync that ended can be taken up again, to retry
    /// those who did not go through.
    public var isFinal: Bool {
        switch self {
        case .done, .cancelled, .failed, .expired: true
        case .fetching, .ready, .syncing, .waiting, .interrupted: false
        }
    }
}
