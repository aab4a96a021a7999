import Ledger
import Reconciliation
import Roster
import Sync
import Testing

@Suite struct HistoryTests {
    @Test func historyRecordsEveryStepOfAJob() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.classes([.new, .changed, .unchanged], except: [])))
            _ = try await world.ended(engine, "april") {
                _ = try await engine.retry("april", whenClosed: nil, actor: "sato")
            }
            let entries = try await engine.history(
                job: nil, code: nil, person: nil, actor: nil, limit: 100, before: nil
            ).entries
            #expect(entries.reversed().map(\.event) == [.fetch, .read, .sync, .write, .write, .retry])
            #expect(entries.reversed().map(\.actor) == ["tests", nil, "tests", "tests", "tests", "sato"])
            #expect(entries.compactMap(\.outcome) == [.created, .updated])
            #expect(try await engine.verifyHistory().fault == nil)
        }
    }

    @Test func overrideIsRecordedWithItsLimits() async throws {
        let world = try World(limits: SyncLimits(creates: 0))
        try await world.run { engine in
            let digest = try await world.fetched(engine).fetch?.digest
            var request = world.request(.classes([.new], except: []))
            request.overrideDigest = digest
            #expect(try await world.synced(engine, request).outcomes.settled == [.created: 1])
            let entry = try await engine.history(
                job: nil, code: nil, person: nil, actor: nil, limit: 100, before: nil
            ).entries.first { $0.event == .override }
            #expect(entry?.detail == "\(digest ?? "") creates=1>0")
            #expect(entry?.actor == "tests")
        }
    }

    @Test func retentionErasesCodesAndKeepsEntries() async throws {
        let world = try World(keepFor: .seconds(3600))
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.classes([.new, .changed], except: [])))
            try await world.time.sleep(for: .seconds(3601))
            try await world.fetched(engine, "may")
            #expect(try await engine.job("april").record.isForgotten)
            let entries = try await engine.history(
                job: "april", code: nil, person: nil, actor: nil, limit: 100, before: nil
            ).entries
            #expect(entries.first?.event == .forget)
            #expect(entries.allSatisfy { $0.code == nil })
            #expect(try await engine.verifyHistory().fault == nil)
        }
    }
}

@Suite struct ListLengthTests {
    /// The first fetch has twenty employees, the next one seven fewer.
    @Test func muchShorterListAllowsNoWriteUntilItIsConfirmed() async throws {
        let world = try World(limits: SyncLimits(shorterListPercent: 20))
        for number in 10..<27 {
            world.source.state.withLock { $0.people.append(.sample(id: "s\(number)", code: "00\(number)")) }
            world.target.state.withLock { $0.people.append(.sample(id: "k\(number)", code: "00\(number)")) }
        }
        try await world.run { engine in
            #expect(try await world.fetched(engine).fetch?.lists.shorterPercent == 0)
            world.source.state.withLock { $0.people.removeLast(7) }
            for job in ["may", "june"] as [JobName] {
                let shorter = try await world.fetched(engine, job)
                #expect(shorter.fetch?.lists.shorterPercent == 35)
                var request = world.request(.classes([.changed], except: []), job)
                let preparation = try await engine.prepare(request)
                let failure = await #expect(throws: SyncFailure.self) { try await engine.claim(preparation) }
                guard case .limitExceeded(let exceeded, let digest) = failure else {
                    Issue.record("\(String(describing: failure))")
                    return
                }
                #expect(exceeded.map(\.which) == [.shorterListPercent])
                guard job == "june" else { continue }
                request.overrideDigest = digest
                #expect(try await world.synced(engine, request).outcomes.settled == [.updated: 1])
            }
            #expect(try await world.fetched(engine, "july").fetch?.lists.shorterPercent == 0)
        }
    }
}
