import Ledger
import Reconciliation
import Roster
import Sync
import Testing

/// Fields that are blank for everybody in the target: the first write is the proof that the service keeps them.
@Suite("全員が空欄の項目") struct BlankColumnTests {
    private let everybody = Selection.classes([.new, .changed], except: [])

    /// `count` pairs that differ in the resignation date alone, which nobody has in the target; the second one differs in the
    /// last name, too.
    private func world(_ count: Int) throws -> World {
        let world = try World()
        let codes = (1...count).map { "00\($0 + 10)" }
        world.source.state.withLock { state in
            state.people = codes.map { .sample(id: "s\($0)", code: $0) }
            for index in state.people.indices {
                state.people[index].resignationDate = .value(.date(CivilDate("2026-12-31")!))
            }
            if count > 1 { state.people[1].lastName = .value(.text("新姓")) }
        }
        world.target.state.withLock { state in state.people = codes.map { .sample(id: "k\($0)", code: $0) } }
        return world
    }

    private func results(_ world: World) async throws -> [OutcomeView] {
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(everybody))
            return try await engine.outcomes(of: "april", matching: nil, after: nil, limit: 99).rows
        }
    }

    @Test("最初の退職も人数にかかわらず書き込む", arguments: [1, 2, 3, 9, 10, 12])
    func firstResignationOfACompanyIsWrittenHoweverMany(count: Int) async throws {
        let world = try world(count)
        let rows = try await results(world)
        #expect(rows.map(\.outcome) == Array(repeating: .updated, count: count))
        #expect(rows.allSatisfy { $0.alterations.isEmpty })
        #expect(world.target.state.withLock { $0.people.allSatisfy { $0.resignationDate.value != nil } })
        #expect(world.target.state.withLock { $0.writes } == count)
    }

    @Test("読み取れない項目は1人に書いて確かめ、ほかの人には書かない", arguments: [2, 3, 9, 10, 12])
    func hiddenFieldIsTriedOnceAndWrittenToNobodyElse(count: Int) async throws {
        let world = try world(count)
        world.target.hides(.resignationDate)
        let rows = try await results(world)
        #expect(rows[0].outcome == .failed)
        #expect(rows[0].failure?.kind == .notKept)
        #expect(rows[0].alterations.map(\.field) == [.resignationDate])
        // The second one has something else to write.
        #expect(rows[1].outcome == .updated)
        #expect(rows[1].failure == nil)
        #expect(rows[1].alterations.map(\.field) == [.resignationDate])
        #expect(rows.dropFirst(2).allSatisfy { $0.outcome == .skipped && $0.failure?.kind == .notKept })
        #expect(world.target.state.withLock { $0.writes } == 2)
        #expect(world.target.state.withLock { $0.people[1].lastName.text } == "新姓")
    }

    @Test func createIsAProofAsWell() async throws {
        let world = try world(3)
        world.source.state.withLock { state in state.people.insert(.sample(id: "s0000", code: "0000"), at: 0) }
        world.target.state.withLock { state in
            for index in state.people.indices { state.people[index].email = .absent }
        }
        world.target.hides(.email)
        let rows = try await results(world)
        #expect(rows[0].outcome == .created)
        #expect(rows[0].alterations.map(\.field) == [.email])
        #expect(rows.dropFirst().allSatisfy { $0.outcome == .updated })
        #expect(rows.dropFirst().allSatisfy { $0.alterations.map(\.field) == [.email] })
        #expect(world.target.state.withLock { $0.sent.filter { $0.contains(.email) }.count } == 1)
    }

    @Test func fieldThatOthersHaveIsWrittenToEverybody() async throws {
        let world = try world(4)
        world.target.state.withLock { state in
            state.people[3].resignationDate = .value(.date(CivilDate("2026-11-30")!))
        }
        world.target.hides(.resignationDate)
        let rows = try await results(world)
        #expect(rows.map(\.outcome) == [.failed, .updated, .failed, .updated])
        #expect(world.target.state.withLock { $0.writes } == 4)
    }

    @Test func theJobSaysOnceWhatIsBlankForEverybody() async throws {
        let world = try world(3)
        world.source.state.withLock { state in
            for index in state.people.indices { state.people[index].birthDate = .absent }
        }
        try await world.run { engine in
            let lists = try #require(try await world.fetched(engine).fetch?.lists)
            #expect(lists.notices == [JobNotice(.blankColumn, side: .smartHR, field: .birthDate)])
            #expect(lists.blankInTarget == [.resignationDate])
            let rows = try await engine.rows(
                of: "april", classes: nil, search: nil, findings: nil, after: nil, limit: 9
            ).rows
            #expect(rows.count == 3)
            #expect(rows.flatMap(\.findings).allSatisfy { $0.code == .noPunchesAfterResignation })
        }
    }
}
