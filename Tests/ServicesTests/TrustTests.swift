import Loopback
import Reconciliation
import Roster
import Sync
import Testing
import Upstream

/// Lists and tokens that are not trusted.
@Suite struct TrustTests {
    private func atWork(
        people: Int = 100, partialListPercent: Int = 50,
        _ body: @escaping @Sendable (RunningSandbox, Works) async throws -> Void
    ) async throws {
        try await withSandbox(people: people) { (stage) async throws in
            let works = Works(
                stage, smartHRRate: .unlimited, kingOfTimeRate: .unlimited, hours: .none,
                partialListPercent: partialListPercent)
            try await works.run { try await body(stage, works) }
        }
    }

    @Test func halfAListIsReadAgain() async throws {
        try await atWork { (stage, works) async throws in
            let first = try await works.fetched("first", .smartHRToKingOfTime).job
            try await stage.fault(#"{"path":"/employees","action":"shortList","keep":40}"#)
            let second = try await works.fetched("second", .smartHRToKingOfTime).job
            #expect(second.state == .ready)
            #expect(second.fetch?.lists.targetCount == first.fetch?.lists.targetCount)
            #expect(second.fetch?.counts == first.fetch?.counts)
        }
    }

    @Test(arguments: [0, 40]) func listThatStaysShortOrEmptyIsRefused(kept: Int) async throws {
        try await atWork { (stage, works) async throws in
            #expect(try await works.fetched("first", .smartHRToKingOfTime).job.state == .ready)
            try await stage.fault("{\"path\":\"/employees\",\"times\":9,\"action\":\"shortList\",\"keep\":\(kept)}")
            let second = try await works.fetched("second", .smartHRToKingOfTime).job
            #expect(second.state == .failed)
            #expect(second.failure?.kind == .incompleteList)
            #expect(second.failure?.message.en.contains("KING OF TIME: \(kept) employees") == true)
            #expect(second.fetch?.counts == nil)
        }
    }

    /// The first list has 97 employees. The pairs are the shortest list that is accepted, and one employee fewer.
    @Test(arguments: [
        (39, 60, JobState.ready), (38, 60, .failed), (49, 50, .ready), (48, 50, .failed), (1, 99, .ready),
    ])
    func allowedShortfallOfAListIsASetting(kept: Int, percent: Int, state: JobState) async throws {
        try await atWork(partialListPercent: percent) { (stage, works) async throws in
            let first = try await works.fetched("first", .smartHRToKingOfTime).job
            #expect(first.fetch?.lists.targetCount == 97)
            try await stage.fault("{\"path\":\"/employees\",\"times\":9,\"action\":\"shortList\",\"keep\":\(kept)}")
            #expect(try await works.fetched("second", .smartHRToKingOfTime).job.state == state)
        }
    }

    @Test func slightlyShorterListIsAccepted() async throws {
        try await atWork { (stage, works) async throws in
            #expect(try await works.fetched("first", .smartHRToKingOfTime).job.state == .ready)
            try await stage.fault(#"{"path":"/employees","action":"shortList","keep":80}"#)
            #expect(try await works.fetched("second", .smartHRToKingOfTime).job.state == .ready)
        }
    }

    @Test func tokenOfAnotherTenantIsRefusedAndShownByCheck() async throws {
        try await atWork { (stage, works) async throws in
            func tenant() async throws -> CheckEntry? {
                try await works.engine.check(nil).entries.first { $0.subject == .tenant && $0.side == .kingOfTime }
            }
            #expect(try await tenant()?.message.en.contains("the first fetch pins it") == true)
            #expect(try await works.fetched("first", .smartHRToKingOfTime).job.state == .ready)
            #expect(try await tenant()?.message.en.contains("the same as before") == true)

            try await stage.fault(
                #"{"path":"/company","times":99,"action":"alterAnswer","field":"key","value":"another"}"#)
            let entry = try #require(try await tenant())
            #expect(entry.state == .failed)
            #expect(entry.advice != nil)
            let before = try await stage.requests().count
            let second = try await works.fetched("second", .smartHRToKingOfTime).job
            #expect(second.failure?.kind == .wrongTenant)
            #expect(second.failure?.message.ja.contains("KING OF TIME") == true)
            // Nobody's record was read for it.
            let after = try await stage.requests().dropFirst(before)
            #expect(after.allSatisfy { !$0.path.contains("crews") && !$0.path.contains("employees") })
        }
    }

    @Test func companiesInAnotherOrderAreTheSameTenantAndAnotherSetIsNot() async throws {
        try await atWork { (stage, works) async throws in
            try await stage.setSwitch("smartHR.companies", to: "shuffled")
            // In six runs three companies come in several orders.
            for run in 1...6 {
                #expect(try await works.fetched(JobName("run-\(run)"), .smartHRToKingOfTime).job.state == .ready)
            }
            try await stage.setSwitch("smartHR.companies", to: "one")
            #expect(try await works.fetched("one", .kingOfTimeToSmartHR).job.failure?.kind == .wrongTenant)
            try await stage.setSwitch("smartHR.companies", to: "several")
            #expect(try await works.fetched("several", .kingOfTimeToSmartHR).job.state == .ready)
            // As many companies as before, one of them another.
            let others = ["1", "2", "9"].map { #"{\"id\":\"c0c5d8a0-0000-4000-8000-00000000000\#($0)\"}"# }
            try await stage.fault(
                #"{"path":"/v1/companies","action":"answer","status":200,"body":"[\#(others.joined(separator: ","))]"}"#
            )
            #expect(try await works.fetched("other", .smartHRToKingOfTime).job.failure?.kind == .wrongTenant)
        }
    }

    @Test func checkCoversEverySubjectOfBothServices() async throws {
        try await atWork { (_, works) async throws in
            let entries = try await works.engine.check(nil).entries
            let smartHR = Set(entries.filter { $0.side == .smartHR }.map(\.subject))
            let kingOfTime = Set(entries.filter { $0.side == .kingOfTime }.map(\.subject))
            let both: Set<CheckEntry.Subject> = [
                .token, .tenant, .readPermission, .writePermission, .readableFields, .choices, .clockSkew,
            ]
            #expect(smartHR == both)
            #expect(kingOfTime == both.union([.allowedIP, .closedHours]))
            #expect(!entries.contains { $0.state == .failed })
        }
    }

    @Test func hiddenColumnIsWrittenToOnePersonAndToNobodyElse() async throws {
        try await atWork { (stage, works) async throws in
            try await stage.setSwitch("smartHR.hidden", to: "gender,email")
            let job = try await works.fetched("hidden", .kingOfTimeToSmartHR).job
            #expect(job.fetch?.lists.notices.map(\.field) == [.gender, .email])
            _ = try await works.synced("hidden", DayTests.establishment)
            let writes = try await stage.requests(.smartHR).filter { $0.method == "PATCH" || $0.method == "POST" }
            #expect(writes.count > 2)
            for attribute in ["gender", "email"] {
                #expect(writes.filter { $0.body.contains("\"\(attribute)\"") }.count == 1)
            }
        }
    }
}
