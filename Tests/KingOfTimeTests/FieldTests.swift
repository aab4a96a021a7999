import JSON
import Loopback
import Roster
import Testing

@testable import KingOfTime

@Suite struct FieldTests {
    private func person(_ members: String) throws -> Employee {
        var reader = JSONReader(Array("{\"key\":\"a\"\(members.isEmpty ? "" : ",")\(members)}".utf8))
        return try EmployeeDecoder.one(from: &reader)
    }

    @Test(arguments: [
        ("", Reading.absent), (#""lastNamePhonetics":null"#, .absent), (#""lastNamePhonetics":"""#, .blank),
        (#""lastNamePhonetics":"カクウ""#, .value(.text("カクウ"))), (#""lastNamePhonetics":1.50"#, .unmapped("1.50")),
        (#""lastNamePhonetics":{"x":[]}"#, .unmapped("{\"x\":[]}")),
    ])
    func aRequestedFieldThatIsMissingIsAbsent(members: String, expected: Reading) throws {
        #expect(try person(members).lastNameKana == expected)
    }

    @Test(arguments: [
        (#""emailAddresses":[]"#, Reading.absent, [String]()), ("", .absent, []),
        (#""emailAddresses":null"#, .absent, []),
        (#""emailAddresses":["a@x.jp"]"#, .value(.text("a@x.jp")), []),
        (#""emailAddresses":["a@x.jp","b@x.jp",null,"c@x.jp"]"#, .value(.text("a@x.jp")), ["b@x.jp", "c@x.jp"]),
        (#""emailAddresses":["","b@x.jp"]"#, .blank, ["b@x.jp"]),
        (#""emailAddresses":"a@x.jp""#, .value(.text("a@x.jp")), []),
        (#""emailAddresses":[7]"#, .unmapped("7"), []),
    ])
    func theFirstAddressIsSyncedAndTheRestAreSpare(members: String, email: Reading, spare: [String]) throws {
        let person = try person(members)
        #expect(person.email == email)
        #expect(person.spareEmails == spare)
    }

    @Test(arguments: ["MALE", "x", "No_Selected", " no_selected", "other"])
    func anUnknownGenderIsUnmapped(word: String) throws {
        #expect(try person("\"gender\":\"\(word)\"").gender == .unmapped(word))
    }

    @Test func otherPropertiesAreSkipped() throws {
        let members =
            #""divisionCode":"1000","employeeGroups":[{"code":"1"}],"allDayRegardingWorkInMinute":480,"code":"007""#
        #expect(try person(members).code == EmployeeCode("007"))
    }

    @Test(arguments: [#""gender":"no_selected""#, #""gender":"""#])
    func anUnselectedGenderIsBlank(members: String) throws {
        #expect(try person(members).gender == .blank)
    }

    /// In a text, the word is a text.
    @Test func theWordForAnUnselectedGenderMeansNothingInOtherFields() throws {
        #expect(try person(#""lastName":"no_selected""#).lastName == .value(.text("no_selected")))
        #expect(try person(#""birthDate":"no_selected""#).birthDate == .unmapped("no_selected"))
    }

    @Test(arguments: [
        (#"{"errors":[{"message":"a","code":100}]}"#, ["100"], ["a"]),
        (#"{"errors":[{"message":"a","code":100},{"code":104}]}"#, ["100", "104"], ["a"]),
        (#"{"code":"303","message":"Too Many Requests"}"#, ["303"], ["Too Many Requests"]),
        (#"{"code":303}"#, ["303"], []), (#"{"errors":[7,{"message":null,"code":null}],"message":"m"}"#, [], ["m"]),
    ])
    func bothShapesOfAnErrorAreRead(body: String, codes: [String], messages: [String]) throws {
        let error = try #require(ErrorBody(Array(body.utf8)))
        #expect(error.codes == codes)
        #expect(error.messages == messages)
    }

    @Test(arguments: ["", "null", "[]", "{}", "<html>", #"{"errors":7}"#, #"{"errors":[]}"#])
    func otherBodiesAreNoErrorBodies(body: String) {
        #expect(ErrorBody(Array(body.utf8)) == nil)
    }

    @Test func everyFieldHasItsKeyAndEveryKeyItsField() {
        for field in Field.allCases { #expect(EmployeeProperty(field).field == field) }
    }
}
