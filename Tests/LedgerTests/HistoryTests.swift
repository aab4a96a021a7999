import GRDB
import Reconciliation
import Roster
import Testing

@testable import Ledger

@Suite struct HistoryTests {
    let folder = TemporaryFolder()

    /// Ten entries of two people, two actors and two jobs.
    private func written() throws -> Ledger {
        let ledger = try folder.open()
        for name in ["a", "b"] as [JobName] { try ledger.createJob(job(name)) }
        for number in 1...10 {
            try ledger.history.add(
                HistoryEntry(
                    at: noon + .seconds(number), .write, job: number.isMultiple(of: 2) ? "a" : "b", connection: "main",
                    actor: number > 5 ? "sato" : nil, person: RecordID("s\(number % 2)"),
                    code: EmployeeCode("000\(number % 2)"), fields: [.email, .lastName], outcome: .updated,
                    detail: "d\(number)", reason: "because"))
        }
        return ledger
    }

    @Test func adoptionIsLaterThanTheReadingOfAJobOrEarlier() throws {
        let ledger = try written()
        #expect(try !ledger.history.hasAdoption(sinceReadingOf: "a"))
        for event in [.adopt, .read, .write] as [HistoryEntry.Event] { try ledger.history.add(entry(event)) }
        #expect(try !ledger.history.hasAdoption(sinceReadingOf: "a"))
        try ledger.history.add(HistoryEntry(at: noon, .adopt, job: nil, connection: nil))
        #expect(try ledger.history.hasAdoption(sinceReadingOf: "a"))
        #expect(try !ledger.history.hasAdoption(sinceReadingOf: "b"))
        try ledger.history.add(entry(.read))
        #expect(try !ledger.history.hasAdoption(sinceReadingOf: "a"))
    }

    @Test func entriesComeBackNewestFirst() throws {
        let ledger = try written()
        let page = try ledger.history.page(matching: HistoryFilter(), limit: 3)
        #expect(page.entries.map(\.number) == [10, 9, 8])
        let first = try #require(page.entries.first)
        #expect(first.code == EmployeeCode("0000"))
        #expect(first.fields == [.email, .lastName])
        #expect(first.outcome == .updated)
        #expect(first.reason == "because")
        let rest = try ledger.history.page(matching: HistoryFilter(), limit: 100, before: page.next)
        #expect(rest.entries.map(\.number) == [7, 6, 5, 4, 3, 2, 1])
        #expect(rest.next == nil)
    }

    @Test(
        arguments: [
            (HistoryFilter(job: "a"), [10, 8, 6, 4, 2]), (HistoryFilter(code: EmployeeCode("0001")), [9, 7, 5, 3, 1]),
            (HistoryFilter(person: RecordID("s0")), [10, 8, 6, 4, 2]),
            (HistoryFilter(actor: "sato"), [10, 9, 8, 7, 6]),
            (HistoryFilter(job: "b", actor: "sato"), [9, 7]), (HistoryFilter(job: "c"), []),
        ] as [(HistoryFilter, [Int64])])
    func filtersSelectEntries(filter: HistoryFilter, expected: [Int64]) throws {
        #expect(try written().history.page(matching: filter, limit: 100).entries.map(\.number) == expected)
    }

    @Test func wholeHistoryIsVerified() throws {
        let ledger = try written()
        let verdict = try ledger.history.verify()
        #expect(verdict.verified == 10)
        #expect(verdict.fault == nil)
        #expect(verdict.head == (try ledger.history.page(matching: HistoryFilter(), limit: 1).entries.first?.hash))
        #expect(
            try TemporaryFolder().open().history.verify()
                == HistoryVerdict(
                    verified: 0, head: nil, fault: nil, number: nil))
    }

    @Test(
        arguments: [
            ("UPDATE history SET at = at + 1 WHERE number = 4", .altered, 4),
            ("UPDATE history SET event = 'read' WHERE number = 4", .altered, 4),
            ("UPDATE history SET event = 'nonsense' WHERE number = 4", .altered, 4),
            ("UPDATE history SET job = 'c' WHERE number = 1", .altered, 1),
            ("UPDATE history SET connection = 'c' WHERE number = 4", .altered, 4),
            ("UPDATE history SET actor = 'somebody' WHERE number = 4", .altered, 4),
            ("UPDATE history SET actor = NULL WHERE number = 9", .altered, 9),
            ("UPDATE history SET person = 'x' WHERE number = 4", .altered, 4),
            ("UPDATE history SET fields = 1 WHERE number = 4", .altered, 4),
            ("UPDATE history SET outcome = 'failed' WHERE number = 4", .altered, 4),
            ("UPDATE history SET detail = 'x' WHERE number = 10", .altered, 10),
            (
                "UPDATE history SET content = (SELECT content FROM history WHERE number = 5) WHERE number = 4",
                .altered, 4
            ),
            ("UPDATE history SET contentHash = NULL WHERE number = 4", .altered, 4),
            ("UPDATE history SET hash = (SELECT hash FROM history WHERE number = 5) WHERE number = 4", .altered, 4),
            ("DELETE FROM history WHERE number = 1", .missing, 1),
            ("DELETE FROM history WHERE number = 4", .missing, 4),
            ("DELETE FROM history WHERE number > 7", .missing, 8),
            ("DELETE FROM history", .missing, 1),
            (
                "DELETE FROM history WHERE number = 4; UPDATE history SET number = number - 1 WHERE number > 4",
                .altered, 4
            ),
            (
                "UPDATE history SET number = -4 WHERE number = 4; UPDATE history SET number = 4 WHERE number = 5; "
                    + "UPDATE history SET number = 5 WHERE number = -4", .altered, 4
            ),
            (
                "INSERT INTO history (at, event, job, connection, fields, hash) SELECT at, event, job, connection, fields, "
                    + "hash FROM history WHERE number = 10", .altered, 11
            ),
        ] as [(String, HistoryVerdict.Fault, Int64)])
    func firstEntryThatIsNotAsWrittenIsFound(edit: String, fault: HistoryVerdict.Fault, number: Int64) throws {
        let ledger = try written()
        try ledger.database.pool.write { try $0.execute(sql: edit) }
        let verdict = try ledger.history.verify()
        #expect(verdict.fault == fault)
        #expect(verdict.number == number)
        #expect(verdict.verified == Int(number) - 1)
    }

    @Test func gapAtTheEndStaysVisibleAfterANewEntry() throws {
        let ledger = try written()
        try ledger.database.pool.write { try $0.execute(sql: "DELETE FROM history WHERE number > 7") }
        try ledger.history.add(entry(.cancel))
        #expect(try ledger.history.verify().number == 8)
    }

    @Test func forgettingErasesCodesAndReasonsAndKeepsTheChain() throws {
        let ledger = try written()
        try ledger.forget("a", entry(.forget))
        let entries = try ledger.history.page(matching: HistoryFilter(job: "a"), limit: 100).entries
        #expect(entries.map(\.event) == [.forget, .write, .write, .write, .write, .write])
        #expect(entries.allSatisfy { $0.code == nil && $0.reason == nil })
        #expect(try ledger.history.verify().verified == 11)
        #expect(try ledger.history.verify().fault == nil)
    }
}
