// Generated from schema/ by `swift run ContractTool generate`.

/// State of one field of one record as it was read. Absent, blank and unreadable are different states.
public enum ReadingState: String, ContractEnum {
    case value
    case absent
    case blank
    case unreadable
    case unmapped
}

extension ReadingState {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .value: BilingualText(ja: "値あり", en: "Value")
        case .absent: BilingualText(ja: "値なし", en: "No value")
        case .blank: BilingualText(ja: "空欄", en: "Blank")
        case .unreadable: BilingualText(ja: "読取不可", en: "Not readable")
        case .unmapped: BilingualText(ja: "未知の値", en: "Value not understood")
        }
    }
}
