import Ledger
import Reconciliation
import Roster
import Sync
import Testing

/// Links that last from one job to the next, and decisions about employees.
@Suite struct IdentityTests {
    private let code = EmployeeCode("0001")

    private func row(_ engine: Engine, _ job: JobName, _ code: String) async throws -> Row {
        try await engine.explain(job, employee: .code(EmployeeCode(code))).row
    }

    @Test func linkedPairIsRecognisedWhenAnotherPersonHasItsCode() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            world.target.state.withLock { state in
                state.people[1].employeeCode = .value(.text("0099"))
                state.people.append(.sample(id: "k9", code: "0002", lastName: "別人"))
            }
            try await world.fetched(engine, "may")
            let row = try await row(engine, "may", "0002")
            #expect(row.employeeClass == .blocked)
            #expect(row.findings.map(\.code).contains(.codeReused))
        }
    }

    @Test func writtenEmployeeIsLinked() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.classes([.new, .changed], except: [])))
            world.source.state.withLock { state in
                let swapped = (state.people[0].employeeCode, state.people[2].employeeCode)
                (state.people[2].employeeCode, state.people[0].employeeCode) = swapped
            }
            try await world.fetched(engine, "may")
            for code in ["0001", "0003"] {
                #expect(try await row(engine, "may", code).findings.first?.code == .codesSwapped)
            }
        }
        #expect(world.target.state.withLock { $0.writes } == 2)
    }

    @Test func editsOnBothSidesAreNotWrittenBeforeADecision() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            world.source.state.withLock { $0.people[1].email = .value(.text("source@example.jp")) }
            world.target.state.withLock { $0.people[1].email = .value(.text("target@example.jp")) }
            try await world.fetched(engine, "may")
            #expect(try await row(engine, "may", "0002").findings.map(\.code) == [.changedOnBothSides])
            let resolved = try await engine.resolve(
                DecisionRequest(
                    job: "may", employee: .code(EmployeeCode("0002")), decision: .useSource, reason: "asked her",
                    actor: "sato"))
            #expect(resolved.row.employeeClass == .changed)
            let counts = resolved.job.fetch?.counts
            #expect(counts?.blocked == 0)
            #expect(counts?.total == 3)
            _ = try await world.synced(engine, world.request(.codes([EmployeeCode("0002")]), "may"))
            let entries = try await engine.history(
                job: "may", code: EmployeeCode("0002"), person: nil, actor: nil, limit: 9, before: nil
            ).entries
            #expect(entries.map(\.event) == [.write, .resolve])
            #expect(entries.map(\.actor) == ["tests", "sato"])
            #expect(entries.last?.reason == "asked her")
            #expect(entries.first?.fields == [.email])
        }
        #expect(world.target.state.withLock { $0.people[1].email.text } == "source@example.jp")
    }

    @Test func decisionChangesTheDigest() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            world.target.state.withLock { state in
                state.people.removeAll { $0.id == RecordID("k2") }
                state.people.append(.sample(id: "k9", code: "0002", lastName: "別人"))
            }
            let before = try await world.fetched(engine, "may").fetch?.digest
            let resolved = try await engine.resolve(
                DecisionRequest(job: "may", employee: .code(EmployeeCode("0002")), decision: .samePerson))
            #expect(resolved.job.fetch?.digest != before)
            #expect(resolved.row.employeeClass == .changed)
            #expect(try await engine.job("may").record.fetch?.digest == resolved.job.fetch?.digest)
        }
    }

    @Test func rowThatIsNotBlockedCannotBeResolved() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            await #expect(throws: SyncFailure.nothingToResolve("0001", .accept)) {
                _ = try await engine.resolve(
                    DecisionRequest(job: "april", employee: .code(code), decision: .accept))
            }
            await #expect(throws: SyncFailure.unknownEmployees(["x"])) {
                _ = try await engine.resolve(
                    DecisionRequest(job: "april", employee: .id(RecordID("x")), decision: .accept))
            }
        }
    }
}
