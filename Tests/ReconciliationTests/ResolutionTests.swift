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

    /// Missing data is mended in the source instead.
    private static let answers: [(Finding.Code, Field?, Set<Decision>)] = [
        (.differentPerson, nil, [.samePerson, .takeOver]), (.probableSamePerson, nil, [.samePerson, .differentPerson]),
        (.similarEmployeeCode, nil, [.samePerson, .differentPerson]),
        (.codeReused, nil, [.samePerson, .differentPerson]),
        (.codesSwapped, nil, [.samePerson, .differentPerson]), (.duplicateEmployeeCode, nil, [.samePerson]),
        (.possibleRehire, .resignationDate, [.rehired]), (.retiredWithoutDate, .resignationDate, [.accept]),
        (.invalidForTarget, .employeeCode, [.accept]), (.invalidForTarget, .lastNameKana, []),
        (.notKept, .lastName, []),
        (.changedOnBothSides, .email, [.useSource, .keepTarget]),
        (.changedSinceSync, .email, [.useSource, .keepTarget]),
        (.missingEmployeeCode, .employeeCode, []), (.missingRequiredField, .gender, []), (.unmappedValue, .gender, []),
        (.unreadableField, .gender, []), (.createdBySync, nil, []), (.noPunchesAfterResignation, .resignationDate, []),
    ]

    @Test(arguments: answers.indices, Decision.allCases.filter { $0 != .leaveOut })
    func findingIsAnsweredByItsDecisions(index: Int, decision: Decision) {
        let (code, field, decisions) = Self.answers[index]
        let row = blocked([(code, field)])
        let resolved = row.resolved(by: decision)
        #expect((resolved != nil) == decisions.contains(decision), "\(code)")
        guard let resolved, code != .duplicateEmployeeCode else { return }
        let answered = resolved.findings.first { $0.code == code }
        #expect(answered?.severity == .notice)
        #expect(answered?.values.last == Evidence("decision", decision.rawValue))
        #expect(resolved.resolved(by: decision) == nil, "it is answered once")
    }

    @Test(arguments: Finding.Code.allCases)
    func anybodyMayBeLeftOut(code: Finding.Code) {
        let row = blocked([(code, nil)]).resolved(by: .leaveOut)
        #expect(row?.employeeClass == .leftOut)
        #expect(row?.reason == .byDecision)
        let lasting = StandingDecision(
            .leaveOut, source: RecordID("s"), target: nil, direction: .smartHRToKingOfTime)
        #expect(resolution(blocked([(code, nil)]), .leaveOut) == row.map { .resolved($0, lasting: lasting) })
    }

    @Test func hiddenCodeIsNotAccepted() {
        let row = row(person("s", code: "123456789018"), nil)
        #expect(row.resolved(by: .accept) == nil)
    }

    /// Decisions about people last, those about values do not.
    @Test(arguments: Decision.allCases)
    func decisionAboutPeopleLasts(decision: Decision) {
        let codes: [(Finding.Code, Field?)] = [
            (.differentPerson, nil), (.codeReused, nil), (.possibleRehire, nil), (.retiredWithoutDate, nil),
            (.changedOnBothSides, .email),
        ]
        guard case .resolved(_, let lasting) = resolution(blocked(codes), decision) else {
            Issue.record("\(decision) resolves nothing")
            return
        }
        let kind: StandingDecision.Kind? =
            switch decision {
            case .samePerson: .samePerson(keepsTargetCode: false)
            case .differentPerson: .differentPerson
            case .takeOver: .takeOver
            case .leaveOut: .leaveOut
            case .rehired, .accept, .useSource, .keepTarget: nil
            }
        #expect(lasting?.kind == kind)
        #expect(lasting?.smartHR == (kind == nil ? nil : RecordID("s")))
        #expect(lasting?.kingOfTime == (kind == nil || kind == .leaveOut ? nil : RecordID("k")))
    }

    @Test func oneOfSeveralRecordsHasToBeNamed() {
        let row = compare(
            source: [person("s")], target: [person("t", code: "8"), person("u", code: "9")], options: toKingOfTime
        ).rows[0]
        let both = [RecordID("t"), RecordID("u")]
        for decision in [Decision.samePerson, .differentPerson] {
            #expect(resolution(row, decision) == .needsOther(both))
            #expect(resolution(row, decision, with: RecordID("x")) == .needsOther(both))
        }
        #expect(row.resolved(by: .samePerson, with: "u")?.target?.id == RecordID("u"))
    }

    private func resolution(_ row: Row, _ decision: Decision, with other: RecordID? = nil) -> Resolution {
        row.resolved(
            by: decision, with: other, options: toKingOfTime, requirements: requirements(ofTarget: .smartHRToKingOfTime)
        )
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
        let accepted = row.resolved(by: .samePerson)
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
