import Reconciliation
import Roster
import Testing

@Suite struct CompareTests {
    @Test func personInBothWithoutDifferenceIsUnchanged() {
        let row = row(person("s"), person("t"))
        #expect(row.employeeClass == .unchanged)
        #expect(row.differences.isEmpty)
        #expect(row.findings.isEmpty)
    }

    @Test func personMissingInTheTargetIsNew() {
        let row = row(person("s"), person("t", code: "0002", [.birthDate: "1970-01-01", .email: nil]))
        #expect(row.employeeClass == .new)
        #expect(row.target == nil)
    }

    @Test func differencesShowBeforeAndAfter() {
        let row = row(
            person("s", [.lastName: "鈴木", .birthDate: "1990-04-02", .resignationDate: "2018-03-31"]),
            person("t", [.email: nil]))
        #expect(row.employeeClass == .changed)
        #expect(
            row.changes == [
                "lastName: 山田 → 鈴木", "birthDate: 1990-04-01 → 1990-04-02", "email: - → taro@example.jp",
                "resignationDate: - → 2018-03-31",
            ])
    }

    @Test(
        arguments: [
            (.lastName, " 鈴木 ", " 鈴木 "), (.lastNameKana, "ｽｽﾞｷ", "スズキ"), (.firstNameKana, "はなこ", "ハナコ"),
            (.email, " Hanako@Example.jp ", "Hanako@Example.jp"),
        ] as [(Field, String, String)])
    func valueIsWrittenInItsWritingForm(field: Field, raw: String, written: String) {
        for options in [toKingOfTime, toSmartHR] {
            let row = row(person("s", [field: raw]), person("t"), options)
            #expect(row.differences.map(\.after) == [.text(written)])
        }
    }

    @Test(arguments: [nil, "", "\u{3000}"] as [String?])
    func blankSourceNeverErasesUnlessTheFieldIsNamed(blank: String?) {
        let source = person("s", [.email: blank])
        #expect(row(source, person("t")).employeeClass == .unchanged)
        #expect(row(source, person("t"), options(.smartHRToKingOfTime, clear: [.hireDate])).differences.isEmpty)
        let cleared = row(source, person("t"), options(.smartHRToKingOfTime, clear: [.email]))
        #expect(cleared.changes == ["email: taro@example.jp → -"])
        let nothingToClear = row(source, person("t", [.email: ""]), options(.smartHRToKingOfTime, clear: [.email]))
        #expect(nothingToClear.employeeClass == .unchanged)
    }

    @Test func fieldThatTheTargetNeedsIsNotErased() {
        let row = row(
            person("s", [.gender: nil]), person("t"), options(.smartHRToKingOfTime, clear: [.gender]))
        #expect(row.found == ["invalidForTarget:blocks"])
    }

    @Test(arguments: Field.compared)
    func unreadableFieldIsNeverADifference(field: Field) {
        var hidden = person("s")
        hidden[field] = .unreadable
        var other = person("t")
        other[field] =
            switch field {
            case .gender: .value(.gender(.female))
            case .resignationDate: .value(.date(day("2030-01-01")))
            default: reading("2001-01-01", field)
            }
        for (source, target) in [(hidden, other), (other, hidden)] {
            let row = row(source, target, options(.smartHRToKingOfTime, clear: Set(Field.allCases)))
            #expect(!row.differences.contains { $0.field == field })
            #expect(row.findings.contains { $0.code == .unreadableField && $0.field == field })
        }
    }

    @Test func valueNeverSeenIsNotWrittenAndHidesNoGoodOne() {
        let strange = person("s", [.gender: "no_selected"])
        #expect(row(strange, person("t")).employeeClass == .unchanged)
        #expect(row(strange, person("t")).found == ["unmappedValue:notice"])
        #expect(row(person("t"), strange).changes == ["gender: no_selected → male"])
        #expect(row(person("t"), strange).found == ["unmappedValue:notice"])
        #expect(row(strange, nil, toSmartHR).employeeClass == .new)
        #expect(row(strange, nil, toKingOfTime).found == ["unmappedValue:blocks"])
    }

    @Test func baseDateDecidesWhoIsListed() {
        let source = [
            person("a", code: "1", [.hireDate: "2018-01-02"]), person("b", code: "2", [.resignationDate: "2018-01-01"]),
            person("c", code: "3", [.hireDate: "2018-01-01"]), person("d", code: "4", [.resignationDate: "2018-01-02"]),
        ]
        let rows = compare(source: source, target: [], options: toKingOfTime).rows
        #expect(rows.map(\.id.text) == ["c", "d"])
    }

    @Test func rowsAreOrderedByCodeWithPeopleWithoutOneFirst() {
        let source = [
            person("h", code: "123456789b"), person("g", code: "123456789a"), person("f", code: "10"),
            person("e", code: "9"), person("d", code: "1"), person("c", code: nil), person("b", code: ""),
            person("i", code: "1"),
        ]
        let comparison = compare(source: source, target: [], options: toKingOfTime)
        #expect(comparison.rows.map(\.id.text) == ["b", "c", "d", "i", "f", "g", "h", "e"])
        #expect(comparison.counts.total == 8)
        #expect(
            compare(source: source.reversed(), target: [], options: toKingOfTime).rows.map(\.id)
                == comparison.rows.map(\.id))
    }

    @Test func sparesAreNeverCompared() {
        var target = person("t")
        target.spareEmails = ["spare@example.jp"]
        #expect(row(person("s"), target).employeeClass == .unchanged)
    }
}
