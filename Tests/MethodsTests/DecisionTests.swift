import Foundation
import Ledger
import Roster
import Testing

@testable import Reconciliation
@testable import Sync

/// `decisions`, `revoke` and the params of `resolve`, over a session.
@Suite struct DecisionTests {
    private static let kinds: [StandingDecision.Kind] = [
        .samePerson(keepsTargetCode: true), .differentPerson, .leaveOut,
    ]

    /// A ledger with a job of one row, and one decision of each kind.
    private func ledger(in folder: URL) throws -> Ledger {
        let ledger = try Ledger.open(directory: folder.path, owner: "test")
        let job = try JobRecord.sample("april", .fetching)
        try ledger.createJob(job)
        var person = Employee(id: RecordID("s0"))
        person.employeeCode = .value(.text("0001"))
        let row = Row(source: person, target: nil, employeeClass: .new, differences: [], findings: [])
        try ledger.store(
            Comparison(rows: [row]),
            of: FetchedLists(fetchedAt: job.createdAt, sourceCount: 1, targetCount: 0, shorterPercent: 0), for: job)
        for (number, kind) in Self.kinds.enumerated() {
            let record = DecisionRecord(
                connection: "main",
                decision: StandingDecision(
                    kind, source: RecordID("s\(number)"), target: kind == .leaveOut ? nil : RecordID("k\(number)"),
                    direction: .smartHRToKingOfTime),
                actor: "sato", reason: number == 0 ? "確認済み" : nil, at: job.createdAt)
            try ledger.replace(
                PlacedRow(position: 0, row: row), of: "april", link: nil, decision: record,
                HistoryEntry(at: job.createdAt, .resolve, job: "april", connection: "main"))
        }
        return ledger
    }

    /// Sends requests, one after the other, and returns their answers.
    private func answers(to requests: [(method: String, params: String)]) async throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)")
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let ledger = try ledger(in: folder)
        let peer = Peer(connections: NamedConnections(names: ["main", "other"]), openLedger: { ledger })
        async let ended: Void = peer.session.run()
        var answers: [String] = []
        for (method, params) in requests {
            try await peer.say(#"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#)
            answers += await peer.hear { $0.contains(#""id":1"#) }
        }
        peer.stream.endOutput()
        _ = await peer.hear()
        await ended
        return answers
    }

    @Test func decisionsAreListedNewestFirst() async throws {
        let answer = try #require(try await answers(to: [("decisions", "{}")]).first)
        let ids = answer.matches(of: /"id":"(\d)"/).map { String($0.1) }
        #expect(ids == ["3", "2", "1"])
        #expect(
            answer.contains(
                #""decision":"leaveOut","direction":"smartHRToKingOfTime","sourceId":"s2","targetId":null"#))
        #expect(answer.contains(#""decision":"samePerson","keepTargetCode":true,"#))
        #expect(answer.contains(#""sourceId":"s0","targetId":"k0","actor":"sato","reason":"確認済み","at":"2026-"#))
        #expect(answer.contains(#""nextCursor":null"#))
    }

    @Test func decisionsComeInPages() async throws {
        let answers = try await answers(to: [
            ("decisions", #"{"limit":2}"#), ("decisions", #"{"limit":2,"cursor":"2"}"#),
            ("decisions", #"{"cursor":"-1"}"#),
        ])
        #expect(answers[0].contains(#""nextCursor":"2""#))
        #expect(answers[1].contains(#""id":"1""#) && !answers[1].contains(#""id":"2""#))
        #expect(answers[1].contains(#""nextCursor":null"#))
        #expect(answers[2].contains(#""path":"/cursor""#))
    }

    @Test func decisionsOfAnotherConnectionAreApart() async throws {
        let answers = try await answers(to: [
            ("decisions", #"{"connection":"main","limit":1}"#), ("decisions", #"{"connection":"other"}"#),
            ("decisions", #"{"connection":"mian"}"#),
        ])
        #expect(answers[0].contains(#""id":"3""#))
        #expect(answers[1].contains(#""decisions":[]"#))
        #expect(answers[2].contains(#""kind":"unknownConnection""#))
    }

    @Test func revokedDecisionIsShownOnceMoreAndIsInTheHistory() async throws {
        let answers = try await answers(to: [
            ("revoke", #"{"id":"1","reason":"人違い","actor":"suzuki"}"#), ("decisions", "{}"),
            ("history", #"{"limit":1}"#), ("revoke", #"{"id":"1"}"#), ("revoke", #"{"id":"x"}"#),
        ])
        #expect(answers[0].contains(#""result":{"id":"1","connection":"main","decision":"samePerson""#))
        #expect(!answers[1].contains(#""id":"1","connection""#))
        #expect(answers[2].contains(#""event":"revoke","job":null,"connection":"main","actor":"suzuki","id":"s0""#))
        #expect(answers[2].contains(#""detail":"samePerson keepTargetCode with=k0","reason":"人違い""#))
        #expect(answers[3].contains(#""kind":"unknownDecision""#))
        #expect(answers[4].contains(#""decision":"x""#))
    }

    @Test(arguments: [
        (#""decision":"leaveOut","with":"0002""#, "/with"), (#""decision":"accept","with":"0002""#, "/with"),
        (#""decision":"keepTarget","with":"0002""#, "/with"),
        (#""decision":"differentPerson","keepTargetCode":true"#, "/keepTargetCode"),
        (#""decision":"takeOver","keepTargetCode":true"#, "/keepTargetCode"),
        (#""decision":"samePerson","with":"""#, "/with"),
        (#""decision":"samePerson","keepTargetCode":1"#, "/keepTargetCode"),
    ])
    func paramThatTheDecisionHasNoUseForIsRefused(members: String, path: String) async throws {
        let answer = try #require(
            try await answers(to: [("resolve", #"{"job":"april","employeeCode":"0001",\#(members)}"#)]).first)
        #expect(answer.contains(#""kind":"invalidParams""#), "\(answer)")
        #expect(answer.contains("\"path\":\"\(path)\""), "\(answer)")
    }

    @Test(arguments: ["samePerson", "differentPerson", "takeOver", "rehired", "accept", "useSource", "keepTarget"])
    func rowWithoutFindingsHasNothingToResolve(decision: String) async throws {
        let answers = try await answers(to: [
            ("resolve", #"{"job":"april","employeeCode":"0001","decision":"\#(decision)","keepTargetCode":false}"#)
        ])
        #expect(answers.first?.contains(#""kind":"nothingToResolve""#) == true, "\(answers)")
    }
}
