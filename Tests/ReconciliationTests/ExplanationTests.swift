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
}
