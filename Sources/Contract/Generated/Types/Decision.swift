// Generated from schema/ by `swift run ContractTool generate`.

/// Decision about an employee's findings. Missing data is corrected in the source instead.
public enum Decision: String, ContractEnum {
    case accept
    case useSource
    case keepTarget
}

extension Decision {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .accept: BilingualText(ja: "社員番号のとおりで確定する", en: "Accept the employee codes as they are")
        case .useSource: BilingualText(ja: "取得元の値を書き込む", en: "Write the source's value")
        case .keepTarget: BilingualText(ja: "同期先の値を残す", en: "Keep the target's value this time")
        }
    }
}
