import Ledger
import Reconciliation
import Roster
import Sync
import Testing

@Suite struct UndoTests {
    private func undone(_ world: World, _ engine: Engine) async throws -> JobRecord {
        try await world.ended(engine, "back") {
            _ = try await engine.undo("april", as: "back", whenClosed: nil, actor: "sato")
        }
    }

    @Test func undoIsAJobLikeAnyOther() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.classes([.new, .changed], except: [])))
            let job = try await undone(world, engine)
            #expect(job.state == .ready)
            #expect(job.undoes == "april")
            #expect([job.fetch?.counts.changed, job.fetch?.counts.blocked, job.fetch?.counts.new] == [1, 1, 0])
            #expect(world.target.state.withLock { $0.writes } == 2)
            let end = try await world.synced(engine, world.request(.classes([.changed, .blocked], except: []), "back"))
            #expect(end.outcomes.settled == [.updated: 1, .blocked: 1])
        }
        let people = world.target.state.withLock { $0.people }
        #expect(people[0].lastName.text == "架空")
        #expect(people.count == 3)
    }

    @Test func undoBlocksWhatWasEditedAfterTheSync() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.classes([.changed], except: [])))
            world.target.state.withLock { $0.people[0].lastName = .value(.text("再婚")) }
            #expect(try await undone(world, engine).fetch?.counts.blocked == 1)
            let row = try await engine.explain("back", employee: .code(EmployeeCode("0001"))).row
            #expect(row.findings.map(\.code) == [.changedSinceSync])
        }
        #expect(world.target.state.withLock { $0.people[0].lastName.text } == "再婚")
    }

    @Test func sameUndoIsTheSameJob() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.classes([.changed], except: [])))
            _ = try await undone(world, engine)
            let again = try await engine.undo("april", as: "back", whenClosed: nil, actor: nil)
            #expect(again.record.state == .ready)
            await #expect(throws: SyncFailure.jobExists("april")) {
                _ = try await engine.undo("april", as: "april", whenClosed: nil, actor: nil)
            }
        }
    }

    @Test func jobWithoutASyncCannotBeUndone() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            await #expect(throws: SyncFailure.jobNotReady("april", .ready)) {
                _ = try await engine.undo("april", as: nil, whenClosed: nil, actor: nil)
            }
        }
    }

    /// Nearly all rows of an undo change, so the percentage is counted against the whole target.
    @Test func limitsOfAnUndoCountTheWholeTarget() async throws {
        let world = try World(limits: SyncLimits(changedPercent: 34, everyone: 1))
        try await world.run { engine in
            world.target.state.withLock { $0.people.append(.sample(id: "k8", code: "0008")) }
            try await world.fetched(engine)
            var request = world.request(.classes([.changed], except: []))
            request.overrideDigest = try await engine.job("april").record.fetch?.digest
            _ = try await world.synced(engine, request)
            _ = try await undone(world, engine)
            let end = try await world.synced(engine, world.request(.classes([.changed], except: []), "back"))
            #expect(end.outcomes.settled == [.updated: 1])
        }
    }
}
