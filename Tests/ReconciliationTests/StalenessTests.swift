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
