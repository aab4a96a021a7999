import Reconciliation
import Roster
import Testing

@testable import Ledger

/// Decisions that last from one job to the next.
@Suite struct DecisionTests {
    let folder = TemporaryFolder()

    /// A ledger with a job whose row 3 is blocked.
    private func opened() throws -> Ledger {
        let ledger = try folder.open()
        try ledger.createJob(job("a"), entry(.fetch))
        try ledger.store(comparison(4), for: "a")
        return ledger
    }

    private func decide(_ decision: DecisionRecord, in ledger: Ledger) throws {
        let blocked = try #require(try ledger.row(of: "a", at: 3)).row
        let row = Row(
            source: blocked.source, target: blocked.target, employeeClass: .unchanged, differences: [], findings: [])
        try ledger.replace(
            PlacedRow(position: 3, row: row), of: "a", link: nil, decision: decision, entry(.resolve))
    }

    @Test func decisionsComeBackNewestFirstAndInForceOldestFirst() throws {
        let made = [
            DecisionRecord.sample(.samePerson(keepsTargetCode: false), "s1", "k1"),
            .sample(.samePerson(keepsTargetCode: true), "s2", "k2", .kingOfTimeToSmartHR),
            .sample(.differentPerson, "s3", "k3"), .sample(.takeOver, "s4", "k4"), .sample(.leaveOut, "s5", nil),
            .sample(.leaveOut, "s1", nil, connection: "other"),
        ]
        do {
            let ledger = try opened()
            for decision in made { try decide(decision, in: ledger) }
            try ledger.close()
        }
        let ledger = try folder.open()
        #expect(try ledger.decisions.inForce(of: "main") == made.prefix(5).map(\.decision))
        let first = try ledger.decisions.page(of: nil, limit: 4)
        #expect(first.decisions.map(\.id.text) == ["6", "5", "4", "3"])
        #expect(first.decisions.map(\.decision) == made.reversed().prefix(4).map(\.decision))
        #expect(first.decisions.allSatisfy { $0.actor == "sato" && $0.reason == "本人に確認" && $0.at == noon })
        let rest = try ledger.decisions.page(of: nil, limit: 4, before: first.next)
        #expect(rest.decisions.map(\.id.text) == ["2", "1"])
        #expect(rest.next == nil)
        #expect(try ledger.decisions.page(of: "other", limit: 9).decisions.map(\.id.text) == ["6"])
        #expect(try ledger.decisions.page(of: "none", limit: 9).decisions.isEmpty)
    }

    @Test(arguments: [(Int.min, Int64.max), (0, .min), (.max, .max), (.max, -1)])
    func pageTakesAnyNumber(limit: Int, cursor: Int64) throws {
        let ledger = try opened()
        try decide(.sample(.differentPerson), in: ledger)
        let page = try ledger.decisions.page(of: nil, limit: limit, before: cursor)
        #expect(page.decisions.count == (limit > 0 && cursor > 1 ? 1 : 0))
        #expect(page.next == nil)
    }

    @Test func decisionSurvivesForgettingItsJob() throws {
        let ledger = try opened()
        try decide(.sample(.differentPerson), in: ledger)
        try ledger.forget("a", entry(.forget))
        let kept = try #require(try ledger.decisions.page(of: "main", limit: 9).decisions.first)
        #expect(kept.decision == DecisionRecord.sample(.differentPerson).decision)
        #expect(kept.reason == "本人に確認")
        #expect(try ledger.history.page(matching: HistoryFilter(), limit: 9).entries.map(\.event).contains(.resolve))
        #expect(try ledger.history.verify().fault == nil)
    }

    @Test func revokedDecisionIsGoneAndItsIdIsNotGivenAgain() throws {
        let ledger = try opened()
        try decide(.sample(.takeOver), in: ledger)
        let revoked = try ledger.decisions.revoke("1", at: noon) { found in
            HistoryEntry(at: noon, .revoke, job: nil, connection: found.connection, actor: "sato", reason: "a mistake")
        }
        #expect(revoked.decision == DecisionRecord.sample(.takeOver).decision)
        #expect(try ledger.decisions.inForce(of: "main").isEmpty)
        #expect(try ledger.decisions.page(of: nil, limit: 9).decisions.isEmpty)
        let entry = try #require(try ledger.history.page(matching: HistoryFilter(), limit: 1).entries.first)
        #expect(entry.event == .revoke)
        #expect(entry.connection == "main")
        #expect(entry.job == nil)
        try decide(.sample(.takeOver), in: ledger)
        #expect(try ledger.decisions.page(of: nil, limit: 9).decisions.map(\.id.text) == ["2"])
        #expect(try ledger.history.verify().fault == nil)
    }

    @Test(arguments: ["1", "3", "0", "-1", "+2", "02", "2 ", "", "x", "9223372036854775808"])
    func unknownDecisionIsNotRevoked(id: String) throws {
        let ledger = try opened()
        try decide(.sample(.takeOver), in: ledger)
        _ = try ledger.decisions.revoke("1", at: noon) { _ in entry(.revoke) }
        try decide(.sample(.takeOver), in: ledger)
        let before = try ledger.history.page(matching: HistoryFilter(), limit: 9).entries
        #expect(throws: LedgerFailure.unknownDecision(DecisionID(id))) {
            try ledger.decisions.revoke(DecisionID(id), at: noon) { _ in entry(.revoke) }
        }
        #expect(try ledger.decisions.inForce(of: "main").count == 1)
        #expect(try ledger.history.page(matching: HistoryFilter(), limit: 9).entries == before)
    }

    @Test func decisionThatContradictsAnotherKeepsNothing() throws {
        let ledger = try opened()
        try decide(.sample(.samePerson(keepsTargetCode: false), "s1", "k1"), in: ledger)
        let before = try #require(try ledger.job(named: "a"))
        let entries = try ledger.history.page(matching: HistoryFilter(), limit: 9).entries
        for other in [
            DecisionRecord.sample(.samePerson(keepsTargetCode: false), "s1", "k2"), .sample(.takeOver, "s2", "k1"),
            .sample(.differentPerson, "s1", "k1"),
        ] {
            #expect(throws: LedgerFailure.contradiction("1")) { try decide(other, in: ledger) }
        }
        #expect(try ledger.job(named: "a") == before)
        #expect(try ledger.history.page(matching: HistoryFilter(), limit: 9).entries == entries)
        #expect(try ledger.decisions.inForce(of: "main").count == 1)
    }

    @Test func sameDecisionIsStoredOnce() throws {
        let ledger = try opened()
        try decide(.sample(.differentPerson, "s1", "k1"), in: ledger)
        try decide(.sample(.differentPerson, "s1", "k1", .kingOfTimeToSmartHR), in: ledger)
        #expect(try ledger.decisions.page(of: nil, limit: 9).decisions.map(\.id.text) == ["1"])
    }

    @Test func anotherConnectionHasDecisionsOfItsOwn() throws {
        let ledger = try opened()
        try decide(.sample(.samePerson(keepsTargetCode: false), "s1", "k1"), in: ledger)
        try decide(.sample(.differentPerson, "s1", "k1", connection: "other"), in: ledger)
        #expect(try ledger.decisions.inForce(of: "other").map(\.kind) == [.differentPerson])
    }
}
