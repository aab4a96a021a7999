import Loopback
import Reconciliation
import Roster
import Sync
import Testing
import Upstream

/// What a service keeps of a value that it is sent, and what the next runs make of it.
@Suite("連携先が保存した値") struct KeptValueTests {
    private func atWork(
        _ pairs: [Pair], _ switches: [String] = [],
        _ body: @escaping @Sendable (RunningSandbox, Works) async throws -> Void
    ) async throws {
        try await withSandbox(people: 0, switches) { (stage) async throws in
            for pair in pairs { try await pair.put(on: stage) }
            let works = Works(stage, smartHRRate: .unlimited, kingOfTimeRate: .unlimited, hours: .none)
            try await works.run { try await body(stage, works) }
        }
    }

    private func rows(_ works: Works, _ job: JobName) async throws -> [Row] {
        try await works.engine.rows(of: job, classes: nil, search: nil, findings: nil, after: nil, limit: 99).rows
    }

    private func outcomes(_ works: Works, _ job: JobName) async throws -> [OutcomeView] {
        try await works.engine.outcomes(of: job, matching: nil, after: nil, limit: 99).rows
    }

    @Test("𠮷田が田として保存されても、差分を繰り返さず、書き戻さない", arguments: [false, true])
    func nameThatCannotBeKeptIsANoticeInBothDirections(isAnswerLost: Bool) async throws {
        let pair = Pair(code: "0001", lastName: "𠮷田", lastNameInKingOfTime: "吉田")
        try await atWork([pair], ["kingOfTime.characters=basic"]) { (stage, works) async throws in
            if isAnswerLost {
                try await stage.fault(#"{"method":"PUT","path":"/employees/*","action":"dropAfter"}"#)
            }
            #expect(try await works.fetched("first", .smartHRToKingOfTime).job.fetch?.counts.changed == 1)
            _ = try await works.synced("first", DayTests.division)
            let outcome = try await outcomes(works, "first")[0]
            #expect(outcome.outcome == .updated)
            #expect(outcome.alterations.map { $0.before.text } == ["田"])

            for direction in Direction.allCases {
                let job = JobName("again-\(direction.rawValue)")
                #expect(try await works.fetched(job, direction).job.fetch?.counts.unchanged == 1)
                #expect(try await rows(works, job)[0].findings.map(\.code) == [.notKept])
            }
            #expect(try await stage.requests(.smartHR, method: "PATCH").isEmpty)
            #expect(try await stage.requests(.kingOfTime, method: "PUT").count == 1)

            // Once KING OF TIME can hold the name and somebody has entered it there, both sides agree.
            try await stage.setSwitch("kingOfTime.characters", to: "all")
            try await stage.control("PUT", "/people/kingOfTime/k0001", #"{"lastName":"𠮷田"}"#)
            _ = try await works.fetched("mended", .smartHRToKingOfTime)
            #expect(try await rows(works, "mended")[0].findings.isEmpty)
        }
    }

    @Test func newPersonWhoseNameCannotBeKeptIsCreatedOnce() async throws {
        let pair = Pair(code: "0001", lastName: "葛\u{E0100}城")
        try await atWork([pair], ["kingOfTime.characters=basic"]) { (stage, works) async throws in
            try await stage.control("DELETE", "/people/kingOfTime/k0001")
            try await stage.fault(#"{"method":"POST","path":"/employees","action":"dropAfter"}"#)
            _ = try await works.fetched("first", .smartHRToKingOfTime)
            _ = try await works.synced("first", DayTests.division)
            #expect(try await outcomes(works, "first").map(\.outcome) == [.created])
            _ = try await works.fetched("again", .smartHRToKingOfTime)
            #expect(try await rows(works, "again").map(\.employeeClass) == [.unchanged])
            #expect(try await rows(works, "again")[0].findings.map(\.code) == [.notKept])
            #expect(try await stage.requests(.kingOfTime, method: "POST").count == 1)
        }
    }

    @Test("会社で最初の退職も、人数にかかわらず連携する", arguments: [1, 2, 9, 10, 12])
    func firstResignationOfACompanyIsWritten(count: Int) async throws {
        var pairs = (1...count).map { Pair(code: "00\(10 + $0)", email: "e\($0)@example.jp") }
        pairs[count / 2].resignationInKingOfTime = "2026-12-31"
        try await atWork(pairs) { (stage, works) async throws in
            let job = try await works.fetched("first", .kingOfTimeToSmartHR).job
            #expect(job.fetch?.lists.notices == [])
            #expect(job.fetch?.counts.changed == 1)
            #expect(try await rows(works, "first").allSatisfy { $0.findings.isEmpty })
            _ = try await works.synced("first", DayTests.establishment)
            #expect(try await outcomes(works, "first").map(\.outcome) == [.updated])
            _ = try await works.fetched("again", .kingOfTimeToSmartHR)
            #expect(try await rows(works, "again").allSatisfy { $0.employeeClass == .unchanged })
        }
    }

    @Test("読み取れない項目は、1人に書いて確かめる", arguments: [2, 9, 10, 12])
    func hiddenFieldIsWrittenToOnePersonAlone(count: Int) async throws {
        let pairs = (1...count).map {
            Pair(code: "00\(10 + $0)", resignationInKingOfTime: "2026-12-31", email: "e\($0)@example.jp")
        }
        try await atWork(pairs, ["smartHR.hidden=resigned_at"]) { (stage, works) async throws in
            _ = try await works.fetched("first", .kingOfTimeToSmartHR)
            _ = try await works.synced("first", DayTests.establishment)
            let outcomes = try await outcomes(works, "first")
            #expect(outcomes.map(\.outcome) == [.failed] + Array(repeating: .skipped, count: count - 1))
            #expect(outcomes.allSatisfy { $0.failure?.kind == .notKept })
            #expect(try await stage.requests(.smartHR, method: "PATCH").count == 1)
            // Once the token may read the field, everybody else is written.
            try await stage.setSwitch("smartHR.hidden", to: "")
            _ = try await works.fetched("again", .kingOfTimeToSmartHR)
            #expect(try await rows(works, "again").count { $0.employeeClass == .changed } == count - 1)
        }
    }

    @Test func emailThatIsBlankForEverybodyIsSaidOnceAndWritten() async throws {
        var pairs = (1...3).map { Pair(code: "000\($0)", email: "e\($0)@example.jp") }
        pairs[0].email = nil
        try await atWork(pairs) { (stage, works) async throws in
            for number in 1...3 { try await stage.control("PUT", "/people/smartHR/s000\(number)", #"{"email":null}"#) }
            let job = try await works.fetched("first", .kingOfTimeToSmartHR).job
            #expect(job.fetch?.lists.notices == [JobNotice(.blankColumn, side: .smartHR, field: .email)])
            _ = try await works.synced("first", DayTests.establishment)
            #expect(try await outcomes(works, "first").map(\.outcome) == [.updated, .updated])
        }
    }

    @Test(
        "KING OF TIMEが受け付けない社員番号",
        arguments: ["7", "A-0002", "12345678901", "００１２", "0042\u{FEFF}"])
    func codeThatKingOfTimeRefusesIsBlockedAndRefusedInItsOwnWords(code: String) async throws {
        try await atWork([Pair(code: "0001")]) { (stage, works) async throws in
            try await stage.control("DELETE", "/people/kingOfTime/k0001")
            try await stage.control("PUT", "/people/smartHR/s0001", "{\"emp_code\":\"\(code)\"}")
            _ = try await works.fetched("first", .smartHRToKingOfTime)
            let row = try await rows(works, "first")[0]
            #expect(row.employeeClass == .blocked)
            #expect(row.findings.map(\.code) == [.invalidForTarget])
            #expect(row.findings.map(\.field) == [.employeeCode])
            let accepted = try await works.engine.resolve(
                DecisionRequest(job: "first", employee: .id(row.id), decision: .accept))
            #expect(accepted.row.employeeClass == .new)
            _ = try await works.synced("first", DayTests.division)
            let outcome = try await outcomes(works, "first")[0]
            #expect(outcome.outcome == .failed)
            #expect(outcome.failure?.message.en.contains("code is invalid.") == true)
        }
    }
}
