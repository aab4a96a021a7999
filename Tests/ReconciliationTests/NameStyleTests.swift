import Reconciliation
import Roster
import Testing

@Suite struct NameStyleTests {
    private func source(last: String?, first: String?, lastKana: String?, firstKana: String?) -> Employee {
        var employee = person("s")
        employee.businessName = BusinessName(
            lastName: Reading(text: last), firstName: Reading(text: first), lastNameKana: Reading(text: lastKana),
            firstNameKana: Reading(text: firstKana))
        return employee
    }

    private let business = options(.smartHRToKingOfTime, names: .business)

    @Test func businessNameIsSentWhenChosen() {
        let source = source(last: "佐藤", first: "次郎", lastKana: "サトウ", firstKana: "ジロウ")
        #expect(row(source, person("t")).employeeClass == .unchanged)
        #expect(
            row(source, person("t"), business).differences.map(\.after?.text) == ["佐藤", "次郎", "サトウ", "ジロウ"])
    }

    @Test func eachBlankPartFallsBackToTheLegalName() {
        let source = source(last: "佐藤", first: "", lastKana: nil, firstKana: nil)
        #expect(row(source, person("t"), business).changes == ["lastName: 山田 → 佐藤"])
        #expect(row(person("s"), person("t"), business).employeeClass == .unchanged)
        let explained = explain(row(source, person("t"), business), options: business)
        #expect(explained[.lastName]?.nameStyle == .business)
        #expect(explained[.firstName]?.nameStyle == .legal)
        #expect(explained[.gender]?.nameStyle == nil)
    }

    @Test func otherDirectionAlwaysWritesTheLegalName() {
        let source = source(last: "佐藤", first: "次郎", lastKana: "サトウ", firstKana: "ジロウ")
        #expect(
            row(source, person("t"), options(.kingOfTimeToSmartHR, names: .business)).employeeClass == .unchanged)
    }

    @Test func businessNameThatCannotBeReadIsNotReplacedByTheLegalOne() {
        var source = source(last: "佐藤", first: "次郎", lastKana: "サトウ", firstKana: "ジロウ")
        source.businessName?.lastName = .unreadable
        let row = row(source, person("t", [.lastName: "佐藤"]), business)
        #expect(!row.differences.contains { $0.field == .lastName })
        #expect(row.found == ["unreadableField:notice"])
    }
}
