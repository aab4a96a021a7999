import GRDB
import Reconciliation
import Roster
import Testing

@testable import Ledger

@Suite struct JobTests {
    let folder = TemporaryFolder()

    @Test(arguments: JobStatus.samples)
    func everyPartOfAStatusComesBack(status: JobStatus) throws {
        let ledger = try folder.open()
        let created = job("april", status: status)
        try ledger.createJob(created)
        #expect(try ledger.job(named: "april") == created)
        #expect(try ledger.job(named: "may") == nil)
    }

    @Test func comparisonComesBackAfterReopening() throws {
        let stored: JobRecord
        do {
            let ledger = try folder.open()
            try ledger.createJob(job("april"))
            stored = try ledger.store(comparison(7), for: "april")
            try ledger.close()
        }
        let ledger = try folder.open()
        #expect(try ledger.job(named: "april") == stored)
        #expect(stored.fetch?.counts == comparison(7).counts)
        #expect(stored.fetch?.lists == lists)
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
        #expect(throws: failure) { try ledger.store(comparison(1), for: "x") }
        #expect(throws: failure) { try ledger.rows(of: "x", limit: 1) }
        #expect(throws: failure) { try ledger.outcomeCounts(of: "x") }
        #expect(throws: failure) { try ledger.recordIntent(of: "x", at: 0, now: noon) }
        #expect(throws: failure) { try ledger.forget("x") }
    }

    @Test(arguments: JobStatus.samples)
    func updateReplacesTheWholeStatus(status: JobStatus) throws {
        let ledger = try folder.open()
        for earlier in [JobStatus.sample(.waiting), .sample(.failed)] {
            let name = JobName("before: \(earlier.state)")
            try ledger.createJob(job(name, status: earlier))
            try ledger.update(job(name, status: status))
            #expect(try ledger.job(named: name)?.status == status)
        }
    }

    @Test func comparisonOfASelectionIsNotReplaced() throws {
        let ledger = try folder.open()
        try ledger.createJob(job("april"))
        try ledger.store(comparison(3), for: "april")
        try ledger.begin([], for: "april")
        #expect(throws: LedgerFailure.alreadyBegun(job: "april")) { try ledger.store(comparison(4), for: "april") }
        #expect(try ledger.rows(of: "april", limit: .max).rows.count == 3)
    }

    @Test(arguments: [1, 2, 3, 7, 8, .max])
    func pagesOfJobsAreNewestFirstAndWhole(limit: Int) throws {
        let ledger = try folder.open()
        for index in 1...7 { try ledger.createJob(job(JobName("job \(index)"))) }
        var names: [JobName] = []
        var page = try ledger.jobs(limit: limit)
        names += page.jobs.map(\.name)
        while let next = page.next {
            page = try ledger.jobs(limit: limit, before: next)
            #expect(!page.jobs.isEmpty)
            names += page.jobs.map(\.name)
        }
        #expect(names == (1...7).reversed().map { JobName("job \($0)") })
    }

    @Test func forgottenJobKeepsCountsAndLosesEveryPersonalByte() throws {
        let ledger = try folder.open()
        try ledger.createJob(job("a"))
        let stored = try ledger.store(
            Comparison(rows: (0..<300).map { row($0, name: "佐藤花子") }), for: "a")
        try ledger.begin(
            [SelectedEmployee(position: 0, code: EmployeeCode("000000"), id: RecordID("source-0"), write: .skip)],
            for: "a")
        let detail = OutcomeDetail(message: BilingualText(ja: "佐藤花子", en: ""))
        try ledger.record(.failed, detail: detail, of: "a", at: 0, now: noon)
        #expect(places(of: "佐藤花子") > 0)

        try ledger.forget("a")
        #expect(["佐藤花子", "太郎1", "source-0", "@example.com"].map(places) == [0, 0, 0, 0])
        let left = try #require(try ledger.job(named: "a"))
        #expect(left.isForgotten)
        #expect(left.fetch == stored.fetch)
        #expect(left.outcomes[.failed] == 1)
        #expect(try ledger.rows(of: "a", limit: 10).rows.isEmpty)
        #expect(try ledger.outcome(of: "a", at: 0)?.employee == nil)
        try ledger.forget("a")
    }

    @Test func retentionForgetsOldJobsThatAreNotRunning() throws {
        let ledger = try folder.open()
        for state in JobState.allCases {
            try ledger.createJob(job(JobName("old " + state.rawValue), state: state, createdAt: noon))
            try ledger.createJob(job(JobName("new " + state.rawValue), state: state, createdAt: noon + .seconds(60)))
        }
        let forgotten = try ledger.forgetJobs(olderThan: noon + .seconds(60), now: noon)
        #expect(
            forgotten == ["old ready", "old done", "old cancelled", "old failed", "old expired"])
        #expect(try ledger.forgetJobs(olderThan: noon + .seconds(60), now: noon).isEmpty)
    }

    @Test func fullDiskKeepsNothingOfTheStep() throws {
        let ledger = try folder.open()
        try ledger.createJob(job("a"))
        try ledger.database.pool.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages + 2)")
        }
        #expect(throws: LedgerFailure.full) { try ledger.store(comparison(2000), for: "a") }
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
