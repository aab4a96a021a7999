import Ledger
import Reconciliation
import Roster
import Sync
import Testing

/// Decisions that last: what the engine refuses, records, and hands to later fetches.
@Suite struct DecisionTests {
    private func request(
        _ code: String, _ decision: Decision, with other: String? = nil, in job: JobName = "april"
    ) -> DecisionRequest {
        DecisionRequest(
            job: job, employee: .code(EmployeeCode(code)), decision: decision, other: other, reason: "asked her",
            actor: "sato")
    }

    private func row(_ engine: Engine, _ job: JobName, _ code: String) async throws -> Row {
        try await engine.explain(job, employee: .code(EmployeeCode(code))).row
    }

    /// The person with this code, under another one.
    private static func renumbered(_ id: String, from code: String, to other: String) -> Employee {
        var person = Employee.sample(id: id, code: code)
        person.employeeCode = .value(.text(other))
        return person
    }

    /// 0003 has two records in the target, of which one has another last name.
    private func worldWithADuplicate() throws -> World {
        let world = try World()
        world.target.state.withLock { state in
            state.people.append(.sample(id: "k3", code: "0003"))
            state.people.append(.sample(id: "k4", code: "0003", lastName: "別姓"))
        }
        return world
    }

    @Test(arguments: [nil, "0003", "k1", "s3", "9999"])
    func recordHasToBeNamedWhereSeveralArePossible(other: String?) async throws {
        let world = try worldWithADuplicate()
        try await world.run { engine in
            let before = try await world.fetched(engine)
            let code = EmployeeCode("0003")
            let candidates = [Candidate(id: RecordID("k3"), code: code), Candidate(id: RecordID("k4"), code: code)]
            await #expect(throws: SyncFailure.candidateRequired("0003", candidates)) {
                _ = try await engine.resolve(request("0003", .samePerson, with: other))
            }
            #expect(try await engine.job("april").record.fetch == before.fetch)
            #expect(try await engine.decisions(of: nil, limit: 9, before: nil).decisions.isEmpty)
        }
    }

    @Test func namedRecordIsTheOneThatIsWrittenAlsoInLaterJobs() async throws {
        let world = try worldWithADuplicate()
        try await world.run { engine in
            try await world.fetched(engine)
            let decided = try await engine.resolve(request("0003", .samePerson, with: "k4"))
            #expect(decided.row.target?.id == RecordID("k4"))
            #expect(decided.row.employeeClass == .changed)
            _ = try await world.synced(engine, world.request(.codes([EmployeeCode("0003")])))
            try await world.fetched(engine, "may")
            let later = try await row(engine, "may", "0003")
            #expect(later.target?.id == RecordID("k4"))
            #expect(later.employeeClass == .unchanged)
        }
        #expect(world.target.state.withLock { $0.people.map(\.lastName.text) } == ["架空", "架空", "架空", "架空"])
    }

    @Test func decisionIsInTheHistoryWithTheOtherRecord() async throws {
        let world = try worldWithADuplicate()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await engine.resolve(request("0003", .samePerson, with: "k4"))
            let made = try #require(try await engine.decisions(of: nil, limit: 9, before: nil).decisions.first)
            _ = try await engine.revoke(made.id, reason: "a mistake", actor: "suzuki")
            let entries = try await engine.history(
                job: nil, code: nil, person: RecordID("s3"), actor: nil, limit: 9, before: nil
            ).entries
            #expect(entries.map(\.event) == [.revoke, .resolve])
            #expect(entries.map(\.detail) == ["samePerson with=k4", "samePerson with=k4"])
            #expect(entries.map(\.reason) == ["a mistake", "asked her"])
            #expect(entries.map(\.actor) == ["suzuki", "sato"])
        }
    }

    /// Two people of the source have the code 0003, and so has one record of the target.
    @Test func personWithASharedCodeIsDecidedAboutById() async throws {
        let world = try World()
        world.source.state.withLock { $0.people.append(.sample(id: "s9", code: "0003", lastName: "別人")) }
        world.target.state.withLock { $0.people.append(.sample(id: "k3", code: "0003")) }
        try await world.run { engine in
            try await world.fetched(engine)
            let failure = SyncFailure.ambiguousEmployee(EmployeeCode("0003"), [RecordID("s3"), RecordID("s9")])
            await #expect(throws: failure) { _ = try await engine.resolve(request("0003", .samePerson)) }
            await #expect(throws: failure) { _ = try await row(engine, "april", "0003") }
            let decided = try await engine.resolve(
                DecisionRequest(job: "april", employee: .id(RecordID("s3")), decision: .samePerson))
            #expect(decided.row.employeeClass == .unchanged)
            #expect(try await engine.explain("april", employee: .id(RecordID("s9"))).row.employeeClass == .blocked)
            let other = DecisionRequest(job: "april", employee: .id(RecordID("s9")), decision: .samePerson)
            await #expect(throws: SyncFailure.contradictingDecision(nil, employee: RecordID("s3"))) {
                _ = try await engine.resolve(other)
            }
        }
    }

    /// 0004 is the same person as 0001, whose record 0001 has.
    private func worldWithASecondRecord() throws -> World {
        let world = try World()
        world.source.state.withLock { $0.people.append(Self.renumbered("s4", from: "0001", to: "0004")) }
        return world
    }

    @Test func recordOfAnotherRowIsNotGivenAway() async throws {
        let world = try worldWithASecondRecord()
        try await world.run { engine in
            try await world.fetched(engine)
            let failure = SyncFailure.contradictingDecision(nil, employee: RecordID("s1"))
            await #expect(throws: failure) { _ = try await engine.resolve(request("0004", .samePerson)) }
            #expect(try await engine.decisions(of: nil, limit: 9, before: nil).decisions.isEmpty)
            _ = try await engine.resolve(request("0001", .leaveOut))
            #expect(try await engine.resolve(request("0004", .samePerson)).row.target?.id == RecordID("k1"))
        }
    }

    @Test func decisionThatContradictsAnEarlierJobIsRefused() async throws {
        let world = try worldWithASecondRecord()
        try await world.run { engine in
            try await world.fetched(engine)
            try await world.fetched(engine, "may")
            _ = try await engine.resolve(request("0004", .differentPerson))
            _ = try await engine.resolve(request("0001", .leaveOut, in: "may"))
            await #expect(throws: SyncFailure.contradictingDecision("1", employee: nil)) {
                _ = try await engine.resolve(request("0004", .samePerson, in: "may"))
            }
            #expect(try await row(engine, "may", "0004").employeeClass == .blocked)
            _ = try await engine.revoke("1", reason: nil, actor: nil)
            #expect(try await engine.resolve(request("0004", .samePerson, in: "may")).row.employeeClass != .blocked)
        }
    }

    @Test func personWhoIsLeftOutCannotBeSelectedByCode() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await engine.resolve(request("0001", .leaveOut))
            #expect(try await engine.job("april").record.fetch?.counts.leftOut.byDecision == 1)
            await #expect(throws: SyncFailure.unknownEmployees(["0001"])) {
                _ = try await engine.prepare(world.request(.codes([EmployeeCode("0001"), EmployeeCode("0002")])))
            }
        }
    }

    @Test func undoIsNoPlaceForDecisionsThatLast() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.classes([.changed], except: [])))
            _ = try await world.ended(engine, "back") {
                _ = try await engine.undo("april", as: "back", whenClosed: nil, actor: nil)
            }
            let id = try #require(
                try await engine.rows(
                    of: "back", classes: nil, search: nil, findings: nil, after: nil, limit: 9
                ).rows.first?.id)
            for decision in [Decision.leaveOut, .samePerson, .differentPerson, .takeOver, .rehired] {
                await #expect(throws: SyncFailure.nothingToResolve(id.text, decision)) {
                    _ = try await engine.resolve(DecisionRequest(job: "back", employee: .id(id), decision: decision))
                }
            }
            #expect(try await engine.decisions(of: nil, limit: 9, before: nil).decisions.isEmpty)
        }
    }

    @Test func connectionThatIsNotConfiguredHasNoDecisions() async throws {
        let world = try World()
        try await world.run { engine in
            await #expect(throws: SyncFailure.unknownConnection("mian", known: ["main"])) {
                _ = try await engine.decisions(of: "mian", limit: 9, before: nil)
            }
            await #expect(throws: SyncFailure.unknownDecision("1")) {
                _ = try await engine.revoke("1", reason: nil, actor: nil)
            }
        }
    }
}
