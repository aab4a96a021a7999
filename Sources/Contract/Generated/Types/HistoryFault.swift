// Generated from schema/ by `swift run ContractTool generate`.

/// What is wrong with an entry of the history.
public enum HistoryFault: String, ContractWord {
    case altered
    case missing
}

extension HistoryFault {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .altered:
            BilingualText(ja: "書き換え、挿入、または並べ替え", en: "It is not what its hash says: edited, put in, or moved")
        case .missing: BilingualText(ja: "欠落", en: "It is gone")
        }
    }
}
