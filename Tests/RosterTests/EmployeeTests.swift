import Roster
import Testing

@Suite struct EmployeeTests {
    @Test(arguments: [
        ("0001", "1"), ("A1", "a1"), ("A1", "Ａ１"), ("が", "か\u{3099}"), ("1", " 1"), ("1", "1.0"),
    ])
    func codesOfOtherBytesAreOtherCodes(left: String, right: String) {
        #expect(EmployeeCode(left) != EmployeeCode(right))
        #expect(Set([EmployeeCode(left), EmployeeCode(right)]).count == 2)
    }

    @Test func sameBytesAreTheSameCode() {
        #expect(EmployeeCode("0001") == EmployeeCode("00" + "01"))
        #expect(Set([EmployeeCode("0001"), EmployeeCode("00" + "01")]).count == 1)
    }

    @Test func codesAreOrderedByBytes() {
        let codes = ["あ", "10", "Z", "a", "9", "0001", ""].map { EmployeeCode($0) }
        #expect(codes.sorted().map(\.text) == ["", "0001", "10", "9", "Z", "a", "あ"])
    }

    @Test func eachFieldIsReadAndWrittenByItsName() {
        for field in Field.allCases {
            var employee = Employee(id: RecordID("a"))
            employee[field] = .value(.text(field.rawValue))
            #expect(Field.allCases.filter { employee[$0] != .unreadable } == [field])
        }
    }

    @Test func storedNumbersRunFromZeroAndNeverMove() {
        #expect(Field.byStoredNumber.map { Int($0.storedNumber) } == Array(Field.allCases.indices))
        let given: [Field] = [
            .employeeCode, .lastName, .firstName, .lastNameKana, .firstNameKana, .gender, .birthDate, .email, .hireDate,
            .resignationDate,
        ]
        #expect(Field.byStoredNumber.starts(with: given))
    }

    @Test func eachFieldHasANameOfItsOwnInBothLanguages() {
        #expect(Set(Field.allCases.map(\.label.ja)).count == Field.allCases.count)
        #expect(Set(Field.allCases.map(\.label.en)).count == Field.allCases.count)
        #expect(!Field.allCases.contains { $0.label.ja.isEmpty || $0.label.en.isEmpty })
    }

    @Test func partsOfANameAreThoseThatABusinessNameHas() {
        #expect(Field.allCases.filter { BusinessName(all: .blank)[$0] != nil } == BusinessName.parts)
    }

    @Test(
        arguments: [
            (nil, .absent), ("", .blank), (" \u{3000}", .blank), ("山田", .value(.text("山田"))),
        ] as [(String?, Reading)])
    func absentBlankAndValueAreThreeThings(text: String?, reading: Reading) {
        #expect(Reading(text: text) == reading)
    }

    @Test(
        arguments: [
            (nil, .absent), ("", .blank), ("male", .value(.gender(.male))), ("no_selected", .unmapped("no_selected")),
            ("Male", .unmapped("Male")),
        ] as [(String?, Reading)])
    func genderNeverSeenIsUnmapped(text: String?, reading: Reading) {
        #expect(Reading(gender: text) == reading)
    }

    @Test func dayThatIsNoneIsUnmapped() {
        #expect(Reading(date: "2018-02-30") == .unmapped("2018-02-30"))
        #expect(Reading(date: "2018-02-28") == .value(.date(CivilDate("2018-02-28")!)))
    }
}
