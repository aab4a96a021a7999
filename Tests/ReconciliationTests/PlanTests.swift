import Reconciliation
import Roster
import Testing

@Suite struct PlanTests {
    private let placement = Placement.kingOfTime(divisionCode: "1000", workingTypeCode: "1")

    @Test func newPersonIsCreatedWithEveryValueThereIs() {
        let source = person("s", [.lastNameKana: "ﾔﾏﾀﾞ", .email: nil, .hireDate: "", .resignationDate: "2019-01-01"])
        let expected = NewEmployee(
            code: EmployeeCode("0001"),
            values: [
                .lastName: .text("山田"), .firstName: .text("太郎"), .lastNameKana: .text("ヤマダ"),
                .firstNameKana: .text("タロウ"), .gender: .gender(.male), .birthDate: .date(day("1990-04-01")),
                .resignationDate: .date(day("2019-01-01")),
            ],
            placement: placement)
        #expect(plan(row(source, nil), placement: placement, options: toKingOfTime) == .create(expected))
    }

    @Test func rowOfANewPersonHasEveryValue() {
        let source = person("s", [.lastNameKana: "ﾔﾏﾀﾞ", .email: nil, .hireDate: ""])
        let new = row(source, nil)
        #expect(
            new.newValues(options: toKingOfTime) == [
                .employeeCode: .text("0001"), .lastName: .text("山田"), .firstName: .text("太郎"),
                .lastNameKana: .text("ヤマダ"), .firstNameKana: .text("タロウ"), .gender: .gender(.male),
                .birthDate: .date(day("1990-04-01")),
            ])
        #expect(row(source, person("t")).newValues(options: toKingOfTime).isEmpty)
        #expect(row(person("s", code: nil), nil).newValues(options: toKingOfTime).isEmpty)
    }

    @Test func nobodyIsCreatedWithoutAPlacement() {
        #expect(plan(row(person("s"), nil), placement: nil, options: toKingOfTime) == .blocked)
    }

    @Test func updateHoldsOnlyWhatDiffersAndKeepsTheSpareAddresses() {
        var target = person("t", [.hireDate: nil])
        target.spareEmails = ["one@example.jp", "NEW@example.jp"]
        let row = row(
            person("s", [.email: "new@example.jp", .firstNameKana: nil]), target,
            options(.smartHRToKingOfTime, clear: [.firstNameKana]))
        let expected = EmployeeChanges(
            values: [.email: .text("new@example.jp"), .hireDate: .date(day("2015-04-01"))],
            cleared: [.firstNameKana], spareEmails: ["one@example.jp", "taro@example.jp"])
        #expect(plan(row, placement: placement, options: toKingOfTime) == .update(RecordID("t"), expected))
    }

    @Test func unchangedIsSkippedAndBlockedIsBlocked() {
        #expect(plan(row(person("s"), person("t")), placement: placement, options: toKingOfTime) == .skip)
        #expect(
            plan(row(person("s", code: nil), nil), placement: placement, options: toKingOfTime) == .blocked)
    }

    @Test func writtenValuesLeaveNoDifference() throws {
        let source = person(
            "s", [.lastName: " 鈴木\u{3000}", .lastNameKana: "ｽｽﾞｷ", .email: " A@b.jp", .gender: "female"])
        for options in [toKingOfTime, toSmartHR] {
            guard
                case .update(_, let changes) = plan(row(source, person("t"), options), placement: nil, options: options)
            else {
                Issue.record("no update")
                return
            }
            var target = person("t")
            for (field, value) in changes.values { target[field] = .value(value) }
            #expect(row(source, target, options).employeeClass == .unchanged)
        }
    }
}
