import Testing

@testable import Renkei

@Suite struct TextTableTests {
    @Test func columnsLineUpWithWideCharacters() {
        let table = TextTable(rows: [["山田", "1"], ["ab", "2"], ["ｶﾅ", "3"]])
        #expect(table.lines == ["山田  1", "ab    2", "ｶﾅ    3"])
    }
}
