import Roster

extension Finding {
    /// What a person reads, in both languages.
    public var text: BilingualText {
        switch code {
        case .missingEmployeeCode:
            BilingualText(ja: "社員番号がありません。", en: "There is no employee code.")
        case .duplicateEmployeeCode:
            BilingualText(ja: "同じ社員番号の従業員が複数います。", en: "Several people carry this employee code.")
        case .similarEmployeeCode:
            BilingualText(
                ja: "連携先に、全角・半角、大文字・小文字、ゼロ埋めだけが違う社員番号\(quoted("otherCode"))があります。",
                en:
                    "The target has an employee code\(spaced("otherCode")) that differs in width, case or zero padding only."
            )
        case .probableSamePerson:
            BilingualText(
                ja: "氏名（カナ）と生年月日が同じ従業員が、別の社員番号\(quoted("otherCode"))で連携先にいます。",
                en:
                    "The target has someone with the same kana name and birth date under another code\(spaced("otherCode"))."
            )
        case .codeReused:
            BilingualText(
                ja: "前回連携した従業員と社員番号の対応が変わっています\(quoted("otherCode"))。",
                en: "This code and the person it was last synced with no longer belong together\(spaced("otherCode")).")
        case .codesSwapped:
            BilingualText(
                ja: "別の従業員\(quoted("otherCode"))と社員番号が入れ替わっています。",
                en: "This person's code has been swapped with someone else's\(spaced("otherCode")).")
        case .missingRequiredField:
            BilingualText(ja: "新規登録に必要な\(fieldJa)がありません。", en: "A new person needs \(fieldEn), which is missing.")
        case .unmappedValue:
            BilingualText(
                ja: "\(fieldJa)の値\(quoted("raw"))を解釈できないため、この項目は連携しません。",
                en: "The value\(spaced("raw")) of \(fieldEn) is not understood; this field is not written.")
        case .unreadableField:
            BilingualText(
                ja: "\(fieldJa)を読み取れないため、この項目は比較しません。",
                en: "Cannot read \(fieldEn); this field is not compared.")
        case .possibleRehire:
            BilingualText(
                ja: "連携先では退職済み\(quoted("resignationDate"))です。再入社の可能性があります。",
                en: "The target has this person as resigned\(spaced("resignationDate")): perhaps a rehire.")
        case .invalidForTarget:
            BilingualText(
                ja: "\(fieldJa)\(quoted("raw"))は連携先に登録できません。",
                en: "The target does not take this value\(spaced("raw")) of \(fieldEn).")
        case .changedOnBothSides:
            BilingualText(
                ja: "前回の連携後に、\(fieldJa)が両方で変更されています。",
                en: "Both sides have changed \(fieldEn) since the last sync.")
        case .changedSinceSync:
            BilingualText(
                ja: "同期の後に、\(fieldJa)が連携先で変更されています。",
                en: "The target has changed \(fieldEn) since that sync.")
        case .createdBySync:
            BilingualText(
                ja: "この従業員は同期で新規登録されました。renkeiは削除しません。必要な場合は連携先で手続きしてください。",
                en: "That sync created this person. renkei deletes nobody; do in the target what is to be done.")
        }
    }

    private func value(_ name: String) -> String? {
        values.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    private func quoted(_ name: String) -> String { value(name).map { "「\($0)」" } ?? "" }

    private func spaced(_ name: String) -> String { value(name).map { " (\($0))" } ?? "" }

    private var fieldJa: String { field?.label.ja ?? "項目" }

    private var fieldEn: String { field.map { "the \($0.label.en)" } ?? "the field" }
}
