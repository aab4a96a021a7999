import Foundation
import Ledger
import Reconciliation
import Roster
import Sync
import Testing

@Suite struct EngineTests {
    @Test func syncWritesTheSelectedEmployeesOnly() async throws {
        let world = try World()
        let end = try await world.synced(.classes([.new, .changed], except: []))
        #expect(end.state == .done)
        #expect(end.outcomes.settled == [.created: 1, .updated: 1])
        #expect(world.target.state.withLock { $0.writes } == 2)
        let names = world.target.state.withLock { $0.people.map { $0.lastName.text } }
        #expect(names == ["新姓", "架空", "架空"])
    }

    @Test func preparingWritesNothing() async throws {
        let world = try World()
        let planned = try await world.run { engine in
            try await world.fetched(engine)
            return try await engine.prepare(world.request(.classes([.new, .changed], except: []))).employees
        }
        #expect(planned.count == 2)
        #expect(world.target.state.withLock { $0.writes } == 0)
    }

    @Test func employeeEditedAfterTheFetchIsStaleAndNotWritten() async throws {
        let world = try World()
        world.target.state.withLock { state in
            state.beforeReading = { people in people[0].email = .value(.text("edited@example.jp")) }
        }
        let end = try await world.synced(.codes([EmployeeCode("0001")]))
        #expect(end.outcomes.settled == [.stale: 1])
        #expect(world.target.state.withLock { $0.writes } == 0)
    }

    @Test func lostAnswerIsSettledByReadingAndTheWriteNotRepeated() async throws {
        let world = try World()
        world.target.state.withLock { $0.answers = [.lost(done: true)] }
        let end = try await world.synced(.codes([EmployeeCode("0003")]))
        #expect(end.outcomes.settled == [.created: 1])
        #expect(world.target.state.withLock { $0.writes } == 1)
    }

    @Test func syncWaitsForTheEndOfClosedHours() async throws {
        let world = try World()
        world.target.state.withLock { $0.closedUntil = Timestamp("2026-04-01T18:30:00+09:00") }
        let end = try await world.synced(.codes([EmployeeCode("0001"), EmployeeCode("0003")]))
        #expect(end.state == .done)
        #expect(end.outcomes.settled == [.created: 1, .updated: 1])
        #expect(world.time.now() >= Timestamp("2026-04-01T18:30:00+09:00")!)
    }

    /// A retry without a wish of its own does in closed hours as the sync did; a retry with one replaces it.
    @Test func retryKeepsTheWishOfTheSyncForClosedHours() async throws {
        let world = try World()
        let until = Timestamp("2026-04-01T18:30:00+09:00")!
        try await world.run { engine in
            try await world.fetched(engine)
            var request = world.request(.codes([EmployeeCode("0003")]))
            request.whenClosed = .refuse
            world.target.state.withLock { $0.closedUntil = until }
            #expect(try await world.synced(engine, request).state == .failed)
            for (whenClosed, state) in [(nil, .failed), (.wait, .done)] as [(WhenClosed?, JobState)] {
                world.target.state.withLock { $0.closedUntil = until }
                let retried = try await world.ended(engine, "april") {
                    _ = try await engine.retry("april", whenClosed: whenClosed)
                }
                #expect(retried.state == state)
                #expect(retried.failure?.kind == (state == .failed ? .serviceClosed : nil))
            }
            #expect(try await engine.job("april").record.sync?.whenClosed == .wait)
        }
    }

    @Test func eventOfAnEndedJobHasNoProgress() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            let events = engine.events()
            _ = try await world.synced(engine, world.request(.classes([.new, .changed], except: [])))
            for await case .jobChanged(let job, let progress) in events where job.state == .done {
                #expect(progress == nil)
                break
            }
            #expect(try await engine.job("april").progress == nil)
        }
    }

    @Test func newEmployeeWithoutDefaultsIsRefusedByCode() async throws {
        let world = try World()
        await #expect(throws: SyncFailure.createDefaultsRequired(codes: [EmployeeCode("0003")], .kingOfTime)) {
            try await world.run { engine in
                try await world.fetched(engine)
                var request = world.request(.classes([.new], except: []))
                request.createDefaults = []
                _ = try await engine.prepare(request)
            }
        }
    }

    @Test func exceededLimitAllowsNoWriteWithoutTheDigest() async throws {
        let world = try World(limits: SyncLimits(creates: 0))
        try await world.run { engine in
            try await world.fetched(engine)
            var request = world.request(.classes([.new], except: []))
            let preparation = try await engine.prepare(request)
            let failure = await #expect(throws: SyncFailure.self) { try await engine.claim(preparation) }
            guard case .limitExceeded(let exceeded, let digest) = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            #expect(exceeded.map(\.which) == [.creates])
            request.overrideDigest = digest
            _ = try await engine.claim(try await engine.prepare(request))
        }
    }

    @Test func sameNameWithTheSameParametersIsTheSameJob() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            #expect(try await engine.fetch(world.fetchRequest).record.state == .ready)
            var other = world.fetchRequest
            other.direction = .kingOfTimeToSmartHR
            await #expect(throws: SyncFailure.jobExists("april")) { _ = try await engine.fetch(other) }
        }
    }
}
