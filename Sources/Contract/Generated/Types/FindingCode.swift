// Generated from schema/ by `swift run ContractTool generate`.

/// 要確認事項: why a row is blocked or deserves a look.
public enum FindingCode: String, ContractWord {
    case missingEmployeeCode
    case duplicateEmployeeCode
    case similarEmployeeCode
    case probableSamePerson
    case codeReused
    case codesSwapped
    case missingRequiredField
    case unmappedValue
    case unreadableField
    case possibleRehire
    case invalidForTarget
    case changedOnBothSides
    case changedSinceSync
    case createdBySync
}

extension FindingCode {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .missingEmployeeCode: BilingualText(ja: "社員番号がありません", en: "No employee code")
        case .duplicateEmployeeCode: BilingualText(ja: "社員番号が重複しています", en: "Several people carry this employee code")
        case .similarEmployeeCode:
            BilingualText(ja: "よく似た社員番号の従業員がいます", en: "A code that is equal but for width, case or zero padding")
        case .probableSamePerson:
            BilingualText(ja: "別の社員番号の同一人物と思われます", en: "Probably the same person under another code")
        case .codeReused:
            BilingualText(
                ja: "社員番号が別の人に使われています", en: "The linked person has another code now, or the code another person")
        case .codesSwapped: BilingualText(ja: "社員番号が入れ替わっています", en: "Two people's codes were exchanged")
        case .missingRequiredField: BilingualText(ja: "登録に必要な項目がありません", en: "A field that the target needs is missing")
        case .unmappedValue: BilingualText(ja: "未知の値です", en: "A value never seen before")
        case .unreadableField: BilingualText(ja: "項目を読み取れません", en: "A field that the token may not read")
        case .possibleRehire: BilingualText(ja: "再入社の可能性があります", en: "Possibly hired again after a resignation")
        case .invalidForTarget: BilingualText(ja: "同期先が受け付けない値です", en: "A value that the target would refuse")
        case .changedOnBothSides: BilingualText(ja: "両方で変更されています", en: "Changed on both sides since the last sync")
        case .changedSinceSync: BilingualText(ja: "同期後に変更されています", en: "In an undo: changed since that sync")
        case .createdBySync:
            BilingualText(ja: "同期で登録された従業員です", en: "In an undo: created by that sync; nothing is ever deleted")
        }
    }
}
