import Reconciliation
import Roster
import Sync
import Testing

/// Requests of several callers at the same moment. Each test repeats a race many times; none depends on who wins it.
@Suite struct AtomicityTests {
    @Test func equalFetchesAtTheSameTimeAreOneJob() async throws {
        let world = try World()
        try await world.run { engine in
            try await withThrowingTaskGroup { group in
                for _ in 1...20 { group.addTask { try await engine.fetch(world.fetchRequest).record } }
                for try await job in group { #expect(job.name == "april") }
            }
            #expect(try await engine.jobs(limit: 9, before: nil).jobs.count == 1)
        }
    }

    /// A caller who has seen the end of a job can begin something with it at once: it is not busy any more.
    @Test func endedJobIsFreeAtOnce() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.classes([.changed], except: [])))
            for _ in 1...50 {
                let ended = try await world.ended(engine, "april") {
                    _ = try await engine.retry("april", whenClosed: nil)
                }
                #expect(ended.state == .done)
            }
        }
    }

    /// A cancellation either ends the run or comes too late. It never replaces an end that was announced.
    @Test func cancellationDoesNotReplaceAnAnnouncedEnd() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.classes([.changed], except: [])))
            for _ in 1...50 {
                let events = engine.events()
                _ = try await engine.retry("april", whenClosed: nil)
                async let cancellation = engine.cancel("april")
                var announced: JobState?
                for await case .jobChanged(let job, _) in events where !job.state.isRunning {
                    announced = job.state
                    break
                }
                _ = try await cancellation
                #expect(try await engine.job("april").record.state == announced)
            }
        }
    }
}
