import GRDB
import Reconciliation
import Roster
import Testing

@testable import Ledger

@Suite struct OutcomeTests {
    let folder = TemporaryFolder()

    private static let writes: [PlannedWrite] = [
        .create(
            NewEmployee(
                code: EmployeeCode("0001"), values: [.lastName: .text("山田"), .gender: .gender(.male)],
                placement: .kingOfTime(divisionCode: "1000", workingTypeCode: "1"))),
        .create(
            NewEmployee(
                code: EmployeeCode("0002"), values: [:], placement: .smartHR(businessEstablishmentID: "本社"))),
        .update(
            RecordID("target"),
            EmployeeChanges(
                values: [.hireDate: .date(CivilDate("2026-04-01")!)], cleared: [.email], spareEmails: ["a@b"])),
        .skip, .blocked,
    ]

    private static let selection = writes.enumerated().map { index, write in
        SelectedEmployee(
            position: index * 3, code: index == 4 ? nil : EmployeeCode("000\(index)"), id: RecordID("id \(index)"),
            write: write)
    }

    private func begun() throws -> Ledger {
        let ledger = try folder.open()
        try ledger.createJob(job("a", state: .ready))
        try ledger.begin(Self.selection, for: "a")
        return ledger
    }

    @Test func everyPlannedWriteComesBack() throws {
        let ledger = try begun()
        #expect(try ledger.pending(of: "a", limit: 100).map(\.employee) == Self.selection)
        #expect(try ledger.pending(of: "a", limit: 2).map(\.position) == [0, 3])
        #expect(try ledger.job(named: "a")?.sync?.selectedCount == 5)
    }

    @Test func selectionGrowsByFurtherPeople() throws {
        let ledger = try begun()
        try ledger.recordRest(as: .skipped, of: "a", now: noon)
        var job = try #require(try ledger.job(named: "a"))
        try job.apply(.syncEnded)
        try ledger.update(job)
        let further = SelectedEmployee(position: 1, code: nil, id: "further", write: .skip)
        try job.apply(.syncStarted(selectedCount: 1, whenClosed: .wait))
        let begun = try ledger.begin([further], for: job)
        #expect(begun.sync?.selectedCount == 6)
        #expect(begun.outcomes.total == 6)
        #expect(try ledger.pending(of: "a", limit: 100).map(\.employee) == [further])
        #expect(try ledger.outcomes(of: "a", limit: 100).records.map(\.position) == [0, 1, 3, 6, 9, 12])
    }

    /// Also if another sync of the job was begun since the job was read.
    @Test func nobodyIsSelectedTwice() throws {
        let ledger = try begun()
        var job = try #require(try ledger.job(named: "a"))
        try job.apply(.syncEnded)
        try ledger.update(job)
        try job.apply(.syncStarted(selectedCount: 1, whenClosed: .wait))
        #expect(throws: LedgerFailure.alreadyBegun(job: "a")) { try ledger.begin([Self.selection[2]], for: job) }
        #expect(throws: LedgerFailure.alreadyBegun(job: "a")) { try ledger.begin([], for: job) }
        #expect(try ledger.outcomeCounts(of: "a").pending == 5)
        #expect(try ledger.job(named: "a")?.state == .done)
    }

