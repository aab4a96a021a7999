import Roster

/// A difference in spelling that does not count. `explain` shows which rules were used.
///
/// The order of the cases is the order in which rules are shown.
public enum NormalizationRule: String, Hashable, Sendable, CaseIterable {
    /// Composed and decomposed characters are the same: `が` and `か` + U+3099.
    case canonicalEquivalence
    /// A zero-width character, a soft hyphen, a line break or any other character that nobody can see is not part of the value.
    case ignoreInvisible
    /// White space before and after is not part of the value; U+3000 is white space.
    case trimOuterWhiteSpace
    /// White space inside, of whatever kind and length, is one space.
    case foldInnerWhiteSpace
    /// `ＮＧＵＹＥＮ` is `NGUYEN`, and not `Nguyen`.
    case fullWidthToHalfWidth
    /// `ﾔﾏﾀﾞ` is `ヤマダ`.
    case halfWidthToFullWidth
    /// `やまだ` is `ヤマダ`.
    case hiraganaToKatakana
    /// A separate voicing mark belongs to the kana before it: `カ゛` is `ガ`.
    case composeVoicingMarks
    /// In a name in kana, a hyphen or dash after a kana is the mark of a long vowel: `ユ-キ` is `ユーキ`.
    case dashToProlongedSoundMark
    /// Letters A to Z are the same in both cases.
    case asciiCaseFold

    public var text: BilingualText {
        switch self {
        case .canonicalEquivalence:
            BilingualText(ja: "合成文字と結合文字を同一とみなす", en: "Composed and decomposed characters are the same")
        case .ignoreInvisible:
            BilingualText(ja: "目に見えない文字を除く", en: "Characters that nobody can see are ignored")
        case .trimOuterWhiteSpace:
            BilingualText(ja: "前後の空白を除く", en: "Outer white space is dropped")
        case .foldInnerWhiteSpace:
            BilingualText(ja: "途中の空白を1つの半角空白とみなす", en: "Inner white space counts as one space")
        case .fullWidthToHalfWidth:
            BilingualText(ja: "全角英数字を半角とみなす", en: "Full-width Latin letters and digits are read as half-width")
        case .halfWidthToFullWidth:
            BilingualText(ja: "半角カタカナを全角とみなす", en: "Half-width katakana is read as full-width")
        case .hiraganaToKatakana:
            BilingualText(ja: "ひらがなをカタカナとみなす", en: "Hiragana is read as katakana")
        case .composeVoicingMarks:
            BilingualText(ja: "濁点・半濁点を前のカナに合成する", en: "Voicing marks are joined to the kana before them")
        case .dashToProlongedSoundMark:
            BilingualText(ja: "カナの後のハイフン・ダッシュを長音とみなす", en: "A dash after a kana is read as a prolonged sound mark")
        case .asciiCaseFold:
            BilingualText(ja: "英字の大文字と小文字を区別しない", en: "ASCII case is ignored")
        }
    }
}
