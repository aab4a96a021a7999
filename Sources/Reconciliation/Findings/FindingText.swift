import Roster

extension Finding {
    /// The message for people, in both languages. A value that is missing is left out of the sentence.
    public var text: BilingualText {
        switch code {
        case .missingEmployeeCode:
            BilingualText(ja: "社員番号がありません。", en: "There is no employee code.")
        case .duplicateEmployeeCode:
            BilingualText(
                ja: "同じ社員番号の従業員がほかにもいます\(quoted(Evidence.otherID))。",
                en: "Another person has this employee code\(inParentheses(Evidence.otherID)).")
        case .similarEmployeeCode:
            BilingualText(
                ja: "連携先に、全角・半角、大文字・小文字、ゼロ埋め、目に見えない文字だけが違う社員番号\(quoted("otherCode"))があります。",
                en:
                    "The target has an employee code\(inParentheses("otherCode")) that differs only in width, case, zero padding or something invisible."
            )
        case .probableSamePerson:
            BilingualText(
                ja: "\(likenessJa)が同じ従業員が、別の社員番号\(quoted("otherCode"))で連携先にいます。",
                en:
                    "The target has a person with the same \(likenessEn) under another code\(inParentheses("otherCode"))."
            )
        case .differentPerson:
            BilingualText(
                ja: "社員番号が同じ連携先の従業員は、氏名・生年月日・性別が異なり、別の人と思われます。",
                en:
                    "The target's record with this employee code seems to be another person's: names, birth date or gender differ."
            )
        case .codeReused:
            BilingualText(
                ja: "前回連携した従業員と社員番号の対応が変わっています\(quoted("otherCode"))。",
                en:
                    "This code no longer belongs to the person with whom it was last synced\(inParentheses("otherCode"))."
            )
        case .codesSwapped:
            BilingualText(
                ja: "別の従業員\(quoted("otherCode"))と社員番号が入れ替わっています。renkeiは番号を書き換えないため、手作業で入れ替えてください。",
                en:
                    "This person and another one\(inParentheses("otherCode")) have swapped codes. renkei does not exchange them: do so by hand."
            )
        case .missingRequiredField:
            BilingualText(ja: "新規登録に必要な\(fieldJa)がありません。", en: "A new person needs \(fieldEn), which is missing.")
        case .unmappedValue where value(Finding.countsAs) != nil:
            BilingualText(
                ja: "連携先の\(fieldJa)の値\(quoted("raw"))を解釈できないため、空欄とみなします。",
                en: "The target's value\(inParentheses("raw")) of \(fieldEn) is not understood and counts as blank.")
        case .unmappedValue:
            BilingualText(
                ja: "\(fieldJa)の値\(quoted("raw"))を解釈できないため、この項目は連携しません。",
                en: "The value\(inParentheses("raw")) of \(fieldEn) is not understood; this field is not written.")
        case .unreadableField:
            BilingualText(
                ja: "\(fieldJa)を読み取れないため、この項目は比較しません。",
                en: "The token cannot read \(fieldEn); this field is not compared.")
        case .possibleRehire where namesARecord:
            BilingualText(
                ja:
                    "\(likenessJa)が同じ従業員が、別の社員番号\(quoted("otherCode"))で連携先を退職しています\(quoted("resignationDate"))。再入社の可能性があります。",
                en:
                    "A person with the same \(likenessEn) has resigned in the target\(inParentheses("resignationDate")) under another code\(inParentheses("otherCode")). It may be a rehire."
            )
        case .possibleRehire:
            BilingualText(
                ja: "連携先では退職済み\(quoted("resignationDate"))です。再入社の可能性があります。",
                en: "In the target this person has resigned\(inParentheses("resignationDate")). It may be a rehire.")
        case .retiredWithoutDate:
            BilingualText(
                ja: "SmartHRの在籍状況は退職済ですが、退職年月日がありません。",
                en: "SmartHR has this person as retired, but without a resignation date.")
        case .invalidForTarget where value("spareEmails") != nil:
            BilingualText(
                ja: "連携先に予備のメールアドレスがあるため、先頭のメールアドレスだけを削除することはできません。",
                en:
                    "The target has spare e-mail addresses after the first one, so the first one cannot be erased alone."
            )
        case .invalidForTarget: invalidForTarget
        case .changedOnBothSides:
            BilingualText(
                ja: "前回の連携後に、\(fieldJa)が両方で変更されています。",
                en: "Both sides have changed \(fieldEn) since the last sync.")
        case .notKept:
            BilingualText(
                ja: "\(side)は\(fieldJa)\(quoted("sent"))をそのまま保存できず、\(quotedOrBlank("stored"))としています。差分として扱いません。",
                en:
                    "\(side) could not keep \(fieldEn)\(inParentheses("sent")) as it was sent\(inParentheses("stored")). This is no difference."
            )
        case .sharedEmail:
            BilingualText(
                ja: "連携先で、ほかの従業員\(quoted("otherCode"))\(othersJa)とメールアドレスが同じになります。重複を認めない設定の場合は登録できません。",
                en:
                    "In the target, another person\(inParentheses("otherCode"))\(othersEn) would have the same e-mail address. If addresses must be unique there, it is refused."
            )
        case .emailHandedOn:
            BilingualText(
                ja: "メールアドレスは、連携先では現在ほかの従業員\(quoted("otherCode"))のものです。その従業員も同期対象にしてください。先に書き込まれます。",
                en:
                    "In the target, the e-mail address is still another person's\(inParentheses("otherCode")). Select that person, too, who is written first."
            )
        case .emailsSwapped:
            BilingualText(
                ja:
                    "ほかの従業員\(quoted("otherCode"))とメールアドレスが入れ替わっています。重複を認めない設定の場合は、連携先で一方のアドレスをいったん別のものに変更してください。",
                en:
                    "This person and another one\(inParentheses("otherCode")) exchange e-mail addresses. If addresses must be unique in the target, change one of them there by hand first."
            )
        case .changedSinceSync:
            BilingualText(
                ja: "同期の後に、\(fieldJa)が連携先で変更されています。",
                en: "The target has changed \(fieldEn) since that sync.")
        case .createdBySync:
            BilingualText(
                ja: "この従業員は同期で新規登録されました。renkeiは削除しません。必要な場合は連携先で手続きしてください。",
                en:
                    "That sync created this person. renkei never deletes a record; if it should go, delete it in the target."
            )
        case .noPunchesAfterResignation:
            BilingualText(
                ja:
                    "退職日\(quoted("resignationDate"))の翌日から、KING OF TIMEでは打刻とログインができません。退職日より後の打刻はエラー（在職外勤務）になります。",
                en:
                    "From the day after the resignation date\(inParentheses("resignationDate")), this person cannot punch or sign in to KING OF TIME. Later punches are errors (在職外勤務)."
            )
        }
    }

