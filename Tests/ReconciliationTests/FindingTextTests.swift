import Reconciliation
import Roster
import Testing

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
}
