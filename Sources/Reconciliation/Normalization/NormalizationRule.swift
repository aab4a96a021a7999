import Roster

/// A difference in spelling that does not count. `explain` shows which rules were used.
///
/// The order of the cases is the order in which rules are shown.
public enum NormalizationRule: String, Hashable, Sendable, CaseIterable {
    /// Composed and decomposed characters are the same: `が` and `か` + U+3099.
    case canonicalEquivalence
    /// White space before and after is not part of the value; U+3000 is white space.
    case trimOuterWhiteSpace
    /// White space inside, of whatever kind and length, is one space.
    case foldInnerWhiteSpace
    /// `ﾔﾏﾀﾞ` is `ヤマダ`.
    case halfWidthToFullWidth
    /// `やまだ` is `ヤマダ`.
    case hiraganaToKatakana
    /// A separate voicing mark belongs to the kana before it: `カ゛` is `ガ`.
    case composeVoicingMarks
    /// Letters A to Z are the same in both cases.
    case asciiCaseFold

    public var text: BilingualText {
        switch self {
        case .canonicalEquivalence:
            BilingualText(ja: "合成文字と結合文字を同一とみなす", en: "Composed and decomposed characters are the same")
        case .trimOuterWhiteSpace:
            BilingualText(ja: "前後の空白を除く", en: "Outer white space is dropped")
        case .foldInnerWhiteSpace:
            BilingualText(ja: "途中の空白を1つの半角空白とみなす", en: "Inner white space counts as one space")
        case .halfWidthToFullWidth:
            BilingualText(ja: "半角カタカナを全角とみなす", en: "Half-width katakana is read as full-width")
        case .hiraganaToKatakana:
            BilingualText(ja: "ひらがなをカタカナとみなす", en: "Hiragana is read as katakana")
        case .composeVoicingMarks:
            BilingualText(ja: "濁点・半濁点を前のカナに合成する", en: "Voicing marks are joined to the kana before them")
        case .asciiCaseFold:
            BilingualText(ja: "英字の大文字と小文字を区別しない", en: "ASCII case is ignored")
        }
    }
}
