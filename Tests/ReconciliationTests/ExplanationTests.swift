import Reconciliation
import Roster
import Testing

@Suite struct ExplanationTests {
    @Test func bothValuesAndTheRulesAreShown() throws {
        let explained = explain(
            row(person("s", [.lastNameKana: " やまだ"]), person("t", [.lastNameKana: "ﾔﾏﾀﾞ"])), options: toKingOfTime)
        let kana = try #require(explained[.lastNameKana])
        #expect(kana.source.text == " やまだ")
        #expect(kana.target?.text == "ﾔﾏﾀﾞ")
        #expect(kana.sourceNormalized == .text("ヤマダ"))
        #expect(kana.targetNormalized == .text("ヤマダ"))
        #expect(
            kana.rules == [
                .trimOuterWhiteSpace, .halfWidthToFullWidth, .hiraganaToKatakana, .composeVoicingMarks,
            ])
        #expect(kana.equal == true)
        #expect(explained.fields.map(\.field) == Field.allCases)
    }

    @Test func canonicalEquivalenceIsNamedWhereItDecides() {
        let explained = explain(
            row(person("s", [.lastName: "が"]), person("t", [.lastName: "か\u{3099}"])), options: toKingOfTime)
        #expect(explained[.lastName]?.rules == [.canonicalEquivalence])
        #expect(explained[.lastName]?.equal == true)
        #expect(explained[.firstName]?.rules == [])
    }

    @Test func nothingIsSaidOfWhatCannotBeCompared() {
        var source = person("s", [.gender: "x"])
        source.email = .unreadable
        let explained = explain(row(source, person("t")), options: toKingOfTime)
        #expect(explained[.email]?.equal == nil)
        #expect(explained[.gender]?.equal == nil)
        #expect(explained[.gender]?.findings.map(\.code) == [.unmappedValue])
        #expect(explained[.resignationDate]?.equal == true)
        #expect(explain(row(person("s"), nil), options: toKingOfTime)[.lastName]?.equal == nil)
    }

    @Test(
        "目で区別できないときは文字番号を示す",
        arguments: [
            ("山田\u{200B}", "山田", "U+5C71 U+7530 U+200B / U+5C71 U+7530"), ("山\u{200B}", nil, "U+5C71 U+200B / -"),
            ("塚", "\u{FA10}", "U+585A / U+FA10"), ("葛\u{E0100}", "葛", "U+845B U+E0100 / U+845B"),
            ("が", "か\u{3099}", "U+304C / U+304B U+3099"), ("Ａ", "A", "U+FF21 / U+0041"), ("カ", "力", "U+30AB / U+529B"),
            ("サトー", "サト一", "U+30B5 U+30C8 U+30FC / U+30B5 U+30C8 U+4E00"), ("𠮷\u{AD}", "", "U+20BB7 U+00AD / -"),
            ("山\u{3000}田", "山 田", "U+5C71 U+3000 U+7530 / U+5C71 U+0020 U+7530"),
            ("山田", "山田", nil), ("山田", "山本", nil), ("髙", "高", nil), ("ﾔﾏﾀﾞ", "ヤマダ", nil), ("山田", nil, nil),
            ("A", "a", nil),
        ] as [(String, String?, String?)])
    func codePointsAreShownWhereTheEyeSeesNoDifference(source: String, target: String?, shown: String?) throws {
        let target = target.map { person("t", [.lastName: $0]) }
        let explained = explain(row(person("s", [.lastName: source]), target), options: toKingOfTime)
        let codePoints = explained[.lastName]?.codePoints
        #expect(codePoints.map { "\($0.source ?? "-") / \($0.target ?? "-")" } == shown)
    }

    @Test func compatibilityIdeographsAreNotCalledEquivalent() {
        let explained = explain(
            row(person("s", [.lastName: "塚"]), person("t", [.lastName: "\u{FA10}"])), options: toKingOfTime)
        #expect(explained[.lastName]?.rules == [])
        #expect(explained[.lastName]?.equal == false)
    }
}
