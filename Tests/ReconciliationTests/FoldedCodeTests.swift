import Roster
import Testing

@testable import Reconciliation

@Suite struct FoldedCodeTests {
    /// Codes in ASCII have a quicker implementation.
    @Test func codesInASCIIAreFoldedLikeAnyOther() {
        let alphabet = Array("01aA- 9\u{7}")
        for number in 0..<(8 * 8 * 8 * 8 * 8) {
            var rest = number
            let text = String(
                (0..<5).map { _ in
                    defer { rest /= 8 }
                    return alphabet[rest % 8]
                })
            let code = EmployeeCode(text)
            #expect(code.folded == code.foldedUnicode, "\(text)")
        }
    }

    @Test(arguments: [
        "0042\u{FEFF}", "00\u{200B}42", "\u{AD}42", "００４２\u{3164}", "0042\r\n", "0042\u{FE0F}", "42\u{7}",
    ])
    func invisibleCharactersAreFoldedAway(text: String) {
        #expect(EmployeeCode(text).folded == "42")
        #expect(EmployeeCode(text) != EmployeeCode("0042"))
        #expect(row(person("s", code: text), person("t", code: "0042")).found.contains("similarEmployeeCode:blocks"))
    }
}
