// Generated from schema/ by `swift run ContractTool generate`.

/// What a person decides about an employee's findings. What the data lacks is answered by mending it.
public enum Decision: String, ContractWord {
    case accept
    case useSource
    case keepTarget
}

extension Decision {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .accept:
            BilingualText(ja: "社員番号のとおりとする", en: "The people concerned were looked at: it is as the codes say")
        case .useSource:
            BilingualText(ja: "取得元の値を書き込む", en: "Write the source's value although the target's has changed, too")
        case .keepTarget: BilingualText(ja: "同期先の値を残す", en: "Leave the target's value as it is, this time")
        }
    }
}
