// Generated from schema/ by `swift run ContractTool generate`.

/// Subject of one preflight check.
public enum CheckSubject: String, ContractEnum {
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
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .token: BilingualText(ja: "アクセストークン", en: "Access token")
        case .tenant: BilingualText(ja: "契約企業", en: "Tenant")
        case .readPermission: BilingualText(ja: "参照権限", en: "Read permission")
        case .writePermission: BilingualText(ja: "更新権限", en: "Write permission")
        case .readableFields: BilingualText(ja: "参照できる項目", en: "Readable fields")
        case .allowedIP: BilingualText(ja: "許可IPアドレス", en: "Allowed IP address")
        case .choices: BilingualText(ja: "登録時の選択肢", en: "Options for new employees")
        case .closedHours: BilingualText(ja: "メンテナンス時間帯", en: "Closed hours")
        case .clockSkew: BilingualText(ja: "時刻のずれ", en: "Clock skew")
        case .stateDirectory: BilingualText(ja: "保存先フォルダ", en: "State folder")
        }
    }
}
