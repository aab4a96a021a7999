import Dispatch
import Reconciliation
import Roster
import Testing

@testable import Sync

/// Reads that last long, as a search over a hundred thousand rows does, hold up nothing but other reads.
@Suite struct LongReadTests {
    /// Blocks every reading thread while `body` runs.
    private func blockingReads(
        of engine: Engine, _ body: @Sendable () async throws -> Void
    ) async throws {
        let unblocked = DispatchSemaphore(value: 0)
        let blocked = DispatchSemaphore(value: 0)
        try await withThrowingTaskGroup { group in
            for _ in 1...Engine.readingThreads {
                group.addTask {
                    await engine.reader.threads.run {
                        blocked.signal()
                        unblocked.wait()
                    }
                }
            }
            await wait(for: blocked, times: Engine.readingThreads)
            defer { for _ in 1...Engine.readingThreads { unblocked.signal() } }
            try await body()
        }
    }

    @Test func longReadsDelayNoCancellation() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            try await blockingReads(of: engine) {
                let cancelled = try await engine.cancel("april")
                #expect(cancelled.record.state == .cancelled)
            }
        }
    }

    @Test func longReadsDelayNoRun() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            let prepared = try await engine.prepare(world.request(.classes([.changed], except: [])))
            try await blockingReads(of: engine) {
                let events = engine.events()
                _ = try await engine.begin(try await engine.claim(prepared))
                for await case .jobChanged(let job, _) in events where !job.state.isRunning {
                    #expect(job.state == .done)
                    break
                }
            }
        }
    }
}

/// Waits on a thread that may block.
private func wait(for semaphore: DispatchSemaphore, times: Int) async {
    await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
            for _ in 1...times { semaphore.wait() }
            continuation.resume()
        }
    }
}
