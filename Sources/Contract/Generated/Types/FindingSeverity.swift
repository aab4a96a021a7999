// Generated from schema/ by `swift run ContractTool generate`.

/// Effect of a finding on its row.
public enum FindingSeverity: String, ContractWord {
    case blocks
    case notice
}

extension FindingSeverity {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .blocks: BilingualText(ja: "要確認", en: "Blocks the row")
        case .notice: BilingualText(ja: "参考", en: "Notice only")
        }
    }
}
