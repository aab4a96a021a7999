import Reconciliation
import Roster
import Testing

@Suite struct ResolutionTests {
    private func blocked(_ codes: [(Finding.Code, Field?)], matched: Bool = true) -> Row {
        let target = person("k", [.lastName: "鈴木", .email: "k@example.jp"])
        return Row(
            source: person("s"), target: matched ? target : nil, employeeClass: .blocked,
            differences: matched
                ? [Field.lastName, .email].map {
                    Difference(field: $0, before: target[$0], after: person("s")[$0].value)
                } : [],
            findings: codes.map { Finding($0, .blocks, field: $1, values: [Evidence("otherCode", "9")]) })
    }

    @Test(
        arguments: [
            .codeReused, .codesSwapped, .probableSamePerson, .similarEmployeeCode, .possibleRehire,
        ] as [Finding.Code])
    func doubtAboutSomebodyIsAnsweredByAccepting(code: Finding.Code) {
        #expect(blocked([(code, nil)]).resolved(by: .accept)?.employeeClass == .changed)
        #expect(blocked([(code, nil)], matched: false).resolved(by: .accept)?.employeeClass == .new)
        #expect(blocked([(code, nil)]).resolved(by: .useSource) == nil)
        let finding = blocked([(code, nil)]).resolved(by: .accept)?.findings.first
        #expect(finding?.severity == .notice)
        #expect(finding?.values.map(\.value) == ["9", "accept"])
    }

    @Test(
        arguments: [
            .missingEmployeeCode, .duplicateEmployeeCode, .missingRequiredField, .unmappedValue, .unreadableField,
            .invalidForTarget, .createdBySync,
        ] as [Finding.Code], Decision.allCases)
    func missingDataIsNotDecided(code: Finding.Code, decision: Decision) {
        #expect(blocked([(code, nil)]).resolved(by: decision) == nil)
    }

    @Test func codeThatTheTargetRefusesIsAnsweredByAccepting() {
        let row = row(person("s", code: "7"), nil)
        let accepted = row.resolved(by: .accept)
        #expect(accepted?.employeeClass == .new)
        #expect(accepted?.found == ["invalidForTarget:notice"])
        #expect(row.resolved(by: .useSource) == nil)
        // A code that may be a My Number is hidden, and stays so.
        #expect(ReconciliationTests.row(person("s", code: "123456789018"), nil).resolved(by: .accept) == nil)
    }

    @Test func eachDoubtIsAnsweredByItself() {
        let row = blocked([(.codeReused, nil), (.changedOnBothSides, .email)])
        let accepted = row.resolved(by: .accept)
        #expect(accepted?.employeeClass == .blocked)
        #expect(accepted?.resolved(by: .useSource)?.employeeClass == .changed)
    }

    @Test func keepingTheTargetsValueLeavesTheOtherFieldsToBeWritten() {
        let row = blocked([(.changedOnBothSides, .email)]).resolved(by: .keepTarget)
        #expect(row?.differences.map(\.field) == [.lastName])
        #expect(row?.employeeClass == .changed)
    }
}

@Suite struct UndoTests {
    private let before = person("k", [.lastName: "鈴木", .email: nil])

    private func undone(_ now: Employee, altered: [Field: Reading] = [:]) -> Row? {
        let row = row(person("s"), before)
        let written = WrittenPerson(
            row: row, write: plan(row, placement: nil, options: toKingOfTime), record: RecordID("k"), altered: altered)
        return undoComparison(of: [written], current: [now.id: now], options: toKingOfTime).rows.first
    }

    @Test func valuesFromBeforeAreWhatIsToBeWritten() {
        let row = undone(person("k"))
        #expect(row?.changes == ["lastName: 山田 → 鈴木", "email: taro@example.jp → -"])
        #expect(row?.found == [])
        #expect(row?.employeeClass == .changed)
    }

    @Test func valueThatWasChangedSinceIsShownAndBlocks() {
        let row = undone(person("k", [.lastName: "高橋"]))
        #expect(row?.found == ["changedSinceSync:blocks"])
        #expect(row?.findings.first?.values.map(\.value) == ["鈴木", "山田", "高橋"])
        #expect(row?.resolved(by: .keepTarget)?.changes == ["email: taro@example.jp → -"])
    }

    @Test func valueThatTheServiceAlteredIsNoChangeSince() {
        let row = undone(person("k", [.lastName: "高橋"]), altered: [.lastName: .value(.text("高橋"))])
        #expect(row?.found == [])
    }

    @Test func otherFieldsThatChangedSinceAreLeftAlone() {
        #expect(undone(person("k", [.hireDate: "2020-01-01"]))?.changes.count == 2)
    }

    @Test func recordThatHasItsOldValuesNeedsNothing() {
        #expect(undone(before)?.employeeClass == .unchanged)
    }

    @Test func nameThatWasBlankCannotBeErasedAgain() {
        let row = row(person("s"), person("k", [.lastName: nil]))
        let written = WrittenPerson(
            row: row, write: plan(row, placement: nil, options: toKingOfTime), record: RecordID("k"), altered: [:])
        let undone = undoComparison(of: [written], current: [RecordID("k"): person("k")], options: toKingOfTime).rows[0]
        #expect(undone.found == ["invalidForTarget:blocks"])
    }

    @Test func personWhomTheSyncCreatedIsListedAndNeverDeleted() {
        let row = row(person("s"), nil)
        let placement = Placement.kingOfTime(divisionCode: "1", workingTypeCode: "1")
        let written = WrittenPerson(
            row: row, write: plan(row, placement: placement, options: toKingOfTime), record: RecordID("k"),
            altered: [:])
        let now = [RecordID("k"): person("k")]
        let undone = undoComparison(of: [written], current: now, options: toKingOfTime).rows
        #expect(undone.map(\.found) == [["createdBySync:blocks"]])
        #expect(undoComparison(of: [written], current: [:], options: toKingOfTime).rows.isEmpty)
    }
}
