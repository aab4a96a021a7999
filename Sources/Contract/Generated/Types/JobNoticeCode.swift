// Generated from schema/ by `swift run ContractTool generate`.

/// Kind of a job's notice.
public enum JobNoticeCode: String, ContractEnum {
    case blankColumn
    case olderValues
    case notYetValues
}

extension JobNoticeCode {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .blankColumn:
            BilingualText(ja: "全員が空欄の項目です", en: "The field is blank for everybody, or the token may not read it")
        case .olderValues:
            BilingualText(ja: "連携元の値は過去の基準日時点のものです", en: "The source's values are those of a past base date")
        case .notYetValues:
            BilingualText(
                ja: "基準日が未来のため、今日の値と基準日の値が異なることがあります",
                en: "The base date lies ahead: today's values and those of that day may differ")
        }
    }
}
