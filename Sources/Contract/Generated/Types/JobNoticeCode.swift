// Generated from schema/ by `swift run ContractTool generate`.

/// Kind of a job's notice.
public enum JobNoticeCode: String, ContractEnum {
    case blankColumn
}

extension JobNoticeCode {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .blankColumn:
            BilingualText(ja: "全員が空欄の項目です", en: "The field is blank for everybody, or the token may not read it")
        }
    }
}
