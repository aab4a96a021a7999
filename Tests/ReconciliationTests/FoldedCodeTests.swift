import Roster
import Testing

@testable import Reconciliation

@Suite struct FoldedCodeTests {
    /// Codes in ASCII have a quicker implementation.
    @Test func codesInASCIIAreFoldedLikeAnyOther() {
        let alphabet = Array("01aA- 9")
        for number in 0..<(7 * 7 * 7 * 7 * 7) {
            var rest = number
            let text = String(
                (0..<5).map { _ in
                    defer { rest /= 7 }
                    return alphabet[rest % 7]
                })
            let code = EmployeeCode(text)
            #expect(code.folded == code.foldedUnicode, "\(text)")
        }
    }
}
