import Foundation
import Loopback
import Reconciliation
import Roster
import Sandbox
import Sync
import Testing
import Upstream

/// KING OF TIME's list of addresses, over HTTP: the first one is synced, spare ones are kept, an undo brings the list back.
@Suite struct AddressTests {
    @Test func spareAddressChangesPlacesWithTheFirstAndUndoBringsTheListBack() async throws {
        try await withAddresses { stage, works in
            try await stage.edit(.kingOfTime, "0001", emails: ["private@e.jp", "e0001@example.jp"])
            try await stage.edit(.kingOfTime, "0002", emails: ["old@e.jp", "spare@e.jp"])
            #expect(try await works.fetched("april", .smartHRToKingOfTime).job.state == .ready)
            _ = try await works.synced("april", DayTests.division)
            #expect(try await stage.emails("0001") == ["e0001@example.jp", "private@e.jp"])
            #expect(try await stage.emails("0002") == ["e0002@example.jp", "spare@e.jp"])

            _ = try await works.followed("back") {
                _ = try await works.engine.undo("april", as: "back", whenClosed: nil, actor: nil)
            }
            let undone = try await works.synced("back", DayTests.division).job
            #expect(undone.outcomes.settled == [.updated: 2])
            #expect(try await stage.emails("0001") == ["private@e.jp", "e0001@example.jp"])
            #expect(try await stage.emails("0002") == ["old@e.jp", "spare@e.jp"])
        }
    }

    @Test func addressBeforeSpareOnesIsAFindingBeforeTheRun() async throws {
        try await withAddresses { stage, works in
            for code in ["0001", "0002"] { try await stage.edit(.smartHR, code, #"{"email":null}"#) }
            try await stage.edit(.kingOfTime, "0001", emails: ["a@e.jp", "b@e.jp"])
            _ = try await works.followed("april") {
                _ = try await works.engine.fetch(
                    FetchRequest(
                        connection: nil, direction: .smartHRToKingOfTime, baseDate: stage.clock.now().day, job: "april",
                        nameStyle: nil, clear: [.email], whenClosed: nil))
            }
            let row = try await works.row("april", "0001")
            #expect(row.employeeClass == .blocked)
            #expect(row.findings.map(\.code) == [.invalidForTarget])
            #expect(row.findings.first?.text.ja.contains("予備のメールアドレス") == true)
            #expect(try await works.synced("april", DayTests.division).job.outcomes.settled == [.updated: 1])
            #expect(try await stage.emails("0001") == ["a@e.jp", "b@e.jp"])
            #expect(try await stage.emails("0002") == [])
        }
    }

    /// A promoted spare address is known already, a new one is verified by mail.
    @Test func dryRunCountsVerificationMailsAndRefusesWhatDoesNotExist() async throws {
        try await withAddresses { stage, works in
            try await stage.edit(.kingOfTime, "0001", emails: ["private@e.jp", "e0001@example.jp"])
            try await stage.edit(.kingOfTime, "0002", emails: ["old@e.jp"])
            #expect(try await works.fetched("april", .smartHRToKingOfTime).job.state == .ready)
            let writes = try await stage.requests().count { $0.method != "GET" }
            var request = SyncRequest(
                job: "april", selection: .classes([.new, .changed], except: []),
                createDefaults: [CreateDefaults(codes: nil, placement: DayTests.division)], overrideDigest: nil,
                whenClosed: nil)
            let rehearsal = try await works.engine.rehearse(try await works.engine.prepare(request))
            #expect(rehearsal.verificationMails == 1)
            #expect(rehearsal.exceededLimits.isEmpty)
            request.createDefaults = [
                CreateDefaults(codes: nil, placement: .kingOfTime(divisionCode: "nowhere", workingTypeCode: "1"))
            ]
            let prepared = try await works.engine.prepare(request)
            await #expect(throws: SyncFailure.unknownChoice(kind: "divisionCode", id: "nowhere")) {
                _ = try await works.engine.rehearse(prepared)
            }
            #expect(try await stage.requests().count { $0.method != "GET" } == writes)
        }
    }
}

/// Runs both clients against twelve people who are the same on both sides.
func withAddresses(
    _ switches: [String] = [], _ body: @escaping @Sendable (RunningSandbox, Works) async throws -> Void
) async throws {
    try await withSandbox(people: 12, population: .plain, switches) { (stage) async throws in
        let works = Works(stage, smartHRRate: .unlimited, kingOfTimeRate: .unlimited, hours: .none)
        try await works.run { try await body(stage, works) }
    }
}

extension Works {
    func row(_ job: JobName, _ code: String) async throws -> Row {
        try await engine.explain(job, employee: .code(EmployeeCode(code))).row
    }
}

/// A record of either service.
private struct AddressedRecord: Decodable {
    let id: String?
    let key: String?
    let emailAddresses: [String]?
}

extension RunningSandbox {
    /// Edits a record as an administrator would.
    func edit(_ side: Side, _ code: String, _ members: String) async throws {
        let record = try await record(side, code)
        let id = try #require(record.id ?? record.key)
        try await control("PUT", "/people/\(side.rawValue)/\(id)", members)
    }

    func edit(_ side: Side, _ code: String, emails: [String]) async throws {
        let list = emails.map { "\"\($0)\"" }.joined(separator: ",")
        try await edit(side, code, "{\"emailAddresses\":[\(list)]}")
    }

    /// The addresses of a record in KING OF TIME.
    func emails(_ code: String) async throws -> [String] { try await record(.kingOfTime, code).emailAddresses ?? [] }

    private func record(_ side: Side, _ code: String) async throws -> AddressedRecord {
        let body = try await control("GET", "/people/\(side.rawValue)?code=\(code)")
        return try #require(try JSONDecoder().decode([AddressedRecord].self, from: body).first)
    }
}
