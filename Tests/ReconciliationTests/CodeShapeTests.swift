import Roster
import Testing

@testable import Reconciliation

@Suite struct CodeShapeTests {
    /// A code in ASCII takes a short way, which has to lead to the same place.
    @Test func theShortWayLeadsToTheSameShape() {
        let alphabet = Array("01aA- 9")
        for number in 0..<(7 * 7 * 7 * 7 * 7) {
            var rest = number
            let text = String(
                (0..<5).map { _ in
                    defer { rest /= 7 }
                    return alphabet[rest % 7]
                })
            let code = EmployeeCode(text)
            #expect(code.shape == code.foldedShape, "\(text)")
        }
    }
}
