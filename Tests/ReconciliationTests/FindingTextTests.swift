import Roster
import Testing

@testable import Reconciliation

@Suite struct FindingTextTests {
    @Test(arguments: Finding.Code.allCases)
    func everyFindingSpeaksBothLanguages(code: Finding.Code) {
        for field in [nil] + Field.allCases {
            let text = Finding(code, .notice, field: field).text
            #expect(text.ja.hasSuffix("。"))
            #expect(text.en.hasSuffix("."))
            #expect(!text.ja.contains("「」"))
            #expect(!text.en.contains("()"))
        }
    }

    @Test func textNamesFieldAndValue() {
        let text = Finding(.unmappedValue, .notice, field: .gender, values: [Evidence("raw", "x")]).text
        #expect(text.ja == "性別の値「x」を解釈できないため、この項目は連携しません。")
        #expect(text.en == "The value (x) of the gender is not understood; this field is not written.")
    }

    /// The same code is of a value that is written over. Its text does not say that nothing is written.
    @Test func valueOfTheTargetThatIsReplacedIsSaidToCountAsBlank() {
        let source = person("s", [.hireDate: "2015-04-01"])
        let target = person("t", [.hireDate: "2015/04/01"])
        let texts = row(source, target).findings.map(\.text)
        #expect(
            texts == [
                BilingualText(
                    ja: "連携先の入社年月日の値「2015/04/01」を解釈できないため、空欄とみなします。",
                    en: "The target's value (2015/04/01) of the hire date is not understood and counts as blank.")
            ])
    }
}
