// Generated from schema/ by `swift run ContractTool generate`.

/// 従業員氏名の設定: which name SmartHR→KING OF TIME sends. The other direction always writes the legal name.
public enum NameStyle: String, ContractWord {
    case legal
    case business
}

extension NameStyle {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .legal: BilingualText(ja: "本名", en: "The legal name")
        case .business: BilingualText(ja: "ビジネスネーム", en: "The business name, or the legal one where it is blank")
        }
    }
}
