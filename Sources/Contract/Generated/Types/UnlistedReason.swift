// Generated from schema/ by `swift run ContractTool generate`.

/// Reason of a row of class `leftOut` (`notYetHired`, `resigned`, `byDecision`) or `targetOnly` (`unknown`, `resigned`,
/// `notYetHired`, `withoutCode`). `withoutCode` means that the source lists the person without an employee code: the
/// pair is known, or name in kana and birth date are the same.
public enum UnlistedReason: String, ContractEnum {
    case notYetHired
    case resigned
    case byDecision
    case unknown
    case withoutCode
}

extension UnlistedReason {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .notYetHired:
            BilingualText(ja: "連携元では基準日より後の入社です", en: "Hired after the base date, according to the source")
        case .resigned: BilingualText(ja: "連携元では退職済みです", en: "Resigned, according to the source")
        case .byDecision: BilingualText(ja: "判断により対象外です", en: "Left out by a decision")
        case .unknown: BilingualText(ja: "連携元にいません", en: "The source does not have this person")
        case .withoutCode: BilingualText(ja: "連携元では社員番号がありません", en: "In the source without an employee code")
        }
    }
}
