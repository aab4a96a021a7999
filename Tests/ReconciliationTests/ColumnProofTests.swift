import Reconciliation
import Roster
import Testing

@Suite("全員が空欄の項目への最初の書き込み") struct ColumnProofTests {
    private let update = PlannedWrite.update(
        RecordID("t"), EmployeeChanges(values: [.email: .text("a@b.jp"), .lastName: .text("山田")]))

    @Test func fieldThatStillReadsAsBlankIsWithheldFromThenOn() {
        var proof = ColumnProof(blank: [.email, .resignationDate])
        #expect(proof.withheld(from: update) == [])
        proof.learn(from: update, stored: person("t", [.email: nil]))
        #expect(proof.withheld(from: update) == [.email])
        // The resignation date was not written, so nothing is known of it.
        let resignation = PlannedWrite.update(
            RecordID("t"), EmployeeChanges(values: [.resignationDate: .date(day("2026-12-31"))]))
        #expect(proof.withheld(from: resignation) == [])
    }

    @Test(arguments: ["a@b.jp", "other@b.jp"]) func fieldThatShowsAnythingIsWrittenFromThenOn(stored: String) {
        var proof = ColumnProof(blank: [.email])
        proof.learn(from: update, stored: person("t", [.email: stored]))
        // One person's own fault later says nothing of the others.
        proof.learn(from: update, stored: person("u", [.email: nil]))
        #expect(proof.withheld(from: update) == [])
    }

    @Test func readingThatSaysNothingProvesNothing() {
        var proof = ColumnProof(blank: [.email])
        var stored = person("t")
        stored.email = .unreadable
        proof.learn(from: update, stored: stored)
        proof.learn(from: update, stored: person("t", [.email: nil]))
        #expect(proof.withheld(from: update) == [.email])
    }

    @Test func fieldThatOthersHaveIsNeverWithheld() {
        var proof = ColumnProof(blank: [])
        proof.learn(from: update, stored: person("t", [.email: nil]))
        #expect(proof.withheld(from: update) == [])
    }

    @Test func restOfAWriteIsSentAndNothingIsAWriteThatIsSkipped() {
        let needs = requirements(ofTarget: .smartHRToKingOfTime)
        #expect(
            update.withholding([.email], requirements: needs)
                == .update(RecordID("t"), EmployeeChanges(values: [.lastName: .text("山田")])))
        #expect(update.withholding([.email, .lastName], requirements: needs) == .skip)
        #expect(update.withholding([], requirements: needs) == update)
        let person = NewEmployee(
            code: EmployeeCode("0001"), values: [.email: .text("a@b.jp"), .gender: .gender(.male)],
            placement: .kingOfTime(divisionCode: "1000", workingTypeCode: "1"))
        guard case .create(let rest) = PlannedWrite.create(person).withholding([.email], requirements: needs) else {
            Issue.record("nobody is created")
            return
        }
        #expect(rest.values == [.gender: .gender(.male)])
        #expect(PlannedWrite.create(person).withholding([.gender], requirements: needs) == .skip)
    }
}
