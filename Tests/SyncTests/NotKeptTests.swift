import Ledger
import Reconciliation
import Roster
import Sync
import Testing

/// SmartHR says 𠮷田, and KING OF TIME stores 田.
@Suite("連携先がそのまま保存できない値") struct NotKeptTests {
    private let selection = Selection.codes([EmployeeCode("0001")])
    private let created = Selection.codes([EmployeeCode("0003")])

    private func world() throws -> World {
        let world = try World()
        world.source.state.withLock { state in
            for index in state.people.indices { state.people[index].lastName = .value(.text("𠮷田")) }
        }
        world.target.state.withLock { state in
            state.stores = { field, value in
                let kept = String(String.UnicodeScalarView(value.text.unicodeScalars.filter { $0.value <= 0xFFFF }))
                return field.kind == .text ? Reading(text: kept) : .value(value)
            }
        }
        return world
    }

    /// The row of one person in a new job.
    private func row(_ code: String, _ job: JobName, _ world: World, _ engine: Engine) async throws -> Row? {
        try await world.fetched(engine, job)
        return try await engine.rows(of: job, classes: nil, search: nil, findings: nil, after: nil, limit: 9)
            .rows.first { $0.code == EmployeeCode(code) }
    }

    @Test(arguments: ["0001", "0003"], [false, true])
    func nameThatIsNotKeptIsANoticeFromThenOn(code: String, isAnswerLost: Bool) async throws {
        let world = try world()
        if isAnswerLost { world.target.state.withLock { $0.answers = [.lost(done: true)] } }
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.codes([EmployeeCode(code)])))
            let outcome = try #require(
                try await engine.outcomes(of: "april", matching: nil, after: nil, limit: 9).rows.first)
            #expect(outcome.outcome == (code == "0001" ? .updated : .created))
            #expect(outcome.alterations.map(\.after) == [.text("𠮷田")])
            #expect(outcome.alterations.map(\.before) == [.value(.text("田"))])

            let row = try #require(try await row(code, "again", world, engine))
            #expect(row.employeeClass == .unchanged)
            #expect(row.findings.map(\.code) == [.notKept])
            #expect(row.differences.isEmpty)
        }
    }

    @Test func editedNameIsADifferenceAgain() async throws {
        let world = try world()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(selection))
            world.source.state.withLock { $0.people[0].lastName = .value(.text("佐藤")) }
            let row = try #require(try await row("0001", "again", world, engine))
            #expect(row.employeeClass == .changed)
            #expect(row.differences.map(\.after) == [.text("佐藤")])
            #expect(row.findings.isEmpty)
        }
    }

    /// The service says yes, and the record reads as before.
    @Test func updateOfWhichNothingIsKeptHasFailed() async throws {
        let world = try World()
        world.target.state.withLock { $0.stores = { _, _ in .value(.text("架空")) } }
        try await world.run { engine in
            try await world.fetched(engine)
            let job = try await world.synced(engine, world.request(selection))
            #expect(job.outcomes.settled == [.failed: 1])
            let outcome = try await engine.outcomes(of: "april", matching: nil, after: nil, limit: 9).rows.first
            #expect(outcome?.failure?.kind == .notKept)
            #expect(outcome?.failure?.message.ja.contains("姓") == true)
            #expect(outcome?.alterations.map(\.field) == [.lastName])
            #expect(try await row("0001", "again", world, engine)?.findings.map(\.code) == [.notKept])
        }
        #expect(world.target.state.withLock { $0.writes } == 1)
    }
}
