import Ledger
import Reconciliation
import Roster
import Sync
import Testing

/// A write whose answer was lost is settled by reading, whether it was done or not.
@Suite struct UnknownTests {
    private let create = Selection.codes([EmployeeCode("0003")])
    private let update = Selection.codes([EmployeeCode("0001")])

    @Test func createThatWasNotDoneIsUnknownUntilARetryReadsAgain() async throws {
        let world = try World()
        world.target.state.withLock { $0.answers = [.lost(done: false)] }
        try await world.run { engine in
            try await world.fetched(engine)
            #expect(try await world.synced(engine, world.request(create)).outcomes.settled == [.unknown: 1])
            let retried = try await world.ended(engine, "april") {
                _ = try await engine.retry("april", whenClosed: nil)
            }
            #expect(retried.outcomes.settled == [.created: 1])
        }
        world.target.state.withLock { state in
            #expect(state.writes == 2)
            #expect(state.people.filter { $0.code == EmployeeCode("0003") }.count == 1)
        }
    }

    /// The service is slow: the record appears only after the look-ups.
    @Test func createThatShowsLateIsNotSentAgain() async throws {
        let world = try World()
        world.target.state.withLock { $0.answers = [.lost(done: false)] }
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(create))
            world.target.state.withLock { $0.people.append(.sample(id: "late", code: "0003")) }
            let retried = try await world.ended(engine, "april") {
                _ = try await engine.retry("april", whenClosed: nil)
            }
            #expect(retried.outcomes.settled == [.created: 1])
        }
        #expect(world.target.state.withLock { $0.writes } == 1)
    }

    @Test func writeThatCannotBeReadStaysUnknown() async throws {
        let world = try World()
        world.target.state.withLock { $0.answers = [.lost(done: true)] }
        try await world.run { engine in
            try await world.fetched(engine)
            let preparation = try await engine.prepare(world.request(create))
            let claimed = try await engine.claim(preparation)
            world.target.losesReadsAfterNextWrite()
            let end = try await world.ended(engine, "april") { _ = try await engine.begin(claimed) }
            #expect(end.outcomes[.unknown] == 1)
            world.target.state.withLock { $0.isUnreadable = false }
            let retried = try await world.ended(engine, "april") {
                _ = try await engine.retry("april", whenClosed: nil)
            }
            #expect(retried.outcomes.settled == [.created: 1])
        }
        #expect(world.target.state.withLock { $0.writes } == 1)
    }

    @Test func recordOfAnotherPersonWithTheCodeIsNotOurs() async throws {
        let world = try World()
        world.target.state.withLock { $0.answers = [.lost(done: false)] }
        world.target.takesCodeAfterNextWrite("0003")
        #expect(try await world.synced(create).outcomes.settled == [.stale: 1])
        #expect(world.target.state.withLock { $0.writes } == 1)
    }

    @Test(arguments: [true, false])
    func alreadyExistsIsDecidedByReading(isOurs: Bool) async throws {
        let world = try World()
        let refusal = ServiceFailure.recordRefused(
            Refusal(side: .kingOfTime, status: 400, code: "106", messages: ["already exists"]))
        world.target.state.withLock { $0.answers = [.failure(refusal, done: isOurs)] }
        #expect(try await world.synced(create).outcomes.settled == [isOurs ? .created : .failed: 1])
        #expect(world.target.state.withLock { $0.writes } == 1)
    }

    @Test(arguments: [true, false])
    func lostUpdateIsSettledByReading(isDone: Bool) async throws {
        let world = try World()
        world.target.state.withLock { $0.answers = [.lost(done: isDone)] }
        try await world.run { engine in
            try await world.fetched(engine)
            let end = try await world.synced(engine, world.request(update))
            #expect(end.outcomes.settled == [isDone ? .updated : .unknown: 1])
            let retried = try await world.ended(engine, "april") {
                _ = try await engine.retry("april", whenClosed: nil)
            }
            #expect(retried.outcomes.settled == [.updated: 1])
        }
        #expect(world.target.state.withLock { $0.writes } == (isDone ? 1 : 2))
    }

    @Test func secondRetryAfterSuccessSendsNothing() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.classes([.new, .changed], except: [])))
            let before = world.target.state.withLock { ($0.reads, $0.writes) }
            for _ in 1...2 {
                let end = try await world.ended(engine, "april") {
                    _ = try await engine.retry("april", whenClosed: nil)
                }
                #expect(end.state == .done)
                #expect(end.outcomes.settled == [.created: 1, .updated: 1])
            }
            #expect(world.target.state.withLock { ($0.reads, $0.writes) } == before)
        }
    }

    @Test func deletedEmployeeIsStaleAndTheOthersAreWritten() async throws {
        let world = try World()
        world.target.state.withLock { state in
            state.beforeReading = { people in people.removeAll { $0.code == EmployeeCode("0001") } }
        }
        let end = try await world.synced(.classes([.new, .changed], except: []))
        #expect(end.outcomes.settled == [.stale: 1, .created: 1])
    }

    @Test(arguments: ["0001", "0003"])
    func writeThatShowsLateIsNoAlteration(code: String) async throws {
        let world = try World()
        world.target.lagsAfterNextWrite()
        try await world.run { engine in
            try await world.fetched(engine)
            _ = try await world.synced(engine, world.request(.codes([EmployeeCode(code)])))
            let rows = try await engine.outcomes(of: "april", matching: nil, after: nil, limit: 9).rows
            #expect(rows.map(\.alterations) == [[]])
            #expect(rows.map(\.outcome) == [code == "0001" ? .updated : .created])
        }
    }
}
