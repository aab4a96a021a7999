import Reconciliation
import Roster
import Testing

/// People whom a comparison does not list: who they are, and the reason that is shown. The base date is 2018-01-01.
@Suite struct UnlistedTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let source: [Employee]
        let target: [Employee]
        var links: [Link] = []
        /// `id: reason` of each row, in order.
        let leftOut: [String]
        var targetOnly: [String] = []
        var listed: [String] = []

        var testDescription: String { name }
    }

    private static let gone = "2017-12-31"
    private static let pair = Link(smartHR: RecordID("s"), kingOfTime: RecordID("t"))

    private static func left(
        _ id: String, _ code: String? = "0001", _ date: String? = gone, with values: [Field: String?] = [:]
    ) -> Employee {
        person(id, code: code, values.merging([.resignationDate: date]) { $1 })
    }

    private static func hired(_ id: String, _ code: String? = "0001", _ date: String? = "2018-01-02") -> Employee {
        person(id, code: code, [.hireDate: date])
    }

    private static func other(_ id: String, _ code: String? = "0002") -> Employee {
        person(
            id, code: code,
            [.firstName: "花子", .firstNameKana: "ハナコ", .gender: "female", .birthDate: "1985-05-05", .email: nil])
    }

    private static let resigned: [Case] = [
        Case(
            name: "退職済み、連携先は退職日なし", source: [left("s")], target: [person("t")],
            leftOut: ["s: resignedStillActive"], targetOnly: ["t: resigned"]),
        Case(
            name: "退職済み、連携先も同じ日に退職", source: [left("s")], target: [left("t")], leftOut: ["s: resigned"]),
        Case(
            name: "退職済み、連携先は別の日に退職済み", source: [left("s")], target: [left("t", "0001", "2017-06-30")],
            leftOut: ["s: resigned"]),
        Case(
            name: "退職済み、連携先の退職日は基準日当日", source: [left("s")], target: [left("t", "0001", "2018-01-01")],
            leftOut: ["s: resigned"]),
        Case(
            name: "退職済み、連携先の退職日は基準日の翌日", source: [left("s")], target: [left("t", "0001", "2018-01-02")],
            leftOut: ["s: resignedStillActive"], targetOnly: ["t: resigned"]),
        Case(
            name: "退職済み、連携先の退職日は解釈できない", source: [left("s")], target: [left("t", "0001", "2017/12/31")],
            leftOut: ["s: resignedStillActive"], targetOnly: ["t: resigned"]),
        Case(name: "退職済み、連携先にいない", source: [left("s")], target: [], leftOut: ["s: resigned"]),
        Case(
            name: "基準日当日に退職", source: [left("s", "0001", "2018-01-01")], target: [person("t")],
            leftOut: ["s: resignedStillActive"], targetOnly: ["t: resigned"]),
        Case(
            name: "基準日の翌日に退職", source: [left("s", "0001", "2018-01-02")], target: [person("t")], leftOut: [],
            listed: ["s"]),
        Case(
            name: "退職日を解釈できない人は対象のまま", source: [left("s", "0001", "2017/12/31")], target: [person("t")],
            leftOut: [], listed: ["s"]),
        Case(
            name: "退職済みで再入社は基準日の翌日",
            source: [person("s", [.hireDate: "2018-01-02", .resignationDate: gone])], target: [person("t")],
            leftOut: ["s: resignedStillActive"], targetOnly: ["t: resigned"]),
    ]

    private static let notYetHired: [Case] = [
        Case(
            name: "基準日の翌日に入社、連携先にいない", source: [hired("s")], target: [], leftOut: ["s: notYetHired"]),
        Case(
            name: "基準日当日に入社", source: [hired("s", "0001", "2018-01-01")], target: [], leftOut: [], listed: ["s"]),
        Case(
            name: "入社前だが連携先では在職", source: [hired("s")], target: [person("t")], leftOut: ["s: notYetHired"],
            targetOnly: ["t: notYetHired"]),
        Case(
            name: "入社前で、連携先でも入社前", source: [hired("s")], target: [hired("t")], leftOut: ["s: notYetHired"]),
    ]

    private static let sharedCodes: [Case] = [
        Case(
            name: "退職者の社員番号は別の在職者のもの",
            source: [person("a"), left("s", "0001", "2010-03-31", with: [.lastName: "鈴木"])], target: [person("t")],
            leftOut: ["s: resigned"], listed: ["a"]),
        Case(
            name: "退職者の社員番号を別の新入社員が使う、連携先には退職者だけ",
            source: [other("a", "0001"), left("s")], target: [left("t")], leftOut: ["s: resigned"], listed: ["a"]),
        Case(
            name: "連携先の同じ番号の二人のうち一人は在職", source: [left("s")],
            target: [left("t1", "0001", "2010-03-31"), person("t2")],
            leftOut: ["s: resignedStillActive"], targetOnly: ["t2: resigned"]),
        Case(
            name: "番号は違うが紐付けで同じ人", source: [left("s", "0009")], target: [person("t")], links: [pair],
            leftOut: ["s: resignedStillActive"], targetOnly: ["t: resigned"]),
        Case(
            name: "同じ番号の記録は別の人に紐付いている", source: [left("s"), other("a", "0007")], target: [person("t")],
            links: [Link(smartHR: RecordID("a"), kingOfTime: RecordID("t"))], leftOut: ["s: resigned"], listed: ["a"]),
        Case(
            name: "番号は違うがカナと生年月日が同じ", source: [left("s", "0009")], target: [person("t")],
            leftOut: ["s: resigned"], targetOnly: ["t: resigned"]),
    ]

    private static let doubtful: [Case] = [
        Case(
            name: "退職者の番号を連携先では別人が使う", source: [left("s")], target: [other("u", "0001")],
            leftOut: ["s: resigned"], targetOnly: ["u: unknown"]),
        Case(
            name: "結婚で姓が変わった退職者", source: [left("s", with: [.lastName: "鈴木", .lastNameKana: "スズキ"])],
            target: [person("t")], leftOut: ["s: resignedStillActive"], targetOnly: ["t: resigned"]),
    ]

    private static let onlyInTheTarget: [Case] = [
        Case(
            name: "連携先だけにいる", source: [person("s")], target: [person("t"), other("u")], leftOut: [],
            targetOnly: ["u: unknown"], listed: ["s"]),
        Case(
            name: "連携先だけにいる退職者", source: [person("s")], target: [person("t"), left("u", "0002")], leftOut: [],
            listed: ["s"]),
        Case(
            name: "連携先だけにいる、退職日は翌日", source: [], target: [left("u", "0002", "2018-01-02")], leftOut: [],
            targetOnly: ["u: unknown"]),
        Case(
            name: "連携先だけにいる、入社は翌日", source: [], target: [hired("u", "0002")], leftOut: []),
        Case(
            name: "連携元では社員番号なし、カナと生年月日が同じ", source: [person("s", code: nil)], target: [person("t")],
            leftOut: [], targetOnly: ["t: withoutCode"], listed: ["s"]),
        Case(
            name: "連携元では社員番号なし、生年月日が違う",
            source: [person("s", code: nil, [.birthDate: "1990-04-02"])], target: [person("t")],
            leftOut: [], targetOnly: ["t: unknown"], listed: ["s"]),
        Case(
            name: "連携元では社員番号なし、紐付けで同じ人",
            source: [person("s", code: nil, [.birthDate: "1990-04-02"])], target: [person("t")], links: [pair],
            leftOut: [], targetOnly: ["t: withoutCode"], listed: ["s"]),
        Case(
            name: "連携元では別の番号で在籍、要確認に出る", source: [person("s", code: "0009")], target: [person("t")],
            leftOut: [], listed: ["s"]),
        Case(
            name: "連携先に同じ人の記録が二つ", source: [person("s")], target: [person("t"), person("u", code: "0002")],
            leftOut: [], targetOnly: ["u: unknown"], listed: ["s"]),
        Case(
            name: "連携先で番号が重複、要確認に出る", source: [person("s")], target: [person("t"), person("u")],
            leftOut: [], listed: ["s"]),
        Case(
            name: "番号順、番号なしが先", source: [],
            target: [other("c", "0010"), other("b", "0009"), other("a", nil)], leftOut: [],
            targetOnly: ["a: unknown", "b: unknown", "c: unknown"]),
    ]

    @Test(arguments: resigned + notYetHired + sharedCodes + doubtful + onlyInTheTarget)
    func isShownWithTheReason(_ example: Case) {
        let comparison = compare(
            source: example.source, target: example.target, options: toKingOfTime, links: example.links)
        #expect(reasons(comparison, .leftOut) == example.leftOut)
        #expect(reasons(comparison, .targetOnly) == example.targetOnly)
        #expect(comparison.rows.map(\.id.text) == example.listed)
        #expect(comparison.rows.allSatisfy { $0.reason == nil && $0.employeeClass.isSelectable })
        #expect(comparison.unlisted.allSatisfy { !$0.employeeClass.isSelectable })
        // Everybody of the source is somewhere, and counted once.
        let counts = comparison.counts
        #expect(counts.total + counts.leftOut.total == example.source.count)
        #expect(counts.leftOut.resigned == example.leftOut.count { $0.contains("resigned") })
        #expect(counts.leftOut.stillActive == example.leftOut.count { $0.contains("resignedStillActive") })
        #expect(counts.leftOut.notYetHired == example.leftOut.count { $0.contains("notYetHired") })
        #expect(counts.targetOnly == example.targetOnly.count)
    }

    /// Whoever is left out on purpose is counted, and raises no alarm: neither as a leaver nor in the target.
    @Test(arguments: [nil, Self.gone], [false, true])
    func personWhoIsLeftOutByDecisionIsCounted(resignation: String?, leavers: Bool) {
        let decision = StandingDecision(
            .leaveOut, source: RecordID("s"), target: nil, direction: .smartHRToKingOfTime)
        let source = [Self.left("s", "0001", resignation), Self.other("a")]
        let target = [person("t"), Self.other("u")]
        func compared(_ direction: Direction) -> Comparison {
            compare(
                source: source, target: target,
                options: ComparisonOptions(
                    direction: direction, baseDate: BaseDate(recorded: day("2018-01-01")), leavers: leavers),
                requirements: requirements(ofTarget: direction), decisions: [decision])
        }
        let comparison = compared(.smartHRToKingOfTime)
        #expect(reasons(comparison, .leftOut) == ["s: byDecision"])
        #expect(reasons(comparison, .targetOnly) == [])
        #expect(comparison.rows.map(\.id.text) == ["a"])
        #expect(comparison.counts.leftOut.byDecision == 1)
        #expect(comparison.counts.leftOut.total == 1)
        // The decision holds for its own direction.
        #expect(compared(.kingOfTimeToSmartHR).counts.leftOut.byDecision == 0)
    }

    @Test func rowThatIsLeftOutByDecisionCannotBeDecidedAgain() throws {
        let decided = try #require(row(person("s"), person("t")).resolved(by: .leaveOut))
        #expect(decided.employeeClass == .leftOut)
        #expect(decided.reason == .byDecision)
        #expect(decided.differences.isEmpty)
        #expect(decided.resolved(by: .leaveOut) == nil)
        let unlisted = compare(source: [], target: [Self.other("u")], options: toKingOfTime).unlisted[0]
        #expect(Decision.allCases.allSatisfy { unlisted.resolved(by: $0) == nil })
    }

    @Test func unreadableDateOfTheTargetSaysNothing() {
        var record = person("t")
        record.resignationDate = .unreadable
        let comparison = compare(source: [Self.left("s")], target: [record], options: toKingOfTime)
        #expect(reasons(comparison, .leftOut) == ["s: resigned"])
    }

    @Test func peopleWhoAreNotListedAreNeverWritten() {
        let comparison = compare(
            source: [Self.left("s"), Self.hired("h", "0003")], target: [person("t"), Self.other("u")],
            options: toKingOfTime)
        #expect(comparison.unlisted.count == 4)
        let placement = Placement.kingOfTime(divisionCode: "1", workingTypeCode: "1")
        #expect(
            comparison.unlisted.allSatisfy { plan($0, placement: placement, options: toKingOfTime) == .blocked })
    }

    @Test func myNumberIsHiddenHereToo() {
        let number = "123456789018"
        let comparison = compare(
            source: [Self.left("s", number)], target: [person("u", code: number)], options: toKingOfTime)
        #expect(MyNumber.isLikely(number))
        #expect(comparison.unlisted.count == 2)
        #expect(comparison.unlisted.allSatisfy { $0.code == nil })
    }

    @Test func personOfTheTargetOnlyIsExplained() {
        let row = compare(source: [], target: [Self.other("u")], options: toKingOfTime).unlisted[0]
        let name = explain(row, options: toKingOfTime)[.firstName]
        #expect(row.id == RecordID("u"))
        #expect(row.code == EmployeeCode("0002"))
        #expect(name?.source == .absent)
        #expect(name?.target?.text == "花子")
    }

    private func reasons(_ comparison: Comparison, _ employeeClass: EmployeeClass) -> [String] {
        comparison.unlisted.filter { $0.employeeClass == employeeClass }
            .map { "\($0.id.text): \($0.reason?.rawValue ?? "-")" }
    }
}
