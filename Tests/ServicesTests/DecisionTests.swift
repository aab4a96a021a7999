import Foundation
import Loopback
import Reconciliation
import Roster
import Sync
import Testing

/// 判断: whole flows, from the finding over the decision to the records that both services have in the end.
@Suite struct DecisionTests {
    private static let smartHRID = "0a000000-0000-4000-8000-000000000001"
    private static let key = String(repeating: "a1", count: 32)

    /// A dozen people in step, and 架空 花子 with one record on each side.
    private func atWork(
        crew: String = #"{"emp_code":"9001"}"#, employee: String = #"{"code":"9001"}"#,
        _ body: @escaping @Sendable (Office) async throws -> Void
    ) async throws {
        try await withSandbox(people: 12, population: .plain) { (stage) async throws in
            let works = Works(stage, smartHRRate: .unlimited, kingOfTimeRate: .unlimited, hours: .none)
            try await works.run {
                let office = Office(stage: stage, works: works)
                try await office.edit(.smartHR, Self.smartHRID, Hanako.crew)
                try await office.edit(.smartHR, Self.smartHRID, crew)
                try await office.edit(.kingOfTime, Self.key, Hanako.employee)
                try await office.edit(.kingOfTime, Self.key, employee)
                try await body(office)
            }
        }
    }

