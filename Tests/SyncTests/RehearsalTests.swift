import Reconciliation
import Roster
import Sync
import Testing

/// A dry run: it lists the limits that the run would exceed, and refuses everything else as the run would.
@Suite struct RehearsalTests {
    private let everybody = Selection.classes([.new, .changed], except: [])

    @Test func exceededLimitsAreListedAndNotRefused() async throws {
        let world = try World(limits: SyncLimits(creates: 0, changes: 0, resignations: 0))
        try await world.run { engine in
            let digest = try await world.fetched(engine).fetch?.digest
            var request = world.request(everybody)
            let rehearsal = try await engine.rehearse(try await engine.prepare(request))
            #expect(rehearsal.exceededLimits.map(\.which) == [.creates, .changes])
            #expect(rehearsal.exceededLimits.map(\.count) == [1, 1])
            // The same with a confirmation, and a confirmation of something else is refused as in the run.
            request.overrideDigest = digest
            #expect(try await engine.rehearse(try await engine.prepare(request)).exceededLimits.count == 2)
            request.overrideDigest = "0000"
            let prepared = try await engine.prepare(request)
            await #expect(throws: SyncFailure.self) { _ = try await engine.rehearse(prepared) }
            #expect(try await engine.job("april").record.state == .ready)
        }
        #expect(world.target.state.withLock { $0.writes } == 0)
    }

    @Test(arguments: [
        (Placement.kingOfTime(divisionCode: "9999", workingTypeCode: "1"), "divisionCode", "9999"),
        (.kingOfTime(divisionCode: "1000", workingTypeCode: "9"), "workingTypeCode", "9"),
        (.smartHR(businessEstablishmentID: "b1"), "businessEstablishmentId", "b1"),
    ])
    func placementThatDoesNotExistIsRefused(placement: Placement, kind: String, id: String) async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            var request = world.request(everybody)
            request.createDefaults = [CreateDefaults(codes: nil, placement: placement)]
            let prepared = try await engine.prepare(request)
            await #expect(throws: SyncFailure.unknownChoice(kind: kind, id: id)) {
                _ = try await engine.rehearse(prepared)
            }
        }
    }

    /// The new person has an address. The changed one has the old one as a spare address, so that nobody is asked again.
    @Test func verificationMailsCountAddressesThatAreNewToTheirRecord() async throws {
        let world = try World()
        world.target.state.withLock { state in
            state.people[0].spareEmails = ["E0001@example.jp"]
            state.people[0].email = .value(.text("old@example.jp"))
        }
        try await world.run { engine in
            try await world.fetched(engine)
            let rehearsal = try await engine.rehearse(try await engine.prepare(world.request(everybody)))
            #expect(rehearsal.verificationMails == 1)
            // Only those of the people who are selected.
            let one = try await engine.prepare(world.request(.codes([EmployeeCode("0001")])))
            #expect(try await engine.rehearse(one).verificationMails == 0)
        }
    }
}
