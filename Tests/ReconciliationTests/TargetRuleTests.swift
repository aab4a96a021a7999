import Reconciliation
import Roster
import Testing

@Suite struct TargetRuleTests {
    @Test(arguments: Field.compared)
    func kingOfTimeNeedsNamesAndGenderForANewPerson(field: Field) {
        let isRequired = [.lastName, .firstName, .gender].contains(field)
        for text in [nil, ""] as [String?] {
            #expect(
                row(person("s", [field: text]), nil).found == (isRequired ? ["missingRequiredField:blocks"] : []))
            #expect(row(person("s", [field: text]), nil, toSmartHR).found == [])
        }
    }

    @Test func unreadableRequiredFieldBlocksAsWell() {
        var source = person("s")
        source.gender = .unreadable
        #expect(row(source, nil).found == ["missingRequiredField:blocks", "unreadableField:notice"])
    }

    @Test(arguments: ["Yamada", "山田", "ヤマダ1"])
    func kanaThatSmartHRWouldRefuseIsBlocked(kana: String) {
        let source = person("s", [.lastNameKana: kana])
        #expect(row(source, nil, toSmartHR).found == ["invalidForTarget:blocks"])
        #expect(row(source, person("t"), toSmartHR).found == ["invalidForTarget:blocks"])
        #expect(row(source, person("t", [.lastNameKana: kana]), toSmartHR).employeeClass == .unchanged)
        #expect(row(source, person("t"), toKingOfTime).employeeClass == .changed)
    }

    @Test(arguments: [
        "123456789018", "１２３４５６７８９０１８", "1234-5678-9018", " 123456789018",
        "\u{AD}123456789018", "\u{FEFF}1234\u{200B}5678\u{2060}9018", "1234\u{2212}5678\u{2015}9018",
        "\u{A0}123456789018",
    ])
    func myNumberAsCodeBlocksAndIsNeverShown(number: String) {
        let row = row(person("s", code: number), person("t", code: number))
        #expect(row.employeeClass == .blocked)
        #expect(row.findings.contains { $0.code == .invalidForTarget && $0.field == .employeeCode })
        #expect(!String(reflecting: row).contains(number))
        #expect(plan(row, placement: nil, options: toKingOfTime) == .blocked)
    }

    @Test func myNumberInAnyTextBlocksAndIsNeverShown() {
        let source = person("s", [.email: "123456789018"])
        #expect(!String(reflecting: row(source, person("t"))).contains("123456789018"))
        #expect(row(source, person("t")).employeeClass == .blocked)
        #expect(!String(reflecting: row(person("s"), source)).contains("123456789018"))
    }

    @Test(arguments: Field.allCases)
    func myNumberIsHiddenInEveryField(field: Field) {
        for reading in [.value(.text("123456789018")), .unmapped("123456789018")] as [Reading] {
            var source = person("s")
            source[field] = reading
            #expect(source.fieldsWithMyNumber == [field])
            #expect(!String(reflecting: source.hiding(source.fieldsWithMyNumber)).contains("123456789018"))
        }
    }

    @Test(arguments: [
        "123456789012", "12345678901", "1234567890180", "12345678901A", "A123456789018",
        "\u{AD}123456789012", "", "\u{FEFF}",
    ])
    func otherNumbersAreCodesLikeAnyOther(code: String) {
        #expect(!MyNumber.isLikely(code))
    }
}
