// Generated from schema/ by `swift run ContractTool generate`.

/// Field in which a blank source value may erase the target's value, if the request names it.
public enum ClearableField: String, ContractEnum {
    case lastName
    case firstName
    case lastNameKana
    case firstNameKana
    case gender
    case birthDate
    case email
    case hireDate
    case resignationDate
}

extension ClearableField {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .lastName: BilingualText(ja: "姓", en: "Last name")
        case .firstName: BilingualText(ja: "名", en: "First name")
        case .lastNameKana: BilingualText(ja: "姓（カナ）", en: "Last name in kana")
        case .firstNameKana: BilingualText(ja: "名（カナ）", en: "First name in kana")
        case .gender: BilingualText(ja: "性別", en: "Gender")
        case .birthDate: BilingualText(ja: "生年月日", en: "Birth date")
        case .email: BilingualText(ja: "メールアドレス", en: "E-mail address")
        case .hireDate: BilingualText(ja: "入社年月日", en: "Hire date")
        case .resignationDate: BilingualText(ja: "退職年月日", en: "Resignation date")
        }
    }
}
