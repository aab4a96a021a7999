// Generated from schema/ by `swift run ContractTool generate`.

/// Kind of a result notice. `employmentStatusUnchanged`: a resignation date that is already past was written into
/// SmartHR, which then leaves 在籍状況 as it is.
public enum ResultNoticeCode: String, ContractEnum {
    case employmentStatusUnchanged
}

extension ResultNoticeCode {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .employmentStatusUnchanged:
            BilingualText(ja: "SmartHRの在籍状況を手動で変更してください", en: "Change the employment status in SmartHR by hand")
        }
    }
}
