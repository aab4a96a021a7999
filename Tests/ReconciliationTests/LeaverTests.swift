import Reconciliation
import Roster
import Testing

/// Jobs that ask for leavers. The base date is 2018-01-01.
@Suite struct LeaverTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let source: [Employee]
        let target: [Employee]
        var links: [Link] = []
        /// `id class: changes` of each listed row.
        let listed: [String]
        /// The findings of all listed rows, beside the notice about punches.
        var found: [String] = []
        var leftOut: [String] = []

        var testDescription: String { name }
    }

    private static let pair = Link(smartHR: RecordID("s"), kingOfTime: RecordID("t"))

    private static func left(
        _ id: String, _ date: String? = "2017-12-31", code: String? = "0001", with values: [Field: String?] = [:]
    ) -> Employee {
        person(id, code: code, values.merging([.resignationDate: date]) { $1 })
    }

    private static let dates: [Case] = [
        Case(
            name: "連携先に退職日なし", source: [left("s")], target: [person("t")],
            listed: ["s changed: resignationDate: - → 2017-12-31"]),
        Case(
            name: "連携先の退職日が空白", source: [left("s")], target: [left("t", "")],
            listed: ["s changed: resignationDate: - → 2017-12-31"]),
        Case(
            name: "連携先は別の過去の退職日", source: [left("s")], target: [left("t", "2017-06-30")],
            listed: ["s changed: resignationDate: 2017-06-30 → 2017-12-31"]),
        Case(
            name: "連携先は未来の退職日", source: [left("s")], target: [left("t", "2018-03-31")],
            listed: ["s changed: resignationDate: 2018-03-31 → 2017-12-31"]),
        Case(name: "連携先も同じ退職日", source: [left("s")], target: [left("t")], listed: [], leftOut: ["s"]),
        Case(name: "連携先にいない", source: [left("s")], target: [], listed: [], leftOut: ["s"]),
        Case(
            name: "基準日当日に退職", source: [left("s", "2018-01-01")], target: [person("t")],
            listed: ["s changed: resignationDate: - → 2018-01-01"]),
        Case(
            name: "ほかの項目の違いは連携しない",
            source: [left("s", with: [.lastName: "鈴木", .email: "new@example.jp", .hireDate: "2014-04-01"])],
            target: [person("t")], listed: ["s changed: resignationDate: - → 2017-12-31"]),
        Case(
            name: "基準日の翌日に退職する人は通常どおり", source: [left("s", "2018-01-02", with: [.lastName: "鈴木"])],
            target: [person("t")], listed: ["s changed: lastName: 山田 → 鈴木, resignationDate: - → 2018-01-02"]),
        Case(
            name: "入社前の人は対象外のまま", source: [person("s", [.hireDate: "2018-01-02"])], target: [person("t")],
            listed: [], leftOut: ["s"]),
    ]

    private static let identity: [Case] = [
        Case(
            name: "番号は違うが紐付けで同じ人", source: [left("s", code: "0009")], target: [person("t")], links: [pair],
            listed: ["s changed: resignationDate: - → 2017-12-31"]),
        Case(
            name: "番号は違うがカナと生年月日が同じ、紐付けなし", source: [left("s", code: "0009")], target: [person("t")],
            listed: [], leftOut: ["s"]),
        Case(
            name: "番号の記録は別の人に紐付いている", source: [left("s"), person("a", code: "0007")], target: [person("t")],
            links: [Link(smartHR: RecordID("a"), kingOfTime: RecordID("t"))],
            listed: ["a blocked: "], found: ["codeReused:blocks", "probableSamePerson:blocks"], leftOut: ["s"]),
        Case(
            name: "紐付けの相手はもういない、番号は別の記録", source: [left("s")], target: [person("u")], links: [pair],
            listed: ["s blocked: resignationDate: - → 2017-12-31"], found: ["codeReused:blocks"]),
        Case(
            name: "同じ番号の退職者が二人", source: [left("s1"), left("s2", "2010-03-31")], target: [person("t")],
            listed: [
                "s1 blocked: resignationDate: - → 2017-12-31", "s2 blocked: resignationDate: - → 2010-03-31",
            ], found: ["duplicateEmployeeCode:blocks", "duplicateEmployeeCode:blocks"]),
        Case(
            name: "連携先に同じ番号が二人", source: [left("s")], target: [left("t1", "2010-03-31"), person("t2")],
            listed: ["s blocked: resignationDate: - → 2017-12-31"], found: ["duplicateEmployeeCode:blocks"]),
        Case(
            name: "前回の連携後に両方で退職日が変わった", source: [left("s")], target: [left("t", "2018-03-31")],
            links: [
                Link(smartHR: RecordID("s"), kingOfTime: RecordID("t"), agreed: [.resignationDate: .absent])
            ],
            listed: ["s blocked: resignationDate: 2018-03-31 → 2017-12-31"], found: ["changedOnBothSides:blocks"]),
        Case(
            name: "退職者の番号を在籍者が使っている", source: [person("a"), left("s", with: [.lastName: "鈴木"])],
            target: [person("t")], listed: ["a unchanged: "], found: ["duplicateEmployeeCode:notice"], leftOut: ["s"]),
        Case(
            name: "番号は同じだが別人", source: [left("s")],
            target: [
                person(
                    "t",
                    [.firstName: "花子", .firstNameKana: "ハナコ", .gender: "female", .birthDate: "1985-05-05"])
            ], listed: ["s blocked: resignationDate: - → 2017-12-31"], found: ["differentPerson:blocks"]),
        Case(
            name: "番号順に並ぶ",
            source: [
                person("b", code: "0002"), left("s"), person("c", code: nil, [.birthDate: "1970-01-01", .email: nil]),
            ],
            target: [person("t"), person("u", code: "0002")],
            listed: ["c blocked: ", "s changed: resignationDate: - → 2017-12-31", "b unchanged: "],
            found: ["missingEmployeeCode:blocks"]),
    ]

    @Test(arguments: dates + identity)
    func leaverIsListedForTheResignationDateAlone(_ example: Case) {
        let options = leavers(.smartHRToKingOfTime)
        let comparison = compare(
            source: example.source, target: example.target, options: options, links: example.links)
        #expect(comparison.rows.map(summary) == example.listed)
        let found = comparison.rows.flatMap(\.found).filter { $0 != "noPunchesAfterResignation:notice" }
        #expect(found == example.found)
        #expect(comparison.unlisted.filter { $0.employeeClass == .leftOut }.map(\.id.text) == example.leftOut)
        #expect(comparison.counts.total + comparison.counts.leftOut.total == example.source.count)
        // A leaver is written with nothing but the date.
        for row in comparison.rows where row.source.resignationDate != .absent && row.employeeClass == .changed {
            guard case .update(_, let changes) = plan(row, placement: nil, options: options) else {
                Issue.record("not an update")
                continue
            }
            #expect(changes.values.count == row.differences.count)
        }
    }

    /// A decision about a leaver leads to the resignation date alone, in this job and in the next.
    @Test func decidedLeaverIsWrittenWithTheDateAlone() throws {
        let options = leavers(.smartHRToKingOfTime)
        let source = Self.left("s", with: [.firstName: "花子", .firstNameKana: "ハナコ", .gender: "female"])
        let blocked = try #require(compare(source: [source], target: [person("t")], options: options).rows.first)
        #expect(blocked.found.contains("differentPerson:blocks"))
        for decision in [Decision.samePerson, .takeOver] {
            let decided = try #require(blocked.resolved(by: decision, in: options))
            #expect(decided.employeeClass == .changed)
            #expect(decided.changes == ["resignationDate: - → 2017-12-31"])
        }
        let pair = StandingDecision(
            .samePerson(keepsTargetCode: false), source: RecordID("s"), target: RecordID("t"),
            direction: .smartHRToKingOfTime)
        let apart = StandingDecision(
            .differentPerson, source: RecordID("s"), target: RecordID("t"), direction: .smartHRToKingOfTime)
        func next(_ decision: StandingDecision) -> Comparison {
            compare(
                source: [source], target: [person("t")], options: options,
                requirements: requirements(ofTarget: .smartHRToKingOfTime), decisions: [decision])
        }
        #expect(next(pair).rows.map(summary) == ["s changed: resignationDate: - → 2017-12-31"])
        #expect(next(apart).rows.isEmpty)
        #expect(next(apart).counts.leftOut.stillActive == 0)
    }

    @Test(arguments: Direction.allCases)
    func leaverIsListedOnlyIfTheJobAsksForIt(direction: Direction) {
        let (source, target) = ([Self.left("s")], [person("t")])
        let usual = compare(source: source, target: target, options: options(direction))
        #expect(usual.rows.isEmpty)
        #expect(usual.counts.leftOut.stillActive == 1)
        let asked = compare(source: source, target: target, options: leavers(direction))
        #expect(asked.rows.map(\.employeeClass) == [.changed])
        #expect(asked.unlisted.isEmpty)
        #expect(asked.counts.leftOut == LeftOutCounts())
    }

    @Test func unreadableDateOfTheTargetIsNoDifference() {
        var record = person("t")
        record.resignationDate = .unreadable
        let comparison = compare(
            source: [Self.left("s")], target: [record], options: leavers(.smartHRToKingOfTime))
        #expect(comparison.rows.isEmpty)
        #expect(comparison.counts.leftOut.resigned == 1)
    }

    /// Case 15, SmartHR to KING OF TIME.
    @Test func resignationDateForKingOfTimeSaysThatPunchesEnd() throws {
        let future = [Field.resignationDate: "2018-03-31"]
        for target in [person("t"), nil] {
            let finding = try #require(
                row(person("s", future), target).findings.first { $0.code == .noPunchesAfterResignation })
            #expect(finding.severity == .notice)
            #expect(finding.text.ja.contains("2018-03-31"))
        }
        #expect(row(person("s", future), person("t", future)).findings.isEmpty)
        #expect(row(person("s", future), person("t"), toSmartHR).findings.isEmpty)
        #expect(row(person("s", [.hireDate: "2014-04-01"]), person("t")).findings.isEmpty)
    }

    /// Case 15, KING OF TIME to SmartHR: the day before, the day itself, and the day after the write.
    @Test(
        arguments: [
            ("2017-12-31", [ResultNotice.employmentStatusUnchanged]), ("2018-01-01", []), ("2018-01-02", []),
        ])
    func pastResignationDateInSmartHRLeavesTheStatusToAPerson(date: String, expected: [ResultNotice]) {
        let values = [Field.resignationDate: FieldValue.date(day(date))]
        let update = PlannedWrite.update(RecordID("s"), EmployeeChanges(values: values))
        let create = PlannedWrite.create(
            NewEmployee(
                code: EmployeeCode("0001"), values: values, placement: .smartHR(businessEstablishmentID: "b")))
        for write in [update, create] {
            #expect(write.notices(in: .smartHR, writtenOn: day("2018-01-01")) == expected)
            #expect(write.notices(in: .kingOfTime, writtenOn: day("2018-01-01")).isEmpty)
        }
        let other = PlannedWrite.update(
            RecordID("s"), EmployeeChanges(values: [.hireDate: .date(day(date))], cleared: [.resignationDate]))
        #expect(other.notices(in: .smartHR, writtenOn: day("2018-01-01")).isEmpty)
    }

    private func leavers(_ direction: Direction) -> ComparisonOptions {
        ComparisonOptions(
            direction: direction, baseDate: BaseDate(recorded: day("2018-01-01")), leavers: true)
    }

    private func summary(_ row: Row) -> String {
        "\(row.id.text) \(row.employeeClass.rawValue): \(row.changes.joined(separator: ", "))"
    }
}
