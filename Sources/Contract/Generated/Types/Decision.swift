// Generated from schema/ by `swift run ContractTool generate`.

/// Decision about an employee's findings. Missing data is corrected in the source instead.
public enum Decision: String, ContractEnum {
    case samePerson
    case differentPerson
    case takeOver
    case leaveOut
    case rehired
    case accept
    case useSource
    case keepTarget
}

extension Decision {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .samePerson: BilingualText(ja: "同一人物として連携する", en: "Both records are of one person: write")
        case .differentPerson: BilingualText(ja: "別の人として扱う", en: "The records are of two people")
        case .takeOver:
            BilingualText(
                ja: "連携先の記録を引き継ぎ、前の人のメールアドレスを残さない",
                en: "The target's record is this person's from now on; no address of the other person stays")
        case .leaveOut: BilingualText(ja: "この方向の連携の対象外にする", en: "Leave the person out of this direction")
        case .rehired:
            BilingualText(
                ja: "再入社として退職年月日を消し、入社年月日を書き込む",
                en: "Rehired: clear the resignation date, write the hire date")
        case .accept: BilingualText(ja: "確認済みとして進める", en: "Looked at, go on")
        case .useSource: BilingualText(ja: "取得元の値を書き込む", en: "Write the source's value")
        case .keepTarget: BilingualText(ja: "同期先の値を残す", en: "Keep the target's value this time")
        }
    }
}
