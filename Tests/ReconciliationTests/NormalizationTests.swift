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
            (.lastName, "山田\u{200B}", "山田", [.ignoreInvisible]),
            (.lastName, "\u{FEFF} 山田\r\n", "山田", [.ignoreInvisible, .trimOuterWhiteSpace]),
            (.lastName, "ＮＧＵＹＥＮ", "NGUYEN", [.fullWidthToHalfWidth]),
            (.firstName, "Ｖａｎ\u{3000}２世", "Van 2世", [.fullWidthToHalfWidth, .foldInnerWhiteSpace]),
            (.lastName, "ﾔﾏﾀﾞ", "ﾔﾏﾀﾞ", []),
            (.lastName, "サト-", "サト-", []),
            (.lastName, "葛\u{E0100}城", "葛\u{E0100}城", []),
            (.lastNameKana, "ユ\u{FF0D}キ", "ユーキ", [.dashToProlongedSoundMark]),
            (.lastNameKana, "ゆ-き", "ユーキ", [.hiraganaToKatakana, .dashToProlongedSoundMark]),
            (
                .lastNameKana, "ﾍﾞｰﾄ\u{2015}", "ベートー",
                [.halfWidthToFullWidth, .composeVoicingMarks, .dashToProlongedSoundMark]
            ),
            (.lastNameKana, "カ\u{200B}゛-", "ガー", [.ignoreInvisible, .composeVoicingMarks, .dashToProlongedSoundMark]),
            (.lastNameKana, "Ｌｅ", "Le", [.fullWidthToHalfWidth]),
            (.lastNameKana, "-ア", "-ア", []),
            (.lastNameKana, "LE-ア", "LE-ア", []),
            (.email, "taro@example.jp\u{200B}", "taro@example.jp", [.ignoreInvisible]),
            (.email, "ｔａｒｏ@example.jp", "taro@example.jp", [.fullWidthToHalfWidth]),
            (.email, "ta-ro@example.jp", "ta-ro@example.jp", []),
            (.email, " Taro@Example.JP ", "taro@example.jp", [.trimOuterWhiteSpace, .asciiCaseFold]),
            (.email, "taro@example.jp", "taro@example.jp", []),
            (.employeeCode, " 0001", " 0001", []),
            (.employeeCode, "０００１\u{FEFF}", "０００１\u{FEFF}", []),
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
            ("Yamada", nil), ("山田", nil), ("ヤマダ1", nil), ("-ヤマダ", nil), ("ヤマダ-", "ヤマダー"),
            ("\u{FEFF}ヤマ\u{200B}ダ", "ヤマダ"), ("ユ\u{2212}キ", "ユーキ"), ("\u{200B}", nil), ("ｻﾄ\u{FF70}", "サトー"),
            ("", nil), ("ア゛", nil),
        ] as [(String, String?)])
    func onlyFullWidthKatakanaIsWritten(raw: String, written: String?) {
        #expect(fullWidthKatakana(raw) == written)
    }

    @Test(
        arguments: [
            (.lastName, "髙田", "高田", false), (.lastName, "が", "か\u{3099}", true), (.firstName, "Ann", "ANN", false),
            (.lastNameKana, "ﾔﾏﾀﾞ", "やまだ", true), (.lastNameKana, "ヤマタ", "ヤマダ", false),
            (.lastName, "塚本", "\u{FA10}本", false), (.lastName, "神", "\u{FA19}", false), (.lastName, "﨑", "崎", false),
            (.lastName, "葛", "葛\u{E0100}", false), (.lastName, "NGUYEN", "Nguyen", false),
            (.lastName, "ＮＧＵＹＥＮ", "NGUYEN", true),
            (.lastName, "山田\u{200B}", "\u{FEFF}山田", true), (.lastName, "\u{FA19}田 ", "\u{FA19}田", true),
            (.lastName, "サトー", "サト-", false), (.lastNameKana, "サトー", "サト-", true), (.lastNameKana, "サトー", "サト", false),
            (.lastNameKana, "サトー", "サト一", false), (.email, "a@b.jp\u{200B}", "a@b.jp", true),
            (.email, "A@B.jp", "a@b.jp ", true), (.email, "Ä@b.jp", "ä@b.jp", false),
        ] as [(Field, String, String, Bool)])
    func spellingsThatMeanTheSameAreEqual(field: Field, left: String, right: String, areEqual: Bool) {
        #expect(Normalization.areEqual(.text(left), .text(right), in: field) == areEqual)
        #expect(Normalization.areEqual(.text(right), .text(left), in: field) == areEqual)
    }

    @Test(
        "長音として入力されるハイフンとダッシュ",
        arguments: [
            "\u{FF0D}", "\u{2D}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}",
            "\u{2500}",
            "\u{FF70}",
        ])
    func everyDashAfterAKanaIsAProlongedSoundMark(dash: String) {
        for field in [Field.lastNameKana, .firstNameKana] {
            #expect(Normalization.areEqual(.text("ユ\(dash)キ"), .text("ユーキ"), in: field))
            #expect(Normalization.areEqual(.text("ゆ\(dash)\(dash)"), .text("ユーー"), in: field))
        }
        #expect(fullWidthKatakana("ユ\(dash)キ") == "ユーキ")
        #expect(!Normalization.areEqual(.text("ユ\(dash)キ"), .text("ユーキ"), in: .lastName))
    }

    @Test(
        "書き込む値には目に見えない文字を残さない",
        arguments: [
            (.lastName, " 山\u{200B}田\r\n", " 山田"), (.lastName, "Mary\tAnn", "Mary Ann"),
            (.lastName, "ＮＧＵＹＥＮ", "ＮＧＵＹＥＮ"),
            (.lastName, "\u{FA19}田", "\u{FA19}田"), (.lastName, "葛\u{E0100}", "葛\u{E0100}"),
            (.lastNameKana, "ゆ-き\u{FEFF}", "ユーキ"),
            (.email, " a@b.jp\u{200B}", "a@b.jp"), (.email, "A@b.jp", "A@b.jp"),
        ] as [(Field, String, String)])
    func nothingInvisibleIsWritten(field: Field, source: String, written: String) {
        let row = ReconciliationTests.row(person("s", [field: source]), person("t", [field: "x"]))
        let after = row.differences.first { $0.field == field }?.after?.text
        #expect(after?.unicodeScalars.elementsEqual(written.unicodeScalars) == true, "\(after ?? "-")")
        let placement = Placement.kingOfTime(divisionCode: "1000", workingTypeCode: "1")
        let newRow = self.row(ofNewPersonWith: source, in: field)
        guard case .create(let created) = plan(newRow, placement: placement, options: toKingOfTime) else {
            Issue.record("nobody is created")
            return
        }
        #expect(created.values[field]?.text.unicodeScalars.elementsEqual(written.unicodeScalars) == true)
    }

    private func row(ofNewPersonWith text: String, in field: Field) -> Row {
        ReconciliationTests.row(person("s", [field: text]), nil)
    }

    @Test func everyRuleSaysWhatItDoesInBothLanguages() {
        #expect(Set(NormalizationRule.allCases.map(\.text)).count == NormalizationRule.allCases.count)
    }
}
