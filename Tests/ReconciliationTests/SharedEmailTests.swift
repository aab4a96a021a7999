import Reconciliation
import Roster
import Testing

/// Addresses that two records would share, that one hands to another, or that go round in a circle.
@Suite struct SharedEmailTests {
    /// A person by the last digit of their code, with SmartHR's address and KING OF TIME's list; `nil` if there is no such record.
    struct Person: Sendable {
        let number: String
        let source: String?
        let held: [String]?

        init(_ number: String, _ source: String?, _ held: [String]?) {
            (self.number, self.source, self.held) = (number, source, held)
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let people: [Person]
        /// `number: finding (number of the other)` of each notice.
        let notices: [String]
        /// The numbers in the order in which they are written.
        let order: [String]

        init(_ name: String, _ people: [Person], _ notices: [String], order: [String]) {
            (testDescription, self.people, self.notices, self.order) = (name, people, notices, order)
        }
    }

    static let cases = [
        Case("誰も変わらない", [Person("1", "a@e.jp", ["a@e.jp"]), Person("2", "b@e.jp", ["b@e.jp"])], [], order: []),
        Case(
            "以前からの共有アドレスはそのまま",
            [Person("1", "shop@e.jp", ["shop@e.jp"]), Person("2", "shop@e.jp", ["SHOP@e.jp"])], [], order: []),
        Case(
            "新しいアドレス", [Person("1", "new@e.jp", ["a@e.jp"]), Person("2", "b@e.jp", ["b@e.jp"])], [], order: ["1"]),
        Case(
            "二人が同じアドレスになる",
            [Person("1", "shop@e.jp", ["a@e.jp"]), Person("2", "Shop@e.jp ", ["b@e.jp"])],
            ["1: sharedEmail (2)", "2: sharedEmail (1)"], order: ["1", "2"]),
        Case(
            "新規登録の二人が同じアドレスになる", [Person("1", "shop@e.jp", nil), Person("2", "shop@e.jp", nil)],
            ["1: sharedEmail (2)", "2: sharedEmail (1)"], order: ["1", "2"]),
        Case(
            "変わらない人のアドレスと同じになる",
            [Person("1", "b@e.jp", ["a@e.jp"]), Person("2", "b@e.jp", ["b@e.jp"])], [], order: ["1"]
        ),
        Case(
            "予備のアドレスと同じになる",
            [Person("1", "s@e.jp", ["a@e.jp"]), Person("2", "b@e.jp", ["b@e.jp", "s@e.jp"])], [],
            order: ["1"]),
        Case(
            "連携先だけにいる人のアドレスと同じになる", [Person("1", "b@e.jp", nil), Person("2", nil, ["b@e.jp"])],
            [], order: ["1"]),
        Case(
            "譲り受ける（渡す人が後）",
            [Person("1", "b@e.jp", ["a@e.jp"]), Person("2", "new@e.jp", ["b@e.jp"])], ["1: emailHandedOn (2)"],
            order: ["2", "1"]),
        Case(
            "譲り受ける（渡す人が先）",
            [Person("1", "new@e.jp", ["a@e.jp"]), Person("2", "a@e.jp", ["b@e.jp"])], ["2: emailHandedOn (1)"],
            order: ["1", "2"]),
        Case(
            "新規登録の人が譲り受ける", [Person("1", "b@e.jp", nil), Person("2", "new@e.jp", ["b@e.jp"])],
            ["1: emailHandedOn (2)"], order: ["2", "1"]),
        Case(
            "順送り",
            [
                Person("1", "b@e.jp", ["a@e.jp"]), Person("2", "c@e.jp", ["b@e.jp"]),
                Person("3", "new@e.jp", ["c@e.jp"]),
            ], ["1: emailHandedOn (2)", "2: emailHandedOn (3)"], order: ["3", "2", "1"]),
        Case(
            "先頭が予備に回るだけなので、手放していない",
            [Person("1", "a@e.jp", ["x@e.jp"]), Person("2", "s@e.jp", ["a@e.jp", "s@e.jp"])], ["1: sharedEmail (2)"],
            order: ["1", "2"]),
        Case(
            "入れ替わり", [Person("1", "b@e.jp", ["a@e.jp"]), Person("2", "a@e.jp", ["b@e.jp"])],
            ["1: emailsSwapped (2)", "2: emailsSwapped (1)"], order: ["1", "2"]),
        Case(
            "三人の入れ替わり",
            [Person("1", "b@e.jp", ["a@e.jp"]), Person("2", "c@e.jp", ["b@e.jp"]), Person("3", "a@e.jp", ["c@e.jp"])],
            ["1: emailsSwapped (2)", "2: emailsSwapped (3)", "3: emailsSwapped (1)"], order: ["1", "3", "2"]),
        Case(
            "入れ替わりの外で受け取る人は待つ",
            [
                Person("1", "s@e.jp", ["x@e.jp"]), Person("2", "c@e.jp", ["b@e.jp"]), Person("3", "b@e.jp", ["c@e.jp"]),
                Person("4", "y@e.jp", ["s@e.jp"]),
            ], ["1: emailHandedOn (4)", "2: emailsSwapped (3)", "3: emailsSwapped (2)"], order: ["2", "4", "1", "3"]),
        Case(
            "空欄は誰とも同じではない", [Person("1", "", ["a@e.jp"]), Person("2", nil, nil)], [], order: ["2"]),
    ]

