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

    @Test(
        "在籍状況は読み取るだけ",
        arguments: [
            (#""emp_status":"employed""#, .employed), (#""emp_status":"absent""#, .onLeave),
            (#""emp_status":"retired""#, .retired), (#""emp_status":"new_word""#, nil), (#""emp_status":null"#, nil),
            (#""emp_status":7"#, nil), ("", nil),
        ] as [(String, EmploymentStatus?)])
    func employmentStatusIsReadIfItIsKnown(members: String, expected: EmploymentStatus?) throws {
        #expect(try crew(members).employmentStatus == expected)
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

    /// Whether the token may not read it is found out by the first write; see `ColumnProof`.
    @Test func anAttributeThatIsNullForEveryoneIsBlank() async throws {
        try await withSandbox(people: 60, ["smartHR.hidden=gender,birth_at,email"]) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let people = try await client.everyone()
                #expect(people.allSatisfy { $0.gender == .absent && $0.birthDate == .absent && $0.email == .absent })
                #expect(people.contains { $0.lastName.value != nil })
                #expect(try await client.employee(people[0].id, lastSeenWithCode: nil)?.gender == .absent)
                #expect(try await client.employees(withCode: EmployeeCode("0001")).map(\.gender) == [.absent])
            }
        }
    }

    @Test(arguments: [1, 2, 9, 10]) func whatNobodyHasIsBlankHoweverMany(count: Int) {
        var people = (1...count).map { Employee(id: RecordID("\($0)"), EmployeeValues(all: .value(.text("x")))) }
        for index in people.indices {
            people[index].email = .absent
            people[index].resignationDate = .absent
        }
        #expect(BlankAttributes.find(in: people) == [.email])
        people[count - 1].email = .value(.text("a@example.jp"))
        #expect(BlankAttributes.find(in: people).isEmpty)
    }

    @Test func everyFieldHasItsKeyAndEveryKeyItsField() {
        for field in Field.allCases { #expect(CrewAttribute(field).field == field) }
    }
}