    private var invalidForTarget: BilingualText {
        var ja = "\(fieldJa)\(quoted("raw"))は連携先に登録できません。"
        var en = "The target does not accept this value\(inParentheses("raw")) of \(fieldEn)."
        if let invisible = value("invisible") {
            ja += "目に見えない文字（\(invisible)）が含まれています。"
            en += " It contains something invisible: \(invisible)."
        }
        if let length = value("length") {
            ja += "登録できるのは半角英数字\(length)文字です。"
            en += " The target takes \(length) half-width letters and digits."
        }
        return BilingualText(ja: ja, en: en)
    }

    func value(_ name: String) -> String? {
        values.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// The name of the service that the finding is about.
    private var side: String { value("side").flatMap { Side(rawValue: $0) }?.label ?? "" }

    private func quotedOrBlank(_ name: String) -> String { value(name).map { "「\($0)」" } ?? "空欄" }

    private func quoted(_ name: String) -> String { value(name).map { "「\($0)」" } ?? "" }

    private func inParentheses(_ name: String) -> String { value(name).map { " (\($0))" } ?? "" }

    private var likeness: Likeness? { Likeness.allCases.first { $0.rawValue == value("likeness") } }

    private var likenessJa: String {
        switch likeness {
        case .kanaAndBirthDate, nil: "氏名（カナ）と生年月日"
        case .givenNameAndEmail: "名とメールアドレス"
        case .nameAndGender: "氏名と性別"
        }
    }

    private var likenessEn: String {
        switch likeness {
        case .kanaAndBirthDate, nil: "name in kana and birth date"
        case .givenNameAndEmail: "given name and e-mail address"
        case .nameAndGender: "name and gender"
        }
    }

    /// How many people there are besides the one who is named.
    private var othersJa: String { value("count").map { "など\($0)人" } ?? "" }

    private var othersEn: String { value("count").map { ", one of \($0)," } ?? "" }

    private var fieldJa: String { field?.label.ja ?? "項目" }

    private var fieldEn: String { field.map { "the \($0.label.en)" } ?? "the field" }
}
