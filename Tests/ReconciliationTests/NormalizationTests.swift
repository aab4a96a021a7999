import Reconciliation
import Roster
import Testing

@Suite struct NormalizationTests {
    @Test(
        arguments: [
            (.lastName, "山田", "山田", []),
            (.lastName, " 山田\u{3000}", "山田", [.trimOuterWhiteSpace]),
            (.firstName, "マリー\u{3000}アン", "マリー アン", [.foldInnerWhiteSpace]),
            (.firstName, "\u{A0}Mary  \tAnn", "Mary Ann", [.trimOuterWhiteSpace, .foldInnerWhiteSpace]),
            (.lastNameKana, "ヤマダ", "ヤマダ", []),
            (.lastNameKana, "ﾔﾏﾀﾞ", "ヤマダ", [.halfWidthToFullWidth, .composeVoicingMarks]),
            (.lastNameKana, "やまだ", "ヤマダ", [.hiraganaToKatakana]),
            (.lastNameKana, "ヤマタ\u{3099}", "ヤマダ", [.canonicalEquivalence]),
            (.lastNameKana, "ﾊﾟｰｼﾞ", "パージ", [.halfWidthToFullWidth, .composeVoicingMarks]),
            (.lastNameKana, "ｼﾞｬｯｸ", "ジャック", [.halfWidthToFullWidth, .composeVoicingMarks]),
            (.lastNameKana, "ｳﾞｧﾝ ﾍﾞﾙｸ", "ヴァン ベルク", [.halfWidthToFullWidth, .composeVoicingMarks]),
            (.lastNameKana, "ゔぁゝゞ", "ヴァヽヾ", [.hiraganaToKatakana]),
            (.lastNameKana, "アﾞ", "ア゛", [.halfWidthToFullWidth]),
            (.email, " Taro@Example.JP ", "taro@example.jp", [.trimOuterWhiteSpace, .asciiCaseFold]),
            (.email, "taro@example.jp", "taro@example.jp", []),
            (.employeeCode, " 0001", " 0001", []),
        ] as [(Field, String, String, [NormalizationRule])])
    func spellingIsFoldedByNamedRules(
        field: Field, raw: String, folded: String, rules: [NormalizationRule]
    ) {
        let normalized = Normalization.normalize(.text(raw), for: field)
        #expect(normalized.value.text.unicodeScalars.elementsEqual(folded.unicodeScalars), "\(normalized.value.text)")
        #expect(normalized.rules == rules)
    }

    @Test func everyHalfWidthKanaHasItsFullWidth() {
        let half = String(String.UnicodeScalarView((0xFF66...0xFF9D).map { Unicode.Scalar($0)! }))
        let full = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
        #expect(fullWidthKatakana(half) == full)
    }

    @Test func everyVoicedKanaIsComposedAsUnicodeComposesIt() {
        let voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ"
        let halfVoiced = "パピプペポ"
        let bases = "カキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ"
        #expect(joined(bases, "\u{309B}") == voiced)
        #expect(joined("ハヒフヘホ", "\u{309C}") == halfVoiced)
        #expect(zip(bases, voiced).allSatisfy { "\($0)\u{3099}" == String($1) })
    }

    private func joined(_ bases: String, _ mark: String) -> String? {
        fullWidthKatakana(bases.map { "\($0)\(mark)" }.joined())
    }

    @Test(
        arguments: [
            ("ヤマダ", "ヤマダ"), (" やまだ ", "ヤマダ"), ("ﾏﾘｰ\u{3000}ｱﾝ", "マリー\u{3000}アン"), ("ア・イ", "ア・イ"),
            ("Yamada", nil), ("山田", nil), ("ヤマダ1", nil), ("ヤマダ-", nil), ("", nil), ("ア゛", nil),
        ] as [(String, String?)])
    func onlyFullWidthKatakanaIsWritten(raw: String, written: String?) {
        #expect(fullWidthKatakana(raw) == written)
    }

    @Test(
        arguments: [
            (.lastName, "髙田", "高田", false), (.lastName, "が", "か\u{3099}", true), (.firstName, "Ann", "ANN", false),
            (.lastNameKana, "ﾔﾏﾀﾞ", "やまだ", true), (.lastNameKana, "ヤマタ", "ヤマダ", false),
            (.email, "A@B.jp", "a@b.jp ", true), (.email, "Ä@b.jp", "ä@b.jp", false),
        ] as [(Field, String, String, Bool)])
    func spellingsThatMeanTheSameAreEqual(field: Field, left: String, right: String, areEqual: Bool) {
        #expect(Normalization.areEqual(.text(left), .text(right), in: field) == areEqual)
        #expect(Normalization.areEqual(.text(right), .text(left), in: field) == areEqual)
    }

    @Test func everyRuleSaysWhatItDoesInBothLanguages() {
        #expect(Set(NormalizationRule.allCases.map(\.text)).count == NormalizationRule.allCases.count)
    }
}
