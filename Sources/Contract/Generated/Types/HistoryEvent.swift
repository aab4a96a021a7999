// Generated from schema/ by `swift run ContractTool generate`.

/// The event that a history entry records.
public enum HistoryEvent: String, ContractWord {
    case fetch
    case sync
    case retry
    case resume
    case cancel
    case undo
    case forget
    case read
    case override
    case resolve
    case write
    case adopt
}

extension HistoryEvent {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .fetch: BilingualText(ja: "取得の指示", en: "A fetch was asked for")
        case .sync: BilingualText(ja: "同期の指示", en: "A sync was asked for")
        case .retry: BilingualText(ja: "再実行の指示", en: "A retry was asked for")
        case .resume: BilingualText(ja: "再開の指示", en: "Going on with an interrupted sync was asked for")
        case .cancel: BilingualText(ja: "中止の指示", en: "The end of a job was asked for")
        case .undo: BilingualText(ja: "取り消しの指示", en: "Taking a sync back was asked for")
        case .forget: BilingualText(ja: "個人情報の消去", en: "A job's personal data was removed")
        case .read: BilingualText(ja: "一覧の取得", en: "The services' lists were read")
        case .override: BilingualText(ja: "上限超過の承認", en: "A limit was exceeded, and the caller said yes")
        case .resolve: BilingualText(ja: "要確認事項の判断", en: "Somebody decided about findings")
        case .write: BilingualText(ja: "書き込み", en: "An employee was written, or was to be")
        case .adopt:
            BilingualText(ja: "控えから戻した台帳の使用開始", en: "A ledger that was put back from a copy was taken into use")
        }
    }
}
