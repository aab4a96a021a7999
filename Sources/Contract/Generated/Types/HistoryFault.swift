// Generated from schema/ by `swift run ContractTool generate`.

/// Kind of damage to the audit log.
public enum HistoryFault: String, ContractEnum {
    case altered
    case missing
}

extension HistoryFault {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .altered: BilingualText(ja: "書き換え、挿入、または並べ替え", en: "Edited, inserted or moved")
        case .missing: BilingualText(ja: "欠落", en: "Missing")
        }
    }
}
