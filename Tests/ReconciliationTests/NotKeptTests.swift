import Reconciliation
import Roster
import Testing

/// SmartHR says 𠮷田, and KING OF TIME has stored 田.
@Suite("連携先がそのまま保存できない値") struct NotKeptTests {
    private let link = Link(
        smartHR: RecordID("s"), kingOfTime: RecordID("k"), agreed: [.lastName: .value(.text("吉田"))],
        notKept: [.lastName: NotKept(side: .kingOfTime, sent: .text("𠮷田"), stored: .value(.text("田")))])

    private func row(
        smartHR: String?, kingOfTime: String?, _ options: ComparisonOptions, business: BusinessName? = nil
    ) -> Row {
        var crew = person("s", [.lastName: smartHR])
        crew.businessName = business
        let employee = person("k", [.lastName: kingOfTime])
        let isToKingOfTime = options.direction == .smartHRToKingOfTime
        return compare(
            source: [isToKingOfTime ? crew : employee], target: [isToKingOfTime ? employee : crew], options: options,
            links: [link]
        ).rows[0]
    }

    @Test(
        "SmartHR→KING OF TIME",
        arguments: [
            ("𠮷田", "田", [], ["notKept:notice"]), ("𠮷田 ", "\u{3000}田", [], ["notKept:notice"]),
            ("𠮷田", "𠮷田", [], []), ("田", "田", [], []), ("𠮷田", nil, ["lastName: - → 𠮷田"], ["changedOnBothSides:blocks"]),
            ("𠮷田", "山田", ["lastName: 山田 → 𠮷田"], ["changedOnBothSides:blocks"]),
            // What KING OF TIME made of the name is no edit there.
            ("𠮷野", "田", ["lastName: 田 → 𠮷野"], []), ("佐藤", "田", ["lastName: 田 → 佐藤"], []),
            (nil, "田", [], []),
        ] as [(String?, String?, [String], [String])])
    func whatTheTargetMadeOfTheValueIsNoDifference(
        smartHR: String?, kingOfTime: String?, changes: [String], found: [String]
    ) {
        let row = row(smartHR: smartHR, kingOfTime: kingOfTime, toKingOfTime)
        #expect(row.changes == changes)
        #expect(row.found == found)
    }

    @Test(
        "KING OF TIME→SmartHRでは、欠けた氏名を書き戻さない",
        arguments: [
            ("𠮷田", "田", [], ["notKept:notice"]), ("𠮷野", "田", [], ["notKept:notice"]),
            (nil, "田", [], ["notKept:notice"]),
            ("𠮷田", "𠮷田", [], []), ("田", "田", [], []), ("吉田", "佐藤", ["lastName: 吉田 → 佐藤"], []),
        ] as [(String?, String?, [String], [String])])
    func mutilatedNameNeverTravelsBack(smartHR: String?, kingOfTime: String?, changes: [String], found: [String]) {
        let row = row(smartHR: smartHR, kingOfTime: kingOfTime, toSmartHR)
        #expect(row.changes == changes)
        #expect(row.found == found)
    }

    @Test func theFindingNamesBothValues() {
        let finding = row(smartHR: "𠮷田", kingOfTime: "田", toKingOfTime).findings[0]
        #expect(finding.field == .lastName)
        #expect(finding.text.ja == "KING OF TIMEは姓「𠮷田」をそのまま保存できず、「田」としています。差分として扱いません。")
        #expect(finding.text.en.contains("(𠮷田)") && finding.text.en.contains("(田)"))
    }

    @Test func businessNameThatWasSentIsMeantAsWell() {
        let business = BusinessName(
            lastName: .value(.text("𠮷田")), firstName: .absent, lastNameKana: .absent, firstNameKana: .absent)
        let named = options(.smartHRToKingOfTime, names: .business)
        #expect(row(smartHR: "山田", kingOfTime: "田", named, business: business).found == ["notKept:notice"])
        #expect(row(smartHR: "山田", kingOfTime: "田", toSmartHR, business: business).found == ["notKept:notice"])
        #expect(row(smartHR: "山田", kingOfTime: "田", toKingOfTime, business: business).changes == ["lastName: 田 → 山田"])
    }

    @Test func memoryBelongsToThePairAndTheField() {
        let other = compare(
            source: [person("x", [.lastName: "𠮷田"])], target: [person("k", [.lastName: "田"])], options: toKingOfTime,
            links: [link]
        ).rows[0]
        #expect(!other.found.contains("notKept:notice"))
        let first = compare(
            source: [person("s", [.firstName: "𠮷田"])], target: [person("k", [.firstName: "田"])], options: toKingOfTime,
            links: [link]
        ).rows[0]
        #expect(first.changes == ["firstName: 田 → 𠮷田"])
    }

    @Test func whatIsReadBackOtherwiseIsRememberedUntilBothSidesAgree() {
        let source = person("s", [.lastName: "𠮷田"])
        let stored = person("k", [.lastName: "田"])
        let notKept = NotKept.fields(
            ofWrite: [.lastName: .text("𠮷田"), .email: .text("TARO@example.jp"), .gender: .gender(.male)],
            stored: stored,
            by: .kingOfTime)
        #expect(notKept == link.notKept)
        let made = Link.update(
            source, stored, isInStep: true, known: nil, options: toKingOfTime, notKept: notKept)
        #expect(made?.notKept == link.notKept)
        #expect(made?.agreed[.lastName] == nil)
        let seen = Link.update(source, stored, isInStep: true, known: made, options: toKingOfTime)
        #expect(seen == nil, "nothing is new")
        let mended = Link.update(
            source, person("k", [.lastName: "𠮷田"]), isInStep: true, known: made, options: toKingOfTime)
        #expect(mended?.notKept.isEmpty == true)
    }

    @Test(
        "保存できない文字だけが欠けた値",
        arguments: [
            ("𠮷田", "田", true), ("𠮷田", "?田", true), ("𠮷田", "〓田", true), ("𠮷田", "\u{FFFD}田", true),
            ("葛\u{E0100}城", "葛城", true), ("\u{FA19}田", "田", true), ("𠮷", "", true), ("𠮷𠮷田", "□田", true),
            ("𠮷田", "吉田", false), ("𠮷田", "", false), ("𠮷田", "田中", false), ("山田", "田", false), ("山田", "?田", false),
            ("髙田", "高田", false), ("𠮷田", "中田", false),
        ])
    func onlyWhatNotEverySystemCanHoldMayBeMissing(sent: String, stored: String, isOfCharacters: Bool) {
        let alteration = Alteration(field: .lastName, sent: .text(sent), stored: Reading(text: stored))
        #expect(alteration.isOfUnkeepableCharacters == isOfCharacters)
        #expect(!Alteration(field: .lastName, sent: nil, stored: Reading(text: stored)).isOfUnkeepableCharacters)
    }
}
