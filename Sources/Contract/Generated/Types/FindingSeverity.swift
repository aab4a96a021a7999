// Generated from schema/ by `swift run ContractTool generate`.

/// What a finding does to its row.
public enum FindingSeverity: String, ContractWord {
    case blocks
    case notice
}

extension FindingSeverity {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .blocks: BilingualText(ja: "要確認", en: "The row is blocked")
        case .notice: BilingualText(ja: "参考", en: "Worth a look; the row keeps its class")
        }
    }
}
