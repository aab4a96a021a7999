import Loopback
import Reconciliation
import Roster
import Sync
import Testing

/// The default people of the sandbox show everything that a first fetch can find.
@Suite struct PopulationTests {
    @Test(arguments: Direction.allCases)
    func everyFindingOfAFirstFetchOccurs(direction: Direction) async throws {
        try await withSandbox(people: 300) { (stage) async throws in
            let works = Works(stage, smartHRRate: .unlimited, kingOfTimeRate: .unlimited, hours: .none)
            try await works.run {
                #expect(try await works.fetched("first", direction).job.state == .ready)
                let rows = try await works.engine.rows(
                    of: "first", classes: nil, search: nil, findings: nil, after: nil, limit: 1000
                ).rows
                let found = Set(rows.flatMap(\.findings).map(\.code))
                let expected = Finding.Code.allCases.filter { Self.directions(of: $0).contains(direction) }
                #expect(found == Set(expected))
            }
        }
    }

    /// The directions in which a first fetch can have the finding; none for a finding that needs earlier jobs.
    private static func directions(of code: Finding.Code) -> [Direction] {
        switch code {
        case .duplicateEmployeeCode, .similarEmployeeCode, .probableSamePerson, .differentPerson, .unmappedValue,
            .possibleRehire, .invalidForTarget:
            Direction.allCases
        // KING OF TIME has no record without a code, a last name or a first name.
        case .missingEmployeeCode: [.smartHRToKingOfTime]
        case .missingRequiredField, .retiredWithoutDate, .noPunchesAfterResignation, .sharedEmail:
            [.smartHRToKingOfTime]
        case .emailHandedOn: [.smartHRToKingOfTime]
        case .emailsSwapped: Direction.allCases
        case .unreadableField, .codeReused, .codesSwapped, .changedOnBothSides, .notKept, .changedSinceSync,
            .createdBySync:
            []
        }
    }
}
