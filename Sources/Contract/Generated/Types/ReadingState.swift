// Generated from schema/ by `swift run ContractTool generate`.

/// What reading one field of one record brought. Absent, blank and unreadable are three things.
public enum ReadingState: String, ContractWord {
    case value
    case absent
    case blank
    case unreadable
    case unmapped
}

extension ReadingState {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .value: BilingualText(ja: "値あり", en: "A value")
        case .absent: BilingualText(ja: "値なし", en: "The service holds none")
        case .blank: BilingualText(ja: "空欄", en: "The service holds an empty one")
        case .unreadable: BilingualText(ja: "読取不可", en: "The token may not see it")
        case .unmapped: BilingualText(ja: "未知の値", en: "A value that cannot be understood")
        }
    }
}
