import Reconciliation
import Roster
import Testing

@Suite struct StalenessTests {
    @Test func recordAsShownIsTheSame() {
        #expect(isSame(shown: person("t"), now: person("t")))
        #expect(isSame(shown: nil, now: nil))
        #expect(isSame(shown: person("t", [.email: nil]), now: person("t", [.email: ""])))
    }

    @Test(arguments: Field.allCases)
    func anyChangedFieldMakesItStale(field: Field) {
        var now = person("t")
        now[field] = field == .gender ? .value(.gender(.female)) : reading("2001-01-01", field)
        #expect(!isSame(shown: person("t"), now: now))
        now[field] = .unreadable
        #expect(!isSame(shown: person("t"), now: now))
        #expect(isSame(shown: now, now: person("t")))
    }

    @Test func otherSpellingOtherRecordOrOtherSparesAreStale() {
        #expect(!isSame(shown: person("t"), now: person("t", [.email: "TARO@example.jp"])))
        #expect(!isSame(shown: person("t", [.lastName: "塚"]), now: person("t", [.lastName: "\u{FA10}"])))
        #expect(!isSame(shown: person("t", [.lastName: "葛"]), now: person("t", [.lastName: "葛\u{E0100}"])))
        #expect(isSame(shown: person("t", [.lastName: "が"]), now: person("t", [.lastName: "か\u{3099}"])))
        #expect(!isSame(shown: person("t"), now: person("u")))
        #expect(!isSame(shown: person("t"), now: nil))
        #expect(!isSame(shown: nil, now: person("t")))
        var now = person("t")
        now.spareEmails = ["spare@example.jp"]
        #expect(!isSame(shown: person("t"), now: now))
    }

    @Test func alteredValueIsReportedByField() {
        let sent = EmployeeChanges(
            values: [.lastName: .text("鈴木"), .lastNameKana: .text("スズキ"), .email: .text("A@b.jp")],
            cleared: [.hireDate, .birthDate])
        var stored = person("t", [.lastName: "鈴", .lastNameKana: "ｽｽﾞｷ", .email: "a@b.jp", .birthDate: nil])
        #expect(
            alterations(sent: sent, stored: stored) == [
                Alteration(field: .lastName, sent: .text("鈴木"), stored: .value(.text("鈴"))),
                Alteration(field: .hireDate, sent: nil, stored: .value(.date(day("2015-04-01")))),
            ])
        stored.lastName = .unreadable
        stored.hireDate = .unreadable
        #expect(alterations(sent: sent, stored: stored).isEmpty)
        stored.lastName = .absent
        #expect(alterations(sent: sent, stored: stored).map(\.stored) == [.absent])
    }

    @Test(
        "読み返した値が送った値と同じかどうか",
        arguments: [
            ("塚本", "\u{FA10}本", true), ("\u{FA10}本", "\u{FA10}本", false), ("𠮷田", "田", true), ("葛\u{E0100}", "葛", true),
            ("山田", "山田\u{200B}", false), ("が", "か\u{3099}", false), ("﨑", "崎", true),
        ])
    func onlyWhatAPayrollClerkWouldCallAnotherNameIsAltered(sent: String, stored: String, isAltered: Bool) {
        let found = alterations(
            sent: EmployeeChanges(values: [.lastName: .text(sent)]), stored: person("t", [.lastName: stored]))
        #expect(found.map(\.field) == (isAltered ? [.lastName] : []))
    }

    @Test func lostSpareAddressIsAnAlteredAddress() {
        let sent = EmployeeChanges(values: [.email: .text("a@b.jp")], spareEmails: ["c@d.jp"])
        let stored = person("t", [.email: "a@b.jp"])
        #expect(
            alterations(sent: sent, stored: stored) == [
                Alteration(field: .email, sent: .text("a@b.jp, c@d.jp"), stored: .value(.text("a@b.jp")))
            ])
    }

    @Test func codeThatTheServiceAlteredIsReported() {
        let sent = NewEmployee(
            code: EmployeeCode("0001"), values: [.lastName: .text("山田")],
            placement: .smartHR(businessEstablishmentID: "x"))
        #expect(alterations(sent: sent, stored: person("t")).isEmpty)
        #expect(alterations(sent: sent, stored: person("t", code: "1")).map(\.field) == [.employeeCode])
    }
}
