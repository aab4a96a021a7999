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
                person("a"), person("b"), person("c", code: "0002", [.birthDate: "1970-01-01", .email: nil]),
                person("d", [.resignationDate: "2017-01-01"]),
            ],
            target: [person("t")], options: toKingOfTime
        ).rows
        #expect(rows.map(\.employeeClass) == [.blocked, .blocked, .new])
        #expect(rows[0].findings.map { $0.values.first?.value } == ["b", "d"])
    }

    @Test func sharedCodeInTheTargetBlocksAndMatchesNobody() {
        let row = compare(source: [person("s")], target: [person("t"), person("u")], options: toKingOfTime).rows[0]
        #expect(row.found == ["duplicateEmployeeCode:blocks", "duplicateEmployeeCode:blocks"])
        #expect(row.target == nil)
        #expect(row.candidates.map(\.id.text) == ["t", "u"])
    }

    @Test(arguments: [
        ("0001", "1", true), ("1", "0001", true), ("A01", "a1", true), ("Ａ１", "A1", true), ("ｱ1", "ア1", true),
        ("000", "0", true), (" 1", "1", true), ("A-001", "A-1", true), ("10", "1", false), ("100", "1", false),
        ("A0", "A", false), ("A10", "A1", false), ("1-0", "1-", false),
    ])
    func codeEqualButForWidthCaseOrPaddingIsPointedOut(code: String, other: String, isSimilar: Bool) {
        let row = row(person("s", code: code), person("t", code: other, [.birthDate: "1970-01-01", .email: nil]))
        let found = row.found.filter { !$0.hasPrefix("invalidForTarget") }
        #expect(found == (isSimilar ? ["similarEmployeeCode:blocks"] : []))
        if isSimilar { #expect(row.findings[0].values == naming("t", other)) }
    }

    @Test func similarCodeOfSomeoneElseIsOnlyNoticed() {
        let rows = compare(
            source: [person("a", code: "1"), person("b", code: "0001", [.birthDate: "1980-01-01", .email: nil])],
            target: [person("t", code: "1")], options: toKingOfTime
        ).rows
        #expect(rows.map(\.employeeClass) == [.new, .unchanged])
        #expect(rows[0].found == ["similarEmployeeCode:notice"])
    }

    @Test func sameKanaAndBirthDateUnderAnotherCodeIsProbablyTheSamePerson() {
        let row = row(person("s"), person("t", code: "0042", [.lastNameKana: "ﾔﾏﾀﾞ", .lastName: "鈴木"]))
        #expect(row.found == ["probableSamePerson:blocks"])
        #expect(row.findings[0].values == naming("t", "0042") + [Evidence("likeness", "kanaAndBirthDate")])
    }

    @Test(
        arguments: [
            [.lastNameKana: nil], [.birthDate: "1990-04-02"], [.firstNameKana: "ジロウ"],
        ] as [[Field: String?]])
    func lessThanKanaAndBirthDateIsNotTheSamePerson(values: [Field: String?]) {
        let other = person("t", code: "0042", values.merging([.email: nil]) { $1 })
        #expect(row(person("s"), other).employeeClass == .new)
    }

    @Test func personMatchedByCodeMayHaveASecondCode() {
        let rows = compare(
            source: [person("a"), person("b", code: "0042")], target: [person("t", code: "0042")],
            options: toKingOfTime
        ).rows
        #expect(rows.map(\.employeeClass) == [.blocked, .unchanged])
        #expect(rows[0].found == ["probableSamePerson:blocks"])
    }

    @Test func resignedPersonIsNotCreatedAgain() {
        let row = row(person("s"), person("t", code: "0042", [.resignationDate: "2017-12-31"]))
        #expect(row.found == ["possibleRehire:blocks"])
        #expect(
            row.findings[0].values == naming("t", "0042")
                + [Evidence("likeness", "kanaAndBirthDate"), Evidence("resignationDate", "2017-12-31")])
    }

    @Test(
        arguments: [
            (nil, "2018-01-01", true), ("2019-01-01", "2017-01-01", true), (nil, "2018-01-02", false),
            (nil, nil, false),
        ] as [(String?, String?, Bool)])
    func personWhoLeftTheTargetYetIsHereIsPerhapsARehire(source: String?, target: String?, isRehire: Bool) {
        let row = row(person("s", [.resignationDate: source]), person("t", [.resignationDate: target]))
        let severity = source == nil ? "notice" : "blocks"
        let found = row.found.filter { $0.hasPrefix("possibleRehire") }
        #expect(found == (isRehire ? ["possibleRehire:\(severity)"] : []))
        #expect(row.employeeClass == (source == nil ? .unchanged : isRehire ? .blocked : .changed))
    }

    @Test func findingsOfManyPeopleDoNotMixThemUp() {
        let source = (0..<500).map { person("s\($0)", code: String(1000 + $0), birth($0)) }
        let target = (0..<500).map { person("t\($0)", code: String($0 < 250 ? 1000 + $0 : 9000 + $0), birth($0)) }
        let rows = compare(source: source, target: target.reversed(), options: toKingOfTime).rows
        #expect(rows.prefix(250).allSatisfy { $0.employeeClass == .unchanged })
        for (place, row) in rows.enumerated().dropFirst(250) {
            #expect(row.candidates.map(\.code?.text) == [String(9000 + place)])
        }
    }

    /// With a name, an address and a code that everybody shares, the time must not grow with the square of the lists.
    @Test(.timeLimit(.minutes(1))) func sharedValuesOfManyPeopleTakeLittleTime() {
        let people = (0..<6_000).map { person("s\($0)", code: String(100_000 + $0)) }
        let others = (0..<6_000).map { person("t\($0)", code: String(200_000 + $0)) }
        let rows = compare(source: people, target: others, options: toKingOfTime).rows
        #expect(rows.allSatisfy { $0.employeeClass == .blocked && $0.candidates.count == 10 })
        let alike = (0..<6_000).map { person("s\($0)", code: "0001") }
        #expect(compare(source: alike, target: others, options: toKingOfTime).counts.blocked == 6_000)
    }

    private func naming(_ id: String, _ code: String) -> [Evidence] {
        [Evidence("otherID", id), Evidence("otherCode", code), Evidence("side", "kingOfTime")]
    }

    private func birth(_ number: Int) -> [Field: String?] {
        [.birthDate: day("1970-01-01").adding(days: number).description, .email: nil]
    }
}