    @Test func selectionWithADoublePositionKeepsNothing() throws {
        let ledger = try folder.open()
        try ledger.createJob(job("a", state: .ready))
        #expect(throws: LedgerFailure.self) {
            try ledger.begin([Self.selection[0], Self.selection[0]], for: "a")
        }
        #expect(try ledger.job(named: "a")?.sync?.selectedCount == nil)
        #expect(try ledger.outcomeCounts(of: "a").total == 0)
    }

    @Test func intentOutlivesTheProcess() throws {
        do {
            let ledger = try begun()
            try ledger.recordIntent(of: "a", at: 6, now: noon)
            try ledger.close()
        }
        let record = try #require(try folder.open().inFlight(of: "a").first)
        #expect(record.employee == Self.selection[2])
        #expect(record.intentAt == noon)
        #expect(record.status == .inFlight)
    }

    /// The files as a power cut would leave them: never closed.
    @Test func intentIsInTheFilesBeforeTheCallReturns() throws {
        let ledger = try begun()
        try ledger.recordIntent(of: "a", at: 6, now: noon)
        let left = TemporaryFolder()
        for name in ["renkei.sqlite", "renkei.sqlite-wal"] { left.write(folder.content(of: name), to: name) }
        let leftOver = try Ledger(LockedStateFolder(directory: left.path, owner: "test"))
        #expect(try leftOver.inFlight(of: "a").map(\.position) == [6])
        let settings = try ledger.database.pool.writeWithoutTransaction { db in
            [
                try String.fetchOne(db, sql: "PRAGMA synchronous"),
                try String.fetchOne(db, sql: "PRAGMA journal_mode"),
            ]
        }
        #expect(settings == ["2", "wal"])
    }

    /// The next intent makes an outcome durable, too, with one sync. So does every read, before it shows the outcome.
    @Test func outcomeIsDurableWithTheNextIntentOrRead() throws {
        let ledger = try begun()
        func couldBeLost() -> Bool { ledger.database.hasUnsyncedCommits }
        for (position, next) in [(0, 3), (3, 6)] {
            try ledger.recordIntent(of: "a", at: position, now: noon)
            #expect(!couldBeLost())
            try ledger.record(.created, of: "a", at: position, now: noon)
            #expect(couldBeLost())
            #expect(
                try ledger.database.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
                    == 2)
            try ledger.recordIntent(of: "a", at: next, now: noon)
            #expect(!couldBeLost())
            try ledger.withdrawIntent(at: next, of: "a")
        }
        for look in [
            { _ = try ledger.job(named: "a") }, { _ = try ledger.outcomes(of: "a", limit: 9) },
            { _ = try ledger.history.page(matching: HistoryFilter(), limit: 9) }, { try ledger.advance() },
        ] as [() throws -> Void] {
            try ledger.record(.unknown, of: "a", at: 6, now: noon)
            #expect(couldBeLost())
            try look()
            #expect(!couldBeLost())
        }
    }

    @Test func outcomeThatFailedLeavesTheNextStepsDurable() throws {
        let ledger = try begun()
        try ledger.record(.created, of: "a", at: 0, now: noon)
        #expect(throws: LedgerFailure.notPending(job: "a", position: 0)) {
            try ledger.record(.created, of: "a", at: 0, now: noon)
        }
        #expect(
            try ledger.database.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
    }

    @Test func detailComesBack() throws {
        let ledger = try begun()
        let detail = OutcomeDetail(
            target: RecordID("new"), message: BilingualText(ja: "断られた", en: "refused"),
            refusal: Refusal(side: .kingOfTime, status: 400, code: "105", messages: ["a", ""]),
            alterations: [Difference(field: .lastName, before: .value(.text("山 田")), after: .text("山田"))])
        try ledger.record(.created, detail: detail, of: "a", at: 0, now: noon)
        try ledger.record(.skipped, detail: OutcomeDetail(), of: "a", at: 9, now: noon)
        #expect(try ledger.outcome(of: "a", at: 0)?.detail == detail)
        #expect(try ledger.outcome(of: "a", at: 9)?.detail == OutcomeDetail())
        #expect(try ledger.outcome(of: "a", at: 0)?.settledAt == noon)
        #expect(try ledger.outcome(of: "a", at: 1) == nil)
    }

    @Test func intentIsOnlyForPendingOnes() throws {
        let ledger = try begun()
        try ledger.recordIntent(of: "a", at: 0, now: noon)
        try ledger.record(.created, of: "a", at: 3, now: noon)
        for position in [0, 3, 1] {
            #expect(throws: LedgerFailure.notPending(job: "a", position: position)) {
                try ledger.recordIntent(of: "a", at: position, now: noon)
            }
        }
    }

    @Test(arguments: Outcome.allCases)
    func onlyUnknownIsSettledAgain(outcome: Outcome) throws {
        let ledger = try begun()
        try ledger.record(outcome, of: "a", at: 0, now: noon)
        if outcome == .unknown {
            try ledger.record(.updated, of: "a", at: 0, now: noon)
        } else {
            #expect(throws: LedgerFailure.notPending(job: "a", position: 0)) {
                try ledger.record(.updated, of: "a", at: 0, now: noon)
            }
        }
        #expect(try ledger.outcomeCounts(of: "a").settled == [outcome == .unknown ? .updated : outcome: 1])
    }

    @Test func countsAlwaysAddUpToTheSelection() throws {
        let ledger = try begun()
        func check(_ pending: Int, _ inFlight: Int, _ settled: [Outcome: Int]) throws {
            let counts = try ledger.outcomeCounts(of: "a")
            #expect(counts.total == 5)
            #expect((counts.pending, counts.inFlight) == (pending, inFlight))
            #expect(counts.settled == settled)
            #expect(try ledger.job(named: "a")?.outcomes == counts)
        }
        try check(5, 0, [:])
        try ledger.recordIntent(of: "a", at: 0, now: noon)
        try check(4, 1, [:])
        try ledger.record(.failed, of: "a", at: 0, now: noon)
        try ledger.record(.updated, of: "a", at: 3, now: noon)
        try check(3, 0, [.failed: 1, .updated: 1])
        #expect(try ledger.recordRest(as: .notAttempted, of: "a", now: noon) == 3)
        try check(0, 0, [.failed: 1, .updated: 1, .notAttempted: 3])
        #expect(try ledger.takeUp(job("a", state: .syncing), entry(.retry)) == 4)
        try check(4, 0, [.updated: 1])
        #expect(try ledger.takeUp(job("a", state: .syncing), entry(.retry)) == 0)
    }

    @Test func unknownOutcomeBecomesInFlight() throws {
        let ledger = try begun()
        try ledger.recordIntent(of: "a", at: 3, now: noon)
        try ledger.record(.unknown, of: "a", at: 3, now: noon)
        #expect(try ledger.takeUp(job("a", state: .syncing), entry(.retry)) == 1)
        #expect(try ledger.inFlight(of: "a").map(\.position) == [3])
    }

    @Test func intentTimeStaysUnlessTheIntentIsWithdrawn() throws {
        let ledger = try begun()
        try ledger.recordIntent(of: "a", at: 0, now: noon)
        try ledger.recordIntent(of: "a", at: 3, now: noon)
        try ledger.reopen(at: 0, of: "a")
        try ledger.withdrawIntent(at: 3, of: "a")
        #expect(try ledger.pending(of: "a", limit: 2).map(\.intentAt) == [noon, nil])
        try ledger.record(.created, of: "a", at: 6, now: noon)
        #expect(throws: LedgerFailure.notPending(job: "a", position: 6)) { try ledger.reopen(at: 6, of: "a") }
    }

    /// Random calls: the counts add up at any time, and an employee who was written stays so.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func selectionStaysWholeAndWrittenOutcomesStay(seed: UInt64) throws {
        let ledger = try begun()
        var random = Seeded(seed)
        var done: Set<Int> = []
        for _ in 0..<60 {
            let position = Int.random(in: 0...4, using: &random) * 3
            let outcome = Outcome.allCases.randomElement(using: &random)!
            let step = Int.random(in: 0...5, using: &random)
            do {
                switch step {
                case 0: try ledger.recordIntent(of: "a", at: position, now: noon)
                case 1: try ledger.record(outcome, of: "a", at: position, now: noon)
                case 2: try ledger.reopen(at: position, of: "a")
                case 3: try ledger.withdrawIntent(at: position, of: "a")
                case 4: try ledger.takeUp(job("a", state: .syncing), entry(.retry))
                default: try ledger.recordRest(as: .notAttempted, of: "a", now: noon)
                }
                if step == 1, [.created, .updated].contains(outcome) { done.insert(position) }
            } catch LedgerFailure.notPending {}
            let counts = try ledger.outcomeCounts(of: "a")
            #expect(Outcome.allCases.map { counts[$0] }.reduce(0, +) == 5)
            let status = try ledger.outcomes(of: "a", matching: [.created, .updated], limit: 9).records
            #expect(Set(status.map(\.position)) == done)
        }
    }

    @Test(arguments: [1, 2, 5, 6, .max])
    func pagesOfOutcomesAreWhole(limit: Int) throws {
        let ledger = try begun()
        for position in [0, 6, 12] { try ledger.record(.updated, of: "a", at: position, now: noon) }
        for (outcomes, expected) in [(nil, [0, 3, 6, 9, 12]), ([.updated], [0, 6, 12]), ([.failed], []), ([], [])]
            as [(Set<Outcome>?, [Int])]
        {
            var page = try ledger.outcomes(of: "a", matching: outcomes, limit: limit)
            var found = page.records
            while let next = page.next {
                page = try ledger.outcomes(of: "a", matching: outcomes, after: next, limit: limit)
                #expect(!page.records.isEmpty)
                found += page.records
            }
            #expect(found.map(\.position) == expected)
        }
    }

    @Test func readOnlyFileIsNoticedBeforeTheRequest() throws {
        let ledger = try begun()
        try ledger.database.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
        #expect(throws: LedgerFailure.readOnly) { try ledger.recordIntent(of: "a", at: 0, now: noon) }
        #expect(try ledger.inFlight(of: "a").isEmpty)
    }
}
