import AsyncPrimitives
import Dispatch
import Ledger
import Reconciliation
import Roster
import Testing

@testable import Sync

/// The end of a run: the job is saved, and a moment later it is released.
@Suite struct JobReleaseTests {
    /// A request that looks at the job between the two waits for the release, so that a program may send `fetch` and `sync`
    /// together.
    @Test(.timeLimit(.minutes(1))) func requestAtTheEndOfARunWaitsForTheRelease() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            let (isClaimed, mayRelease) = (Latch(), DispatchSemaphore(value: 0))
            async let releasing: Void = engine.coordinator.claimAndRelease("april", isClaimed, when: mayRelease)
            await isClaimed.wait()
            async let prepared = engine.prepare(world.request(.classes([.changed], except: [])))
            async let ready = engine.reader.readyJob("april")
            // Both requests get ample time to look at the job.
            for _ in 1...1000 { await Task.yield() }
            mayRelease.signal()
            try await releasing
            #expect(try await prepared.employees.count == 1)
            #expect(try await ready.state == .ready)
        }
    }
}

extension JobCoordinator {
    /// Keeps the job claimed, and this actor busy, as the end of a run does.
    fileprivate func claimAndRelease(_ job: JobName, _ isClaimed: Latch, when mayRelease: DispatchSemaphore) throws {
        _ = try queue.claim(job, in: .ready)
        isClaimed.open()
        mayRelease.wait()
        queue.release(job)
    }
}
