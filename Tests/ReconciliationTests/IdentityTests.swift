import Reconciliation
import Roster
import Testing

@Suite struct IdentityTests {
    @Test(arguments: [nil, ""] as [String?])
    func personWithoutCodeIsBlocked(code: String?) {
        let row = row(person("s", code: code), nil)
        #expect(row.employeeClass == .blocked)
        #expect(row.found == ["missingEmployeeCode:blocks"])
    }

    @Test func personWithoutCodeIsOfferedTheOneItProbablyIs() {
        #expect(
            row(person("s", code: nil), person("t", code: "0042")).found
                == ["missingEmployeeCode:blocks", "probableSamePerson:blocks"])
    }

    @Test func sharedCodeInTheSourceBlocksAllWhoShareIt() {
        let rows = compare(
            source: [
                person("a"), person("b"), person("c", code: "0002"), person("d", [.resignationDate: "2017-01-01"]),
            ],
            target: [person("t")], options: toKingOfTime
        ).rows
        #expect(rows.map(\.employeeClass) == [.blocked, .blocked, .new])
        #expect(rows[0].findings[0].values == [Evidence("smartHR", "3")])
    }

    @Test func sharedCodeInTheTargetBlocksAndMatchesNobody() {
        let row = compare(source: [person("s")], target: [person("t"), person("u")], options: toKingOfTime).rows[0]
        #expect(row.found == ["duplicateEmployeeCode:blocks"])
        #expect(row.target == nil)
        #expect(row.findings[0].values == [Evidence("kingOfTime", "2")])
    }

    @Test(arguments: [
        ("0001", "1", true), ("1", "0001", true), ("A01", "a1", true), ("Ａ１", "A1", true), ("ｱ1", "ア1", true),
        ("000", "0", true), (" 1", "1", true), ("A-001", "A-1", true), ("10", "1", false), ("100", "1", false),
        ("A0", "A", false), ("A10", "A1", false), ("1-0", "1-", false),
    ])
    func codeEqualButForWidthCaseOrPaddingIsPointedOut(code: String, other: String, isSimilar: Bool) {
        let row = row(person("s", code: code), person("t", code: other, [.birthDate: "1970-01-01"]))
        let found = row.found.filter { !$0.hasPrefix("invalidForTarget") }
        #expect(found == (isSimilar ? ["similarEmployeeCode:blocks"] : []))
        if isSimilar { #expect(row.findings[0].values == [Evidence("otherCode", other)]) }
    }

    @Test func similarCodeOfSomeoneElseIsOnlyNoticed() {
        let rows = compare(
            source: [person("a", code: "1"), person("b", code: "0001", [.birthDate: "1980-01-01"])],
            target: [person("t", code: "1")], options: toKingOfTime
        ).rows
        #expect(rows.map(\.employeeClass) == [.new, .unchanged])
        #expect(rows[0].found == ["similarEmployeeCode:notice"])
    }

    @Test func sameKanaAndBirthDateUnderAnotherCodeIsProbablyTheSamePerson() {
        let row = row(person("s"), person("t", code: "0042", [.lastNameKana: "ﾔﾏﾀﾞ", .lastName: "鈴木"]))
        #expect(row.found == ["probableSamePerson:blocks"])
        #expect(row.findings[0].values == [Evidence("otherCode", "0042")])
    }

    @Test(
        arguments: [
            [.lastNameKana: nil], [.birthDate: nil], [.birthDate: "1990-04-02"], [.firstNameKana: "ジロウ"],
        ] as [[Field: String?]])
    func lessThanKanaAndBirthDateIsNotTheSamePerson(values: [Field: String?]) {
        #expect(row(person("s"), person("t", code: "0042", values)).employeeClass == .new)
    }

    @Test func personMatchedByCodeIsNobodyElse() {
        let rows = compare(
            source: [person("a"), person("b", code: "0042")], target: [person("t", code: "0042")],
            options: toKingOfTime
        ).rows
        #expect(rows.map(\.employeeClass) == [.new, .unchanged])
    }

    @Test func resignedPersonIsNotCreatedAgain() {
        let row = row(person("s"), person("t", code: "0042", [.resignationDate: "2017-12-31"]))
        #expect(row.found == ["possibleRehire:blocks"])
        #expect(row.findings[0].values == [Evidence("otherCode", "0042"), Evidence("resignationDate", "2017-12-31")])
    }

    @Test(
        arguments: [
            (nil, "2018-01-01", true), ("2019-01-01", "2017-01-01", true), (nil, "2018-01-02", false),
            (nil, nil, false),
        ] as [(String?, String?, Bool)])
    func personWhoLeftTheTargetYetIsHereIsPerhapsARehire(source: String?, target: String?, isRehire: Bool) {
        let row = row(person("s", [.resignationDate: source]), person("t", [.resignationDate: target]))
        #expect(row.found.filter { $0.hasPrefix("possibleRehire") } == (isRehire ? ["possibleRehire:notice"] : []))
        #expect(row.employeeClass == (source == nil ? .unchanged : .changed))
    }

    @Test func findingsOfManyPeopleDoNotMixThemUp() {
        let source = (0..<500).map { person("s\($0)", code: String(1000 + $0), birth($0)) }
        let target = (0..<500).map { person("t\($0)", code: String($0 < 250 ? 1000 + $0 : 9000 + $0), birth($0)) }
        let rows = compare(source: source, target: target.reversed(), options: toKingOfTime).rows
        #expect(rows.prefix(250).allSatisfy { $0.employeeClass == .unchanged })
        for (place, row) in rows.enumerated().dropFirst(250) {
            #expect(row.findings.map(\.values) == [[Evidence("otherCode", String(9000 + place))]])
        }
    }

    private func birth(_ number: Int) -> [Field: String?] {
        [.birthDate: day("1970-01-01").adding(days: number).description]
    }
}
