import GRDB
import Reconciliation
import Roster
import Testing

@testable import Ledger

@Suite struct JobTests {
    let folder = TemporaryFolder()

    @Test func everyPartOfAJobComesBackAfterReopening() throws {
        var full = job("april", state: .ready)
        full.fetchedAt = noon
        full.sourceCount = 7
        full.targetCount = 9
        full.waitingUntil = noon
        full.waitingFor = .closedHours
        full.failure = JobFailure(kind: "serviceClosed", message: BilingualText(ja: "時間外", en: "closed"))
        do {
            let ledger = try folder.open()
            try ledger.createJob(full)
            full = try ledger.store(comparison(7), for: full)
            try ledger.close()
        }
        let ledger = try folder.open()
        #expect(try ledger.job(named: "april") == full)
        #expect(full.counts == comparison(7).counts)
        #expect(try ledger.job(named: "may") == nil)
        #expect(try ledger.rows(of: "april", limit: 10).rows.map(\.row) == comparison(7).rows)
    }

    @Test func nameIsGivenOnce() throws {
        let ledger = try folder.open()
        try ledger.createJob(job("april"))
        #expect(throws: LedgerFailure.jobExists("april")) { try ledger.createJob(job("april", state: .done)) }
        #expect(try ledger.job(named: "april")?.state == .fetching)
    }

    @Test func jobThatIsNotThereCannotBeUsed() throws {
        let ledger = try folder.open()
        let failure = LedgerFailure.unknownJob("x")
        #expect(throws: failure) { try ledger.update(job("x")) }
        #expect(throws: failure) { try ledger.store(comparison(1), for: job("x")) }
        #expect(throws: failure) { try ledger.rows(of: "x", limit: 1) }
        #expect(throws: failure) { try ledger.outcomeCounts(of: "x") }
        #expect(throws: failure) { try ledger.recordIntent(of: "x", at: 0, now: noon) }
        #expect(throws: failure) { try ledger.forget("x") }
    }

    @Test func updateChangesWhatMayChange() throws {
        let ledger = try folder.open()
        var april = job("april")
        try ledger.createJob(april)
        april.state = .waiting
        april.waitingFor = .rateLimit
        try ledger.update(april)
        #expect(try ledger.job(named: "april") == april)
        april.waitingFor = nil
        try ledger.update(april)
        #expect(try ledger.job(named: "april") == april)
    }

    @Test func olderRecordDoesNotUndoWhatWasStoredSince() throws {
        let ledger = try folder.open()
        var old = job("april")
        try ledger.createJob(old)
        let stored = try ledger.store(comparison(3), for: old)
        try ledger.begin([], for: old)
        old.state = .done
        try ledger.update(old)
        let now = try #require(try ledger.job(named: "april"))
        #expect(now.state == .done)
        #expect((now.counts, now.digest, now.selectedCount) == (stored.counts, stored.digest, 0))
        #expect(throws: LedgerFailure.alreadyBegun(job: "april")) { try ledger.store(comparison(4), for: old) }
        #expect(try ledger.rows(of: "april", limit: .max).rows.count == 3)
    }

    @Test(arguments: [1, 2, 3, 7, 8, .max])
    func pagesOfJobsAreNewestFirstAndWhole(limit: Int) throws {
        let ledger = try folder.open()
        for index in 1...7 { try ledger.createJob(job("job \(index)")) }
        var names: [String] = []
        var page = try ledger.jobs(limit: limit)
        names += page.jobs.map(\.name)
        while let next = page.next {
            page = try ledger.jobs(limit: limit, before: next)
            #expect(!page.jobs.isEmpty)
            names += page.jobs.map(\.name)
        }
        #expect(names == (1...7).reversed().map { "job \($0)" })
    }

    @Test func forgottenJobKeepsCountsAndLosesEveryPersonalByte() throws {
        let ledger = try folder.open()
        try ledger.createJob(job("a"))
        let stored = try ledger.store(
            Comparison(rows: (0..<300).map { row($0, name: "佐藤花子") }), for: job("a", state: .done))
        try ledger.begin(
            [SelectedEmployee(position: 0, code: EmployeeCode("000000"), id: RecordID("source-0"), write: .skip)],
            for: stored)
        let detail = OutcomeDetail(message: BilingualText(ja: "佐藤花子", en: ""))
        try ledger.record(.failed, detail: detail, of: "a", at: 0, now: noon)
        #expect(places(of: "佐藤花子") > 0)

        try ledger.forget("a")
        #expect(["佐藤花子", "太郎1", "source-0", "@example.com"].map(places) == [0, 0, 0, 0])
        let left = try #require(try ledger.job(named: "a"))
        #expect(left.isForgotten)
        #expect(left.counts == stored.counts)
        #expect(left.outcomes[.failed] == 1)
        #expect(try ledger.rows(of: "a", limit: 10).rows.isEmpty)
        #expect(try ledger.outcome(of: "a", at: 0)?.employee == nil)
        try ledger.forget("a")
    }

    @Test func retentionForgetsOldJobsThatAreNotRunning() throws {
        let ledger = try folder.open()
        for state in JobState.allCases {
            try ledger.createJob(job("old " + state.rawValue, state: state, createdAt: noon))
            try ledger.createJob(job("new " + state.rawValue, state: state, createdAt: noon + .seconds(60)))
        }
        let forgotten = try ledger.forgetJobs(olderThan: noon + .seconds(60), now: noon)
        #expect(
            forgotten == ["old ready", "old done", "old cancelled", "old failed", "old expired"])
        #expect(try ledger.forgetJobs(olderThan: noon + .seconds(60), now: noon).isEmpty)
    }

    @Test func fullDiskKeepsNothingOfTheStep() throws {
        let ledger = try folder.open()
        try ledger.createJob(job("a"))
        try ledger.queue.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages + 2)")
        }
        #expect(throws: LedgerFailure.full) { try ledger.store(comparison(2000), for: job("a", state: .ready)) }
        #expect(try ledger.job(named: "a")?.state == .fetching)
        #expect(try ledger.rows(of: "a", limit: 10).rows.isEmpty)
    }

    private func places(of text: String) -> Int {
        let needle = Array(text.utf8)
        return ["renkei.sqlite", "renkei.sqlite-wal"].map { name in
            let bytes = folder.content(of: name)
            guard bytes.count >= needle.count else { return 0 }
            return (0...bytes.count - needle.count)
                .count { bytes[$0] == needle[0] && bytes[$0..<$0 + needle.count].elementsEqual(needle) }
        }.reduce(0, +)
    }
}