    @Test func renumberedPersonIsWrittenAndNotCreatedAgain() async throws {
        try await atWork { (office) async throws in
            #expect(try await office.row("april", "9001")?.employeeClass == .unchanged)
            try await office.edit(.smartHR, Self.smartHRID, #"{"emp_code":"9101"}"#)
            #expect(try await office.row("may", "9101")?.employeeClass == .blocked)
            let decided = try await office.decide("may", "9101", .samePerson)
            #expect(decided.employeeClass == .changed)
            #expect(decided.differences.map(\.field) == [.employeeCode])
            #expect(try await office.synced("may").outcomes.settled[.created] == nil)
            #expect(try await office.records(.kingOfTime, code: "9101").map(\.key) == [Self.key])
            #expect(try await office.records(.kingOfTime, code: "9001").isEmpty)
            let later = try await office.row("june", "9101")
            #expect(later?.employeeClass == .unchanged)
            #expect(later?.findings == [])
        }
    }

    /// From KING OF TIME, to a SmartHR record with another number, a padded one, or none.
    @Test(arguments: [#""9101""#, #""09001""#, "null"])
    func codeOfOnePersonIsWrittenToSmartHR(before: String) async throws {
        try await atWork(crew: "{\"emp_code\":\(before)}") { (office) async throws in
            #expect(try await office.row("april", "9001", .kingOfTimeToSmartHR)?.employeeClass == .blocked)
            #expect(try await office.decide("april", "9001", .samePerson).differences.map(\.field) == [.employeeCode])
            #expect(try await office.synced("april").outcomes.settled == [.updated: 1])
            #expect(try await office.records(.smartHR, code: "9001").map(\.id) == [Self.smartHRID])
            let later = try await office.row("may", "9001", .kingOfTimeToSmartHR)
            #expect(later?.employeeClass == .unchanged)
            #expect(later?.findings == [])
        }
    }

    @Test func keptCodesAreNeverShownAgainInEitherDirection() async throws {
        try await atWork(crew: #"{"emp_code":"9101"}"#) { (office) async throws in
            #expect(try await office.row("april", "9101")?.employeeClass == .blocked)
            let decided = try await office.decide("april", "9101", .samePerson, keepsTargetCode: true)
            #expect(decided.employeeClass == .unchanged)
            for (job, direction, code) in [
                ("may", .smartHRToKingOfTime, "9101"), ("june", .kingOfTimeToSmartHR, "9001"),
            ] as [(JobName, Direction, String)] {
                let row = try await office.row(job, code, direction)
                #expect(row?.employeeClass == .unchanged, "\(job)")
                #expect(row?.findings == [], "\(job)")
                _ = try await office.synced(job)
            }
            #expect(try await office.records(.kingOfTime, code: "9001").map(\.key) == [Self.key])
            #expect(try await office.records(.kingOfTime, code: "9101").isEmpty)
            #expect(try await office.records(.smartHR, code: "9101").map(\.id) == [Self.smartHRID])
        }
    }

    @Test func differentPersonIsCreatedBesideTheOther() async throws {
        try await atWork(crew: #"{"emp_code":"9101"}"#) { (office) async throws in
            #expect(try await office.row("april", "9101")?.employeeClass == .blocked)
            #expect(try await office.decide("april", "9101", .differentPerson).employeeClass == .new)
            #expect(try await office.synced("april").outcomes.settled[.created] == 1)
            #expect(try await office.records(.kingOfTime, code: "9001").map(\.key) == [Self.key])
            #expect(try await office.records(.kingOfTime, code: "9101").count == 1)
            #expect(try await office.row("may", "9101")?.employeeClass == .unchanged)
        }
    }

    /// The record of somebody who left, under the code that a new person has now. Each decision answers its own findings.
    @Test func takenOverRecordKeepsNoAddressOfTheOtherPerson() async throws {
        try await atWork(employee: Ichiro.employee) { (office) async throws in
            let seen = try await office.row("april", "9001")
            #expect(seen?.employeeClass == .blocked)
            #expect(seen?.findings.map(\.code).contains(.differentPerson) == true)
            let takenOver = try await office.decide("april", "9001", .takeOver)
            #expect(takenOver.findings.filter { $0.severity == .blocks }.map(\.code) == [.possibleRehire])
            #expect(try await office.decide("april", "9001", .rehired).employeeClass == .changed)
            _ = try await office.synced("april")
            let record = try #require(try await office.records(.kingOfTime, code: "9001").first)
            #expect(record.lastName == "架空")
            #expect(record.emailAddresses == ["hanako@example.jp"])
            #expect(record.resignationDate ?? "" == "")
            #expect(try await office.row("may", "9001")?.employeeClass == .unchanged)
        }
    }

    @Test func personLeftOutIsNeitherWrittenNorShownInThatDirectionAlone() async throws {
        try await atWork(crew: #"{"last_name":"新姓"}"#) { (office) async throws in
            #expect(try await office.row("april", "9001")?.employeeClass == .changed)
            #expect(try await office.decide("april", "9001", .leaveOut).employeeClass == .leftOut)
            for job in ["april", "may"] as [JobName] {
                if job == "may" { #expect(try await office.row(job, "9001") == nil) }
                let synced = try await office.synced(job)
                #expect(synced.fetch?.counts.leftOut.byDecision == 1, "\(job)")
                #expect(try await office.records(.kingOfTime, code: "9001").map(\.lastName) == ["架空"], "\(job)")
            }
            #expect(try await office.row("june", "9001", .kingOfTimeToSmartHR)?.employeeClass == .changed)
        }
    }

    @Test func rehiredPersonIsActiveAgainWithoutANewFetch() async throws {
        let resigned = #"{"hiredDate":"2015-04-01","resignationDate":"2025-03-31"}"#
        try await atWork(crew: #"{"entered_at":"2026-04-01"}"#, employee: resigned) { (office) async throws in
            let seen = try await office.row("april", "9001")
            #expect(seen?.employeeClass == .blocked)
            let decided = try await office.decide("april", "9001", .rehired)
            #expect(Set(decided.differences.map(\.field)) == [.hireDate, .resignationDate])
            _ = try await office.synced("april")
            let record = try #require(try await office.records(.kingOfTime, code: "9001").first)
            #expect(record.hiredDate == "2026-04-01")
            #expect(record.resignationDate ?? "" == "")
            #expect(try await office.row("may", "9001")?.employeeClass == .unchanged)
        }
    }

    @Test func decisionOutlivesItsJobAndIsTakenBackByRevoke() async throws {
        try await atWork(crew: #"{"emp_code":"9101"}"#) { (office) async throws in
            let engine = office.works.engine
            #expect(try await office.row("april", "9101")?.employeeClass == .blocked)
            _ = try await office.decide("april", "9101", .differentPerson)
            _ = try await engine.forget("april")
            #expect(try await office.row("may", "9101")?.employeeClass == .new)
            let made = try #require(try await engine.decisions(of: "main", limit: 9, before: nil).decisions.first)
            #expect(made.decision.smartHR == RecordID(Self.smartHRID))
            #expect(made.decision.kingOfTime == RecordID(Self.key))
            #expect(made.actor == "sato")
            #expect(made.reason == "確認済み")
            _ = try await engine.revoke(made.id, reason: "同じ人だった", actor: "suzuki")
            #expect(try await engine.decisions(of: nil, limit: 9, before: nil).decisions.isEmpty)
            #expect(try await office.row("june", "9101")?.employeeClass == .blocked)
            #expect(try await engine.verifyHistory().fault == nil)
        }
    }
}

/// 架空 花子, whose name no one else in the sandbox has.
private enum Hanako {
    static let crew = """
        {"emp_code":"9001","last_name":"架空","first_name":"花子","last_name_yomi":"カクウ","first_name_yomi":"ハナコ",
        "gender":"female","birth_at":"1990-04-01","entered_at":"2020-04-01","email":"hanako@example.jp",
        "emp_status":"employed"}
        """
    static let employee = """
        {"code":"9001","lastName":"架空","firstName":"花子","lastNamePhonetics":"カクウ","firstNamePhonetics":"ハナコ",
        "gender":"female","birthDate":"1990-04-01","hiredDate":"2020-04-01","emailAddresses":["hanako@example.jp"],
        "divisionCode":"1000","typeCode":"1"}
        """
}

/// Somebody else, who has resigned.
private enum Ichiro {
    static let employee = """
        {"lastName":"想像","firstName":"一郎","lastNamePhonetics":"ソウゾウ","firstNamePhonetics":"イチロウ",
        "gender":"male","birthDate":"1960-01-01","hiredDate":"1990-04-01","resignationDate":"2019-03-31",
        "emailAddresses":["ichiro@example.jp","home@example.jp"]}
        """
}

/// The engine against both services, with what an administrator can see and edit there.
private struct Office: Sendable {
    let stage: RunningSandbox
    let works: Works

    func edit(_ side: Side, _ id: String, _ members: String) async throws {
        try await stage.control("PUT", "/people/\(side.rawValue)/\(id)", members)
    }

    /// A record, with the members that these tests look at.
    struct Record: Sendable, Decodable {
        let id: String?
        let key: String?
        let lastName: String?
        let hiredDate: String?
        let resignationDate: String?
        let emailAddresses: [String]?
    }

    func records(_ side: Side, code: String) async throws -> [Record] {
        let body = try await stage.control("GET", "/people/\(side.rawValue)?code=\(code)")
        return try JSONDecoder().decode([Record].self, from: body)
    }

    /// Fetches, and shows the row with this code.
    func row(_ job: JobName, _ code: String, _ direction: Direction = .smartHRToKingOfTime) async throws -> Row? {
        #expect(try await works.fetched(job, direction).job.state == .ready)
        return try await works.engine.rows(
            of: job, classes: nil, search: nil, findings: nil, after: nil, limit: 1000
        ).rows.first { $0.code == EmployeeCode(code) }
    }

    func decide(
        _ job: JobName, _ code: String, _ decision: Decision, keepsTargetCode: Bool = false
    ) async throws -> Row {
        try await works.engine.resolve(
            DecisionRequest(
                job: job, employee: .code(EmployeeCode(code)), decision: decision, keepsTargetCode: keepsTargetCode,
                reason: "確認済み", actor: "sato")
        ).row
    }

    func synced(_ job: JobName) async throws -> JobRecord {
        let direction = try await works.engine.job(job).record.options.direction
        let placement: Placement =
            switch direction.target {
            case .smartHR: DayTests.establishment
            case .kingOfTime: DayTests.division
            }
        let done = try await works.synced(job, placement).job
        #expect(done.state == .done)
        return done
    }
}
