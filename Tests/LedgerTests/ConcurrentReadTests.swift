import AsyncPrimitives
import Dispatch
import GRDB
import Reconciliation
import Roster
import Synchronization
import Testing

@testable import Ledger

/// Reads and writes at the same time, on a real file.
@Suite struct ConcurrentReadTests {
    let folder = TemporaryFolder()

    private func ledger() throws -> Ledger {
        let ledger = try folder.open()
        try ledger.createJob(job("a"), entry(.fetch))
        try ledger.store(comparison(600), for: "a")
        try ledger.begin(
            (0..<200).map { SelectedEmployee(position: $0, code: nil, id: RecordID("source-\($0)"), write: .skip) },
            for: "a")
        return ledger
    }

    /// With a single connection, the write would wait for the read, which waits for the write.
    @Test(.timeLimit(.minutes(1))) func writeDoesNotWaitForARead() async throws {
        let ledger = try ledger()
        let (isReading, isWritten) = (Latch(), DispatchSemaphore(value: 0))
        let executor = BlockingTaskExecutor(label: "test.reads", maximumThreads: 1)
        async let counts = executor.run { () throws in
            try ledger.database.read { db in
                let before = try pendingCount(db)
                isReading.open()
                isWritten.wait()
                return [before, try pendingCount(db)]
            }
        }
        await isReading.wait()
        try ledger.recordIntent(of: "a", at: 0, now: noon)
        try ledger.record(.updated, of: "a", at: 0, now: noon)
        isWritten.signal()
        #expect(try await counts == [200, 200])
        #expect(try ledger.outcomeCounts(of: "a").pending == 199)
    }

    @Test(.timeLimit(.minutes(1))) func readDoesNotWaitForAWrite() async throws {
        let ledger = try ledger()
        let (isWriting, isRead) = (Latch(), DispatchSemaphore(value: 0))
        let executor = BlockingTaskExecutor(label: "test.writes", maximumThreads: 1)
        async let written: Void = executor.run { () throws in
            try ledger.database.write { db in
                try db.execute(sql: "UPDATE job SET actor = 'sato'")
                isWriting.open()
                isRead.wait()
            }
        }
        await isWriting.wait()
        #expect(try ledger.job(named: "a")?.actor == "tests")
        #expect(try ledger.rows(of: "a", limit: 1000, matching: RowFilter(search: "太郎")).rows.count == 600)
        isRead.signal()
        try await written
        #expect(try ledger.job(named: "a")?.actor == "sato")
    }

    /// A search and the writes of a sync, side by side: each sees whole transactions only.
    @Test func everyReadSeesASelectionThatAddsUp() async throws {
        let ledger = try ledger()
        let executor = BlockingTaskExecutor(label: "test.reads", maximumThreads: 4)
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 {
                group.addTask {
                    try await executor.run { () throws in
                        for _ in 0..<50 { #expect(try ledger.job(named: "a")?.outcomes.total == 200) }
                    }
                }
            }
            for position in 0..<200 {
                try ledger.recordIntent(of: "a", at: position, now: noon)
                try ledger.record(.updated, of: "a", at: position, now: noon, entry(.write))
            }
            try await group.waitForAll()
        }
        #expect(try ledger.job(named: "a")?.outcomes.settled == [.updated: 200])
        #expect(try ledger.history.verify().verified == 201)
    }

    /// A reader may begin while the writer commits: it must not take that commit for one that is already synced.
    @Test func commitThatEndsDuringASyncIsNotCoveredByIt() {
        let commits = UnsyncedCommits()
        commits.commit {
            commits.sync {}
            #expect(!commits.isEmpty)
        }
        #expect(!commits.isEmpty)
        commits.sync { commits.commit {} }
        #expect(!commits.isEmpty)
        commits.sync {}
        #expect(commits.isEmpty)
        var syncs = 0
        commits.sync { syncs += 1 }
        #expect(syncs == 0)
    }

    private final class StopFlag: Sendable {
        let isRaised = Atomic(false)
    }

    @Test(.timeLimit(.minutes(1))) func erasingIsCompleteWhileOthersRead() async throws {
        let ledger = try ledger()
        let stop = StopFlag()
        let executor = BlockingTaskExecutor(label: "test.reads", maximumThreads: 3)
        try await withThrowingTaskGroup { group in
            for _ in 0..<3 {
                group.addTask {
                    try await executor.run { () throws in
                        while !stop.isRaised.load(ordering: .relaxed) {
                            _ = try ledger.rows(of: "a", limit: 1000)
                            _ = try ledger.history.verify()
                        }
                    }
                }
            }
            try ledger.forget("a")
            #expect(folder.content(of: "renkei.sqlite-wal").isEmpty)
            stop.isRaised.store(true, ordering: .relaxed)
            try await group.waitForAll()
        }
        let left = folder.content(of: "renkei.sqlite")
        #expect(!String(decoding: left, as: UTF8.self).contains("taro599@example.com"))
    }

    @Test func closedFileIsWholeWithoutItsLog() throws {
        do {
            let ledger = try ledger()
            _ = try ledger.job(named: "a")
            try ledger.close()
        }
        #expect(folder.content(of: "renkei.sqlite-wal").isEmpty)
        folder.remove("renkei.sqlite-wal")
        #expect(try folder.open().rows(of: "a", limit: 1000).rows.count == 600)
    }
}

private func pendingCount(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM outcome WHERE status = 0") ?? 0
}
