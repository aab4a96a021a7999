import JSON
import Loopback
import Roster
import Testing

@testable import SmartHR

@Suite struct FieldTests {
    private func crew(_ members: String) throws -> Employee {
        var reader = JSONReader(Array("{\"id\":\"a\"\(members.isEmpty ? "" : ",")\(members)}".utf8))
        return try Crew.one(&reader)
    }

    @Test(arguments: [
        (#""email":"a@example.jp""#, Reading.value(.text("a@example.jp"))),
        (#""email":null"#, .absent), (#""email":"""#, .blank), (#""email":" 　""#, .blank), ("", .unreadable),
        (#""email":7"#, .unmapped("7")), (#""email":["a"]"#, .unmapped("[\"a\"]")),
        (#""email":{"a":1}"#, .unmapped("{\"a\":1}")), (#""email":true"#, .unmapped("true")),
    ])
    func absentBlankUnreadableAndStrangeAreFourThings(members: String, expected: Reading) throws {
        #expect(try crew(members).email == expected)
    }

    @Test(arguments: [
        (#""gender":"male""#, Reading.value(.gender(.male))), (#""gender":"no_selected""#, .unmapped("no_selected")),
        (#""gender":"Male""#, .unmapped("Male")), (#""gender":null"#, .absent),
    ])
    func aGenderNeverSeenIsUnmapped(members: String, expected: Reading) throws {
        #expect(try crew(members).gender == expected)
    }

    @Test(arguments: [
        (#""birth_at":"1990-04-01""#, Reading.value(.date(CivilDate("1990-04-01")!))),
        (#""birth_at":"1990-02-30""#, .unmapped("1990-02-30")), (#""birth_at":"1990/04/01""#, .unmapped("1990/04/01")),
        (#""birth_at":"1990-04-01T00:00:00+09:00""#, .unmapped("1990-04-01T00:00:00+09:00")),
    ])
    func aDateThatIsNoneIsUnmapped(members: String, expected: Reading) throws {
        #expect(try crew(members).birthDate == expected)
    }

    @Test func whatNobodyAskedForIsSkippedWhateverItIs() throws {
        let person = try crew(
            #""departments":[null,{"a":[1,2]}],"custom_fields":[{"value":null}],"address":{"city":"x"},"emp_code":"1""#)
        #expect(person.code == EmployeeCode("1"))
    }

    @Test func eachPartOfABusinessNameMayBeMissingByItself() throws {
        let person = try crew(#""business_last_name":"旧姓","business_first_name":null,"business_last_name_yomi":"""#)
        let expected = BusinessName(
            lastName: .value(.text("旧姓")), firstName: .absent, lastNameKana: .blank, firstNameKana: .unreadable)
        #expect(person.businessName == expected)
    }

    @Test func aColumnThatIsNullForEverybodyIsUnreadable() async throws {
        try await onStage(people: 60, ["smartHR.hidden=gender,birth_at,email"]) { (stage) async throws in
            try await using(stage.smartHR()) { (client) async throws in
                let people = try await client.everybody()
                #expect(people.allSatisfy { $0.gender == .unreadable && $0.birthDate == .unreadable })
                #expect(people.allSatisfy { $0.email == .unreadable })
                #expect(people.contains { $0.lastName != .unreadable })
                let one = try await client.employee(people[0].id, lastSeenWithCode: nil)
                #expect(one?.gender == .unreadable)
            }
        }
    }

    @Test func aLookUpBeforeAnyListKnowsHiddenColumnsToo() async throws {
        try await onStage(people: 60, ["smartHR.hidden=gender"]) { (stage) async throws in
            try await using(stage.smartHR()) { (client) async throws in
                #expect(try await client.employees(withCode: EmployeeCode("0001")).map(\.gender) == [.unreadable])
                #expect(try await client.employees(withCode: EmployeeCode("0002")).map(\.gender) == [.unreadable])
                #expect(try await stage.requests().count == 3)
            }
        }
    }

    @Test func aColumnThatIsReadableAgainIsNoLongerHidden() async throws {
        try await onStage(people: 60, ["smartHR.hidden=gender"]) { (stage) async throws in
            try await using(stage.smartHR()) { (client) async throws in
                _ = try await client.everybody()
                try await stage.turn("smartHR.hidden", "")
                #expect(try await client.everybody().contains { $0.gender.value != nil })
            }
        }
    }

    @Test func aHandfulOfPeopleWithoutEmailHidesNothing() {
        func people(_ count: Int) -> [Employee] {
            (0..<count).map { number in
                var person = Employee(id: RecordID("\(number)"))
                person.employeeCode = .value(.text("\(number)"))
                person.lastName = .absent
                person.email = .absent
                return person
            }
        }
        #expect(!HiddenColumns.found(in: people(1)).contains(.lastName))
        #expect(HiddenColumns.found(in: people(2)).contains(.lastName))
        #expect(!HiddenColumns.found(in: people(9)).contains(.email))
        #expect(HiddenColumns.found(in: people(10)).contains(.email))
    }
}
