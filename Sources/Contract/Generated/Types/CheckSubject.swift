// Generated from schema/ by `swift run ContractTool generate`.

/// What one entry of the preflight looked at.
public enum CheckSubject: String, ContractWord {
    case token
    case tenant
    case readPermission
    case writePermission
    case readableFields
    case allowedIP
    case choices
    case closedHours
    case clockSkew
    case stateDirectory
}

extension CheckSubject {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .token: BilingualText(ja: "アクセストークン", en: "Access token")
        case .tenant: BilingualText(ja: "契約企業", en: "Tenant or company behind the token")
        case .readPermission: BilingualText(ja: "参照権限", en: "Permission to read")
        case .writePermission: BilingualText(ja: "更新権限", en: "Permission to write")
        case .readableFields: BilingualText(ja: "参照できる項目", en: "Fields that the token may read")
        case .allowedIP: BilingualText(ja: "許可IPアドレス", en: "Allowed IP address")
        case .choices: BilingualText(ja: "登録時の選択肢", en: "Choices for new people")
        case .closedHours: BilingualText(ja: "メンテナンス時間帯", en: "Closed hours")
        case .clockSkew: BilingualText(ja: "時刻のずれ", en: "Clock skew")
        case .stateDirectory: BilingualText(ja: "保存先フォルダ", en: "State folder")
        }
    }
}
