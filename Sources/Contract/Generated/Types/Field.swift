// Generated from schema/ by `swift run ContractTool generate`.

/// The ten fields that both services have, in display order.
public enum Field: String, ContractEnum {
    case employeeCode
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

extension Field {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .employeeCode: BilingualText(ja: "社員番号", en: "Employee code")
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
