/// The state of a job as the contract names it, derived from `JobStatus`. The words in Japanese are those of
/// SmartHR's own screen where it has one; the texts for people are the contract's.
public enum JobState: String, Hashable, Sendable, CaseIterable {
    /// 取得中: both services are being read.
    case fetching
    /// 同期待ち: the comparison is stored, and no employee was selected yet.
    case ready
    /// 同期中: the selected employees are being written.
    case syncing
    /// 待機中: a fetch or a sync waits for closed hours or a rate limit to end.
    case waiting
    /// 同期完了: every selected employee has an outcome.
    case done
    /// 中断: a sync stopped before its end, and can be resumed.
    case interrupted
    /// 中止: a caller ended it.
    case cancelled
    /// 失敗: it could not go on.
    case failed
    /// 期限切れ: the comparison is too old to be trusted.
    case expired

    /// Whether a job in this state has work under way. The record of such a job belongs to the task that runs it.
    public var isRunning: Bool {
        switch self {
        case .fetching, .syncing, .waiting: true
        case .ready, .done, .interrupted, .cancelled, .failed, .expired: false
        }
    }

    /// Whether the job stays as it is until a caller asks for something. An ended sync may still be retried.
    public var isFinal: Bool {
        switch self {
        case .done, .cancelled, .failed, .expired: true
        case .fetching, .ready, .syncing, .waiting, .interrupted: false
        }
    }
}
