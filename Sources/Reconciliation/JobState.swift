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
}
