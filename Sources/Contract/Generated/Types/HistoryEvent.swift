// Generated from schema/ by `swift run ContractTool generate`.

/// Event recorded by an entry of the audit log.
public enum HistoryEvent: String, ContractEnum {
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
    case revoke
    case write
    case adopt
}

extension HistoryEvent {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .fetch: BilingualText(ja: "取得の指示", en: "Fetch requested")
        case .sync: BilingualText(ja: "同期の指示", en: "Sync requested")
        case .retry: BilingualText(ja: "再実行の指示", en: "Retry requested")
        case .resume: BilingualText(ja: "再開の指示", en: "Resume requested")
        case .cancel: BilingualText(ja: "中止の指示", en: "Cancel requested")
        case .undo: BilingualText(ja: "取り消しの指示", en: "Undo requested")
        case .forget: BilingualText(ja: "個人情報の消去", en: "Personal data erased")
        case .read: BilingualText(ja: "一覧の取得", en: "Lists read from both services")
        case .override: BilingualText(ja: "上限超過の承認", en: "Exceeded limit approved")
        case .resolve: BilingualText(ja: "要確認事項の判断", en: "Findings resolved")
        case .revoke: BilingualText(ja: "判断の取り消し", en: "Decision taken back")
        case .write: BilingualText(ja: "書き込み", en: "Write to an employee")
        case .adopt: BilingualText(ja: "復元した台帳の使用開始", en: "Restored ledger adopted")
        }
    }
}