    private func number(_ row: Row) -> String { String(row.code?.text.suffix(1) ?? "-") }

    private func compared(_ given: Case) -> Comparison {
        // Different people but for the address: nobody is taken for another one.
        func values(_ code: String, _ email: String?) -> [Field: String?] {
            let kana = ["1": "アイ", "2": "カナ", "3": "サキ", "4": "タエ"][code]
            return [
                .lastName: "山田\(code)", .firstName: "太郎\(code)", .lastNameKana: kana, .firstNameKana: kana,
                .birthDate: "199\(code)-04-01", .email: email,
            ]
        }
        func code(_ one: Person) -> String { "000\(one.number)" }
        let source = given.people.compactMap { one -> Employee? in
            one.source == nil && one.held != nil
                ? nil : person("s\(one.number)", code: code(one), values(one.number, one.source))
        }
        let target = given.people.compactMap { one -> Employee? in
            guard let held = one.held else { return nil }
            var record = person("t\(one.number)", code: code(one), values(one.number, held.first))
            record.spareEmails = Array(held.dropFirst())
            return record
        }
        return compare(source: source, target: target, options: toKingOfTime)
    }

    @Test(arguments: cases) func whoeverSharesOrHandsOnAnAddressIsNoticed(_ given: Case) {
        let notices = compared(given).rows.flatMap { row in
            row.findings.filter { $0.code.isAboutSharedEmails }.map { finding in
                let other = finding.values.first { $0.name == "otherCode" }?.value.suffix(1) ?? "-"
                return "\(number(row)): \(finding.code.rawValue) (\(other))"
            }
        }
        #expect(notices == given.notices)
        #expect(compared(given).counts.blocked == 0)
    }

    @Test(arguments: cases) func givingUpIsWrittenBeforeTaking(_ given: Case) {
        let placement = Placement.kingOfTime(divisionCode: "1000", workingTypeCode: "1")
        let rows = compared(given).rows.filter { [.new, .changed].contains($0.employeeClass) }
        let turns = turns(
            of: rows.map { row in
                SelectedWrite(write: plan(row, placement: placement, options: toKingOfTime), target: row.target)
            })
        let order = rows.indices.sorted { (turns[$0], $0) < (turns[$1], $1) }
        #expect(order.map { number(rows[$0]) } == given.order)
    }

    @Test func everyNoticeSaysWhoTheOtherPersonIsInBothLanguages() {
        for code in [.sharedEmail, .emailHandedOn, .emailsSwapped] as [Finding.Code] {
            let text = Finding(code, .notice, field: .email, values: [Evidence("otherCode", "0042")]).text
            #expect(text.ja.contains("「0042」") && text.en.contains("(0042)"))
        }
        let many = Finding(
            .sharedEmail, .notice, field: .email, values: [Evidence("otherCode", "0042"), Evidence("count", "7")])
        #expect(many.text.ja.contains("「0042」など7人"))
        #expect(many.text.en.contains("(0042), one of 7,"))
    }

    /// A code that is given up is written before somebody else gets it, too.
    @Test func codeIsGivenUpBeforeItIsTaken() {
        let record = person("t1", code: "0001")
        let renumbered = SelectedWrite(
            write: .update("t1", EmployeeChanges(values: [.employeeCode: .text("0101")])), target: record)
        let new = SelectedWrite(
            write: .create(
                NewEmployee(
                    code: EmployeeCode("0001"), values: [:],
                    placement: .kingOfTime(divisionCode: "1000", workingTypeCode: "1"))),
            target: nil)
        #expect(turns(of: [new, renumbered]) == [1, 0])
    }

    /// A chain and a circle of many people take no more than a moment, and no deep recursion.
    @Test(arguments: [false, true]) func longChainsAndCirclesAreOrdered(isCircle: Bool) {
        let count = 20_000
        let writes = (0..<count).map { index in
            let next = isCircle && index == count - 1 ? 0 : index + 1
            return SelectedWrite(
                write: .update("t", EmployeeChanges(values: [.email: .text("e\(next)@e.jp")])),
                target: person("t", [.email: "e\(index)@e.jp"]))
        }
        let turns = turns(of: writes)
        #expect(turns.first == (isCircle ? 0 : count - 1))
        #expect(turns[1] == (isCircle ? count - 1 : count - 2))
    }
}
