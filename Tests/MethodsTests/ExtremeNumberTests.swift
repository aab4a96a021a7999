import Contract
import Foundation
import Ledger
import Roster
import Testing

@testable import Methods
@testable import Reconciliation
@testable import Sync

/// Numbers at the edges of what fits into a machine word, sent to every method in every param that takes a number. Each
/// request has to be answered, and the session has to go on.
@Suite struct ExtremeNumberTests {
    private static let edges = [
        "0", "-1", "9223372036854775806", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "18446744073709551615", "340282366920938463463374607431768211456",
    ]

    /// A ledger with one job that has a row and an outcome, so that requests reach their queries.
    private func ledger(in folder: URL) throws -> Ledger {
        let ledger = try Ledger.open(directory: folder.path, owner: "test")
        let job = try JobRecord.sample("april", .fetching)
        try ledger.createJob(job, HistoryEntry(at: job.createdAt, .fetch, job: "april", connection: "main"))
        var person = Employee(id: RecordID("s1"))
        person.employeeCode = .value(.text("0001"))
        let row = Row(source: person, target: nil, employeeClass: .new, differences: [], findings: [])
        var stored = try ledger.store(
            Comparison(rows: [row]),
            of: FetchedLists(fetchedAt: job.createdAt, sourceCount: 1, targetCount: 0, shorterPercent: 0), for: job)
        try stored.apply(.syncStarted(selectedCount: 1, whenClosed: .wait))
        try ledger.begin(
            [SelectedEmployee(position: 0, code: EmployeeCode("0001"), id: RecordID("s1"), write: .skip)], for: stored)
        return ledger
    }

    /// - Parameter member: one more param for every request, such as `"cursor":"0"`.
    /// - Returns: the answers by method, of the requests with the param `job` and of those without.
    private func answers(to members: [String]) async throws -> [MethodName: [String]] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)")
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let ledger = try ledger(in: folder)
        let peer = Peer(openLedger: { ledger })
        async let ended: Void = peer.session.run()
        var answers: [MethodName: [String]] = [:]
        for (name, member, job) in MethodName.allCases.flatMap({ name in
            members.flatMap { member in [(name, member, ""), (name, member, #""job":"april","#)] }
        }) {
            let params = "{\(job)\(member)}"
            try await peer.say(#"{"jsonrpc":"2.0","id":"n","method":"\#(name.rawValue)","params":\#(params)}"#)
            answers[name, default: []] += await peer.hear { $0.contains(#""id":"n""#) }
        }
        peer.stream.endOutput()
        _ = await peer.hear()
        await ended
        return answers
    }

    private func check(_ members: [String], sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for (name, lines) in try await answers(to: members) {
            #expect(lines.count == 2 * members.count, "\(name)", sourceLocation: sourceLocation)
            let isFault = lines.contains { $0.contains(#""code":-32603"#) }
            #expect(!isFault, "\(name): \(lines)", sourceLocation: sourceLocation)
        }
    }

    @Test func everyCursorIsAnswered() async throws {
        try await check(Self.edges.map { #""cursor":"\#($0)""# })
    }

    @Test func everyLimitAndEveryWaitIsAnswered() async throws {
        try await check(Self.edges.flatMap { [#""limit":\#($0)"#, #""waitSeconds":\#($0)"#] })
    }

    @Test func theLargestCursorIsBehindEverythingOrBeforeIt() async throws {
        let answers = try await answers(to: [#""cursor":"9223372036854775807""#])
        #expect(answers[.diff]?.last?.contains(#""rows":[]"#) == true)
        #expect(answers[.results]?.last?.contains(#""rows":[]"#) == true)
        #expect(answers[.jobs]?.first?.contains(#""job":"april""#) == true)
        #expect(answers[.history]?.first?.contains(#""event":"fetch""#) == true)
    }

    @Test(arguments: ["", "-1", "+1", "01", "1.0", "1e3", " 1", "9223372036854775808", "٣", "april"])
    func aCursorThatNoPageHadIsRefused(cursor: String) async throws {
        let answers = try await answers(to: [#""cursor":"\#(cursor)""#])
        for name in [MethodName.diff, .results, .history] {
            let answer = answers[name]?.last ?? ""
            #expect(answer.contains(#""code":-32602"#) && answer.contains(#""path":"/cursor""#), "\(answer)")
        }
        #expect(answers[.jobs]?.first?.contains(#""path":"/cursor""#) == true)
    }
}
