import Reconciliation
import Roster
import Testing

@Suite("全員が空欄の項目") struct BlankColumnTests {
    private func people(_ count: Int, _ values: [Field: String?] = [:]) -> [Employee] {
        (1...count).map { person("\($0)", code: "\($0)", values) }
    }

    /// Nobody of `people` has resigned.
    @Test("人数にかかわらず全員が空欄なら空欄の項目", arguments: [1, 2, 3, 9, 10, 12])
    func columnIsBlankIfItIsBlankForEverybodyHoweverMany(count: Int) {
        #expect(blankColumns(of: people(count)) == [.resignationDate])
        #expect(
            blankColumns(of: people(count, [.email: nil, .birthDate: ""])) == [.email, .birthDate, .resignationDate])
        let one = person("x", code: "x", [.resignationDate: "2026-12-31"])
        #expect(blankColumns(of: people(count) + [one]) == [])
    }

    @Test func columnThatCannotBeReadOrUnderstoodIsNotBlank() {
        var people = people(3, [.email: nil])
        people[1].email = .unreadable
        people[2].resignationDate = .unmapped("31.12.2026")
        #expect(blankColumns(of: people) == [])
        #expect(blankColumns(of: []) == [])
    }

    @Test func resignationDateIsNeverNoticed() {
        let notices = JobNotice.blankColumns([.resignationDate, .email, .gender], on: .smartHR)
        #expect(notices.map(\.field) == [.gender, .email])
        #expect(notices.allSatisfy { $0.code == .blankColumn && $0.side == .smartHR })
        #expect(notices[1].text.ja.contains("SmartHRのメールアドレスは全員が空欄"))
        #expect(notices[1].text.en.contains("In SmartHR the e-mail address is blank for everybody"))
    }
}
