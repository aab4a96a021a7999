// Generated from schema/ by `swift run ContractTool generate`.

/// 従業員氏名の設定: kind of name that is sent from SmartHR to KING OF TIME. The other direction always writes the legal name.
public enum NameStyle: String, ContractEnum {
    case legal
    case business
}

extension NameStyle {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .legal: BilingualText(ja: "本名", en: "Legal name")
        case .business: BilingualText(ja: "ビジネスネーム", en: "Business name, or the legal name if blank")
        }
    }
}
