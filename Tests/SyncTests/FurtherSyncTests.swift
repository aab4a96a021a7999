import Ledger
import Reconciliation
import Roster
import Sync
import Testing

/// Several syncs from one fetch, one group of people after the other.
@Suite struct FurtherSyncTests {
    private func codes(_ codes: String...) -> Selection { .codes(codes.map { EmployeeCode($0) }) }

    /// The codes and outcomes that `results` lists.
    private func results(_ engine: Engine) async throws -> [String] {
        try await engine.outcomes(of: "april", matching: nil, after: nil, limit: 100).rows.map {
            "\($0.code?.text ?? "-") \($0.outcome)"
        }
    }

    @Test func furtherPeopleAreSyncedAndEverybodyIsListed() async throws {
        let world = try World()
        try await world.run { engine in
            let fetched = try await world.fetched(engine)
            #expect(try await world.synced(engine, world.request(codes("0003"))).state == .done)
            let end = try await world.synced(engine, world.request(codes("0001")))
            #expect(end.state == .done)
            #expect(end.outcomes.settled == [.created: 1, .updated: 1])
            #expect(end.fetch?.digest == fetched.fetch?.digest)
            #expect(try await results(engine) == ["0001 updated", "0003 created"])
        }
        #expect(world.target.state.withLock { $0.writes } == 2)
    }

    @Test func personWhoWasSelectedBeforeIsRefusedByCodeOrID() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(codes("0003")))
            await #expect(throws: SyncFailure.alreadySelected(["0003"])) {
                _ = try await engine.prepare(world.request(codes("0001", "0003")))
            }
            await #expect(throws: SyncFailure.alreadySelected(["s3"])) {
                _ = try await engine.prepare(world.request(.ids(["s1", "s3"])))
            }
        }
        #expect(world.target.state.withLock { $0.writes } == 1)
    }

    @Test func selectionByClassesTakesTheRest() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(codes("0003")))
            for _ in 1...2 {
                let end = try await world.synced(engine, world.request(.classes([.new, .changed], except: [])))
                #expect(end.outcomes.settled == [.created: 1, .updated: 1])
            }
        }
        #expect(world.target.state.withLock { $0.writes } == 2)
    }

    @Test func limitsCountAllSyncsOfTheJobTogether() async throws {
        let world = try World(limits: SyncLimits(changes: 1))
        world.source.state.withLock { $0.people.append(.sample(id: "s4", code: "0004", lastName: "新姓")) }
        world.target.state.withLock { $0.people.append(.sample(id: "k4", code: "0004")) }
        try await world.run { engine in
            let digest = try await world.fetched(engine).fetch?.digest
            _ = try await world.synced(engine, world.request(codes("0001")))
            var request = world.request(codes("0004"))
            let prepared = try await engine.prepare(request)
            let failure = await #expect(throws: SyncFailure.self) { _ = try await engine.claim(prepared) }
            guard case .limitExceeded(let exceeded, let approvable) = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            #expect(exceeded.map(\.which) == [.changes])
            #expect(exceeded.map(\.count) == [2])
            #expect(approvable == digest)
            request.overrideDigest = approvable
            #expect(try await world.synced(engine, request).outcomes.settled == [.updated: 2])
        }
    }

    @Test func comparisonThatIsTooOldTakesNobodyFurther() async throws {
        let world = try World()
        try await world.run { engine in
            let fetchedAt = try #require(try await world.fetched(engine).fetch?.lists.fetchedAt)
            _ = try await world.synced(engine, world.request(codes("0003")))
            try await world.time.sleep(until: fetchedAt + .seconds(24 * 3600))
            _ = try await engine.prepare(world.request(codes("0001")))
            try await world.time.sleep(until: fetchedAt + .seconds(24 * 3600 + 1))
            await #expect(throws: SyncFailure.jobExpired("april", fetchedAt: fetchedAt)) {
                _ = try await engine.prepare(world.request(codes("0001")))
            }
            #expect(try await engine.job("april").record.state == .done)
        }
    }

    @Test func forgottenJobTakesNobodyFurther() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(codes("0003")))
            _ = try await engine.forget("april")
            await #expect(throws: SyncFailure.jobNotReady("april", .done)) {
                _ = try await engine.prepare(world.request(codes("0001")))
            }
        }
    }

    /// Both were planned before either began: the second would not have counted the first.
    @Test func syncThatWasPlannedBeforeAnotherOneBeganIsRefused() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.ids(["s2"])))
            let one = try await engine.prepare(world.request(codes("0001")))
            let other = try await engine.prepare(world.request(codes("0003")))
            _ = try await world.ended(engine, "april") { _ = try await engine.begin(try await engine.claim(one)) }
            await #expect(throws: SyncFailure.jobBusy("april", .done)) { _ = try await engine.claim(other) }
            #expect(try await results(engine) == ["0001 updated", "0002 skipped"])
        }
    }

    @Test func retryTakesUpTheFailuresOfEverySync() async throws {
        let world = try World()
        let refusal = ServiceFailure.recordRefused(
            Refusal(side: .kingOfTime, status: 400, code: nil, messages: []))
        try await world.run { engine in
            try await world.fetched(engine)
            for code in ["0001", "0003"] {
                world.target.state.withLock { $0.answers = [.failure(refusal, done: false)] }
                _ = try await world.synced(engine, world.request(codes(code)))
            }
            #expect(try await results(engine) == ["0001 failed", "0003 failed"])
            let end = try await world.ended(engine, "april") {
                _ = try await engine.retry("april", whenClosed: nil)
            }
            #expect(end.outcomes.settled == [.created: 1, .updated: 1])
        }
    }

    @Test func digestThatWasShownIsCompared() async throws {
        let world = try World()
        try await world.run { engine in
            let digest = try #require(try await world.fetched(engine).fetch?.digest)
            var request = world.request(codes("0003"))
            request.digest = "0000"
            await #expect(throws: SyncFailure.digestMismatch(expected: digest)) {
                _ = try await engine.prepare(request)
            }
            request.digest = digest
            _ = try await world.synced(engine, request)
            request.selection = codes("0001")
            #expect(try await world.synced(engine, request).outcomes.settledTotal == 2)
        }
    }
}
