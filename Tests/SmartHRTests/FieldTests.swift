import JSON
import Loopback
import Roster
import Testing

@testable import SmartHR

@Suite struct FieldTests {
    private func crew(_ members: String) throws -> Employee {
        var reader = JSONReader(Array("{\"id\":\"a\"\(members.isEmpty ? "" : ",")\(members)}".utf8))
        return try CrewDecoder.one(from: &reader)
    }

    @Test(arguments: [
        (#""email":"a@example.jp""#, Reading.value(.text("a@example.jp"))),
        (#""email":null"#, .absent), (#""email":"""#, .blank), (#""email":" 　""#, .blank), ("", .unreadable),
        (#""email":7"#, .unmapped("7")), (#""email":["a"]"#, .unmapped("[\"a\"]")),
        (#""email":{"a":1}"#, .unmapped("{\"a\":1}")), (#""email":true"#, .unmapped("true")),
    ])
    func absentBlankUnreadableAndUnmappedAreToldApart(members: String, expected: Reading) throws {
        #expect(try crew(members).email == expected)
    }

    @Test(arguments: [
        (#""gender":"male""#, Reading.value(.gender(.male))), (#""gender":"no_selected""#, .unmapped("no_selected")),
        (#""gender":"Male""#, .unmapped("Male")), (#""gender":null"#, .absent),
    ])
    func anUnknownGenderIsUnmapped(members: String, expected: Reading) throws {
        #expect(try crew(members).gender == expected)
    }

    @Test(arguments: [
        (#""birth_at":"1990-04-01""#, Reading.value(.date(CivilDate("1990-04-01")!))),
        (#""birth_at":"1990-02-30""#, .unmapped("1990-02-30")), (#""birth_at":"1990/04/01""#, .unmapped("1990/04/01")),
        (#""birth_at":"1990-04-01T00:00:00+09:00""#, .unmapped("1990-04-01T00:00:00+09:00")),
    ])
    func aMalformedDateIsUnmapped(members: String, expected: Reading) throws {
        #expect(try crew(members).birthDate == expected)
    }

    @Test func otherKeysAreSkippedWhateverTheyHold() throws {
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

    @Test func anAttributeThatIsNullForEveryoneIsUnreadable() async throws {
        try await withSandbox(people: 60, ["smartHR.hidden=gender,birth_at,email"]) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let people = try await client.everyone()
                #expect(people.allSatisfy { $0.gender == .unreadable && $0.birthDate == .unreadable })
                #expect(people.allSatisfy { $0.email == .unreadable })
                #expect(people.contains { $0.lastName != .unreadable })
                let one = try await client.employee(people[0].id, lastSeenWithCode: nil)
                #expect(one?.gender == .unreadable)
            }
        }
    }

    @Test func aLookUpBeforeAnyListKnowsHiddenAttributes() async throws {
        try await withSandbox(people: 60, ["smartHR.hidden=gender"]) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                #expect(try await client.employees(withCode: EmployeeCode("0001")).map(\.gender) == [.unreadable])
                #expect(try await client.employees(withCode: EmployeeCode("0002")).map(\.gender) == [.unreadable])
                #expect(try await sandbox.requests().count == 3)
            }
        }
    }

    @Test func anAttributeThatIsReadableAgainIsNoLongerHidden() async throws {
        try await withSandbox(people: 60, ["smartHR.hidden=gender"]) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                _ = try await client.everyone()
                try await sandbox.setSwitch("smartHR.hidden", to: "")
                #expect(try await client.everyone().contains { $0.gender.value != nil })
            }
        }
    }

    @Test func aFewPeopleWithoutEmailHideNothing() {
        func people(_ count: Int) -> [Employee] {
            (0..<count).map { number in
                var person = Employee(id: RecordID("\(number)"))
                person.employeeCode = .value(.text("\(number)"))
                person.lastName = .absent
                person.email = .absent
                return person
            }
        }
        #expect(!HiddenAttributes.find(in: people(1)).contains(.lastName))
        #expect(HiddenAttributes.find(in: people(2)).contains(.lastName))
        #expect(!HiddenAttributes.find(in: people(9)).contains(.email))
        #expect(HiddenAttributes.find(in: people(10)).contains(.email))
    }

    @Test func everyFieldHasItsKeyAndEveryKeyItsField() {
        for field in Field.allCases { #expect(CrewAttribute(field).field == field) }
    }
}
