import Reconciliation
import Roster
import Testing

@Suite("連携先に登録できる社員番号") struct EmployeeCodeTests {
    @Test(
        "KING OF TIMEは半角英数字3〜10文字",
        arguments: [
            ("7", false), ("07", false), ("007", true), ("0001", true), ("A0002", true), ("a1B", true),
            ("A-0002", false),
            ("00 1", false), ("1234567890", true), ("12345678901", false), ("００１２", false), ("ｱ001", false),
            ("é01", false),
            ("0042\u{FEFF}", false), ("0042\u{200B}", false), ("0042\r\n", false), ("0042\u{FE0F}", false),
            (" 0042", false),
        ])
    func newCodeIsCheckedByTheRuleOfTheTarget(code: String, isTaken: Bool) {
        let row = row(person("s", code: code), nil)
        #expect(row.employeeClass == (isTaken ? .new : .blocked))
        #expect(row.found == (isTaken ? [] : ["invalidForTarget:blocks"]))
        #expect(row.findings.allSatisfy { $0.field == .employeeCode })
        #expect(requirements(ofTarget: .smartHRToKingOfTime).employeeCodes?.accepts(EmployeeCode(code)) == isTaken)
    }

    @Test("SmartHRは目に見えない文字のほかは何でも", arguments: ["7", "A-0002", "12345678901", "００１２", "社員 1"])
    func smartHRTakesEveryCodeThatCanBeSeen(code: String) {
        #expect(row(person("s", code: code), nil, toSmartHR).employeeClass == .new)
        let unseen = row(person("s", code: code + "\u{200B}"), nil, toSmartHR)
        #expect(unseen.found == ["invalidForTarget:blocks"])
        #expect(unseen.resolved(by: .accept)?.employeeClass == .new)
    }

    @Test func codeOfAMatchedPairIsNotSentAndAtMostNoticed() {
        #expect(row(person("s", code: "7"), person("t", code: "7")).found == [])
        let unseen = row(person("s", code: "0042\u{FEFF}"), person("t", code: "0042\u{FEFF}"))
        #expect(unseen.found == ["invalidForTarget:notice"])
        #expect(unseen.employeeClass == .unchanged)
    }

    @Test func similarCodeIsPointedOutAsWell() {
        let row = row(
            person("s", code: "0042\u{FEFF}"), person("t", code: "0042", [.birthDate: "1980-01-01", .email: nil]))
        #expect(row.found == ["similarEmployeeCode:blocks", "invalidForTarget:blocks"])
    }

    @Test func theTextSaysWhatCannotBeSeenAndWhatIsTaken() {
        let text = row(person("s", code: "42\u{FEFF}\u{200B}"), nil).findings.first?.text
        #expect(text?.ja.contains("目に見えない文字（U+FEFF U+200B）が含まれています。") == true)
        #expect(text?.en.contains("It contains something invisible: U+FEFF U+200B.") == true)
        #expect(text?.ja.contains("半角英数字3–10文字") == true)
        #expect(row(person("s", code: "7"), nil).findings.first?.text.ja.contains("目に見えない") == false)
    }
}
