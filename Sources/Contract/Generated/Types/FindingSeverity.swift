// Generated from schema/ by `swift run ContractTool generate`.

/// Effect of a finding on its row.
public enum FindingSeverity: String, ContractEnum {
    case blocking
    case notice
}

extension FindingSeverity {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .blocking: BilingualText(ja: "要確認", en: "Blocks the row")
        case .notice: BilingualText(ja: "参考", en: "Notice only")
        }
    }
}
