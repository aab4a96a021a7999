import Foundation
import Loopback
import Reconciliation
import Roster
import Sync
import Testing
import Upstream

/// People who have left on one side only, from the fetch to the result. Today and the base date are 2026-11-24.
@Suite struct LeaverTests {
    private func atWork(
        _ body: @escaping @Sendable (RunningSandbox, Works) async throws -> Void
    ) async throws {
        try await withSandbox(people: 20, population: .plain) { (stage) async throws in
            let works = Works(stage, smartHRRate: .unlimited, kingOfTimeRate: .unlimited, hours: .none)
            try await works.run { try await body(stage, works) }
        }
    }

    private static let code = EmployeeCode("0007")

    /// Case 14: SmartHR has a resignation date, KING OF TIME has none.
    @Test func lostResignationIsCountedShownAndWrittenOnRequest() async throws {
        try await atWork { (stage, works) async throws in
            try await stage.edit(.smartHR, Self.code, #"{"resigned_at":"2026-11-23","last_name":"別姓"}"#)
            let usual = try #require(try await works.fetched("usual", .smartHRToKingOfTime).job.fetch)
            #expect(usual.counts.total == 19)
            #expect(usual.counts.leftOut.resigned == 1)
            #expect(usual.counts.leftOut.stillActive == 1)
            #expect(try await works.rows("usual", nil).allSatisfy { $0.code != Self.code })
            #expect(try await works.rows("usual", [.leftOut]).map(\.reason) == [.resignedStillActive])
            #expect(try await works.rows("usual", [.targetOnly]).map(\.reason) == [.resigned])
            await #expect(throws: SyncFailure.unknownEmployees([Self.code.text])) {
                _ = try await works.engine.prepare(works.request("usual", .codes([Self.code])))
            }
            let explained = try await works.engine.explain("usual", employee: .code(Self.code))
            #expect(explained.row.employeeClass == .leftOut)
            #expect(explained.explanation[.resignationDate]?.equal == false)

            #expect(try await works.fetched("leavers", .smartHRToKingOfTime, leavers: true).job.state == .ready)
            let row = try #require(try await works.rows("leavers", [.changed]).first)
            #expect(row.code == Self.code)
            #expect(row.differences.map(\.field) == [.resignationDate])
            #expect(row.findings.map(\.code) == [.noPunchesAfterResignation])
            let done = try await works.synced("leavers", DayTests.division).job
            #expect(done.outcomes.settled == [.updated: 1])
            let bodies = try await stage.requests(.kingOfTime, method: "PUT").map(\.body)
            #expect(bodies.count == 1)
            #expect(bodies[0].contains(#""resignationDate":"2026-11-23""#))
            #expect(!bodies[0].contains("別姓"))

            let after = try #require(try await works.fetched("after", .smartHRToKingOfTime, leavers: true).job.fetch)
            #expect(after.counts.leftOut.resigned == 1)
            #expect(after.counts.leftOut.stillActive == 0)
            #expect(after.counts.changed == 0)
            #expect(after.counts.targetOnly == 0)
        }
    }

    /// Case 15: the day before the write, and the day after it.
    @Test(arguments: [("2026-11-23", [ResultNotice.employmentStatusUnchanged]), ("2026-11-25", [])])
    func pastResignationInSmartHRSaysThatAPersonHasToSetTheStatus(
        date: String, notices: [ResultNotice]
    ) async throws {
        try await atWork { (stage, works) async throws in
            try await stage.edit(.kingOfTime, Self.code, "{\"resignationDate\":\"\(date)\"}")
            #expect(try await works.fetched("a", .kingOfTimeToSmartHR, leavers: true).job.state == .ready)
            let listed = try await works.rows("a", nil).filter { $0.code == Self.code }
            #expect(listed.map(\.employeeClass) == [.changed], "\(listed.map(\.findings))")
            let row = try #require(listed.first)
            #expect(row.differences.map(\.field) == [.resignationDate])
            #expect(row.findings.isEmpty)
            _ = try await works.synced("a", DayTests.establishment)
            let results = try await works.engine.outcomes(of: "a", matching: nil, after: nil, limit: 9).rows
            #expect(results.map(\.outcome) == [.updated])
            #expect(results.map(\.notices) == [notices])
        }
    }

    @Test func statusThatSaysSoAlreadyNeedsNobody() async throws {
        try await atWork { (stage, works) async throws in
            try await stage.edit(.smartHR, Self.code, #"{"emp_status":"retired"}"#)
            try await stage.edit(.kingOfTime, Self.code, #"{"resignationDate":"2026-11-23"}"#)
            #expect(try await works.fetched("a", .kingOfTimeToSmartHR, leavers: true).job.state == .ready)
            _ = try await works.synced("a", DayTests.establishment)
            let results = try await works.engine.outcomes(of: "a", matching: nil, after: nil, limit: 9).rows
            #expect(results.map(\.outcome) == [.updated])
            #expect(results.allSatisfy { $0.notices.isEmpty })
        }
    }

    /// Case 20: the day before today, today, and the day after it.
    @Test(
        arguments: [
            (Direction.kingOfTimeToSmartHR, "2026-11-23", JobNotice.Code.olderValues),
            (.kingOfTimeToSmartHR, "2026-11-24", nil), (.kingOfTimeToSmartHR, "2026-11-25", .notYetValues),
            (.smartHRToKingOfTime, "2026-11-23", nil), (.smartHRToKingOfTime, "2026-11-24", nil),
            (.smartHRToKingOfTime, "2026-11-25", .notYetValues),
        ] as [(Direction, String, JobNotice.Code?)])
    func jobOfAnotherDaySaysWhatItsValuesAre(
        direction: Direction, baseDate: String, expected: JobNotice.Code?
    ) async throws {
        try await atWork { (_, works) async throws in
            let job = try await works.fetched("a", direction, baseDate: CivilDate(baseDate)).job
            let notices = try #require(job.fetch).lists.notices.filter { $0.code != .blankColumn }
            #expect(notices.map(\.code) == [expected].compactMap(\.self))
            #expect(notices.allSatisfy { $0.side == direction.source && !$0.text.ja.isEmpty })
        }
    }

    @Test func sameNameWithLeaversIsAnotherJob() async throws {
        try await atWork { (_, works) async throws in
            #expect(try await works.fetched("a", .smartHRToKingOfTime).job.state == .ready)
            await #expect(throws: SyncFailure.jobExists("a")) {
                _ = try await works.fetched("a", .smartHRToKingOfTime, leavers: true)
            }
        }
    }
}

extension RunningSandbox {
    /// Edits the record with this code as an administrator would.
    func edit(_ side: Side, _ code: EmployeeCode, _ json: String) async throws {
        let found = try await control("GET", "/people/\(side.rawValue)?code=\(code.text)")
        let record = try #require(try JSONDecoder().decode([Record].self, from: found).first)
        try await control("PUT", "/people/\(side.rawValue)/\(record.id ?? record.key ?? "")", json)
    }
}

private struct Record: Decodable {
    let id: String?
    let key: String?
}

extension Works {
    /// The rows of a job in these classes; `nil` for those of the people whom it lists.
    func rows(_ name: JobName, _ classes: Set<EmployeeClass>?) async throws -> [Row] {
        try await engine.rows(of: name, classes: classes, search: nil, findings: nil, after: nil, limit: 1000).rows
    }

    func request(_ name: JobName, _ selection: Selection) -> SyncRequest {
        SyncRequest(job: name, selection: selection, createDefaults: [], overrideDigest: nil, whenClosed: .wait)
    }
}
