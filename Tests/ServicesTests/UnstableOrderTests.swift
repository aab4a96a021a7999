import Loopback
import Reconciliation
import Roster
import Sync
import Testing

/// 400 people, 150 of them without a number, whose order among themselves changes with every page request.
@Suite struct UnstableOrderTests {
    private func atWork(_ body: @escaping @Sendable (RunningSandbox, Works) async throws -> Void) async throws {
        try await withSandbox(people: 400, population: .plain, ["smartHR.sort.ties=shuffled"]) { (stage) async throws in
            for id in try await stage.people(.smartHR).suffix(150) {
                try await stage.control("PUT", "/people/smartHR/\(id)", #"{"emp_code":null}"#)
            }
            let works = Works(stage, smartHRRate: .unlimited, kingOfTimeRate: .unlimited, hours: .none)
            try await works.run { try await body(stage, works) }
        }
    }

    @Test(arguments: Direction.allCases) func everyFetchHasTheWholeList(direction: Direction) async throws {
        try await atWork { (_, works) async throws in
            var counts: ClassCounts?
            for day in 1...3 {
                let job = try await works.fetched(JobName("day-\(day)"), direction).job
                #expect(job.state == .ready)
                #expect(job.fetch?.lists.sourceCount == 400 && job.fetch?.lists.targetCount == 400)
                if let counts { #expect(job.fetch?.counts == counts) }
                counts = job.fetch?.counts
            }
        }
    }

    /// SmartHR answers the last two pages alike, however often they are read.
    @Test func aListThatStaysIncompleteNamesTheCauseInBothLanguages() async throws {
        try await atWork { (stage, works) async throws in
            try await stage.setSwitch("smartHR.sort.ties", to: "stable")
            try await stage.fault(
                #"{"path":"/v1/crews","times":999,"action":"alterAnswer","field":"id","value":"always-the-same"}"#)
            let job = try await works.fetched("never", .smartHRToKingOfTime).job
            #expect(job.state == .failed)
            #expect(job.failure?.kind == .incompleteList)
            #expect(job.failure?.message.ja.contains("順序がリクエストのたびに変わるため、400件のうち1件しか確認できませんでした") == true)
            #expect(job.failure?.message.en.contains("as the order of") == true)
        }
    }
}
