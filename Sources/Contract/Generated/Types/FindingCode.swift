// Generated from schema/ by `swift run ContractTool generate`.

/// 要確認事項: reason why a row is blocked or should be reviewed.
public enum FindingCode: String, ContractEnum {
    case missingEmployeeCode
    case duplicateEmployeeCode
    case similarEmployeeCode
    case probableSamePerson
    case differentPerson
    case codeReused
    case codesSwapped
    case missingRequiredField
    case unmappedValue
    case unreadableField
    case possibleRehire
    case retiredWithoutDate
    case invalidForTarget
    case changedOnBothSides
    case notKept
    case changedSinceSync
    case createdBySync
    case noPunchesAfterResignation
    case sharedEmail
    case emailHandedOn
    case emailsSwapped
}

extension FindingCode {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .missingEmployeeCode: BilingualText(ja: "社員番号がありません", en: "Employee code is missing")
        case .duplicateEmployeeCode: BilingualText(ja: "社員番号が重複しています", en: "Several employees have this code")
        case .similarEmployeeCode:
            BilingualText(
                ja: "よく似た社員番号の従業員がいます",
                en: "The target has a similar code: only width, case, zero padding or something invisible differ")
        case .probableSamePerson:
            BilingualText(ja: "別の社員番号の同一人物と思われます", en: "Probably the same person under another code")
        case .differentPerson:
            BilingualText(ja: "社員番号は同じですが別の人と思われます", en: "The code is the same, but probably not the person")
        case .codeReused:
            BilingualText(ja: "社員番号が別の人に使われています", en: "The code and the linked person no longer belong together")
        case .codesSwapped: BilingualText(ja: "社員番号が入れ替わっています", en: "The codes of two employees were swapped")
        case .missingRequiredField:
            BilingualText(ja: "登録に必要な項目がありません", en: "A field that the target requires is missing")
        case .unmappedValue: BilingualText(ja: "未知の値です", en: "The value is not understood")
        case .unreadableField: BilingualText(ja: "項目を読み取れません", en: "The token may not read the field")
        case .possibleRehire: BilingualText(ja: "再入社の可能性があります", en: "Possibly rehired after a resignation")
        case .retiredWithoutDate: BilingualText(ja: "退職済ですが退職年月日がありません", en: "Retired without a resignation date")
        case .invalidForTarget: BilingualText(ja: "同期先が受け付けない値です", en: "The target does not accept the value")
        case .changedOnBothSides: BilingualText(ja: "両方で変更されています", en: "Changed on both sides since the last sync")
        case .notKept:
            BilingualText(ja: "サービスがそのまま保存できなかった値です", en: "A service could not keep the value as it was sent")
        case .changedSinceSync: BilingualText(ja: "同期後に変更されています", en: "Changed since the sync that is to be undone")
        case .createdBySync:
            BilingualText(ja: "同期で登録された従業員です", en: "Created by the sync that is to be undone; renkei never deletes")
        case .noPunchesAfterResignation:
            BilingualText(ja: "退職日の翌日から打刻できません", en: "No punches from the day after the resignation date")
        case .sharedEmail:
            BilingualText(ja: "ほかの従業員とメールアドレスが同じになります", en: "Two employees would have the same e-mail address")
        case .emailHandedOn:
            BilingualText(ja: "ほかの従業員のメールアドレスを引き継ぎます", en: "Takes over another employee's e-mail address")
        case .emailsSwapped:
            BilingualText(ja: "メールアドレスが入れ替わっています", en: "The e-mail addresses of two employees were swapped")
        }
    }
}
