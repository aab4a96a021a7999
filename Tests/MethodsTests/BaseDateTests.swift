import Foundation
import Ledger
import Roster
import Sync
import Testing

/// `fetch` without `baseDate`, at fixed moments. The engine does not run, so the jobs stay `fetching`.
@Suite struct BaseDateTests {
    /// Sends fetches with these params, each at its moment, and returns the answers.
    private func answers(to requests: [(moment: String, params: String)]) async throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)")
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let ledger = try Ledger.open(directory: folder.path, owner: "test")
        let peer = Peer(connections: NamedConnections(names: ["main"]), openLedger: { ledger })
        async let ended: Void = peer.session.run()
        var answers: [String] = []
        for (moment, params) in requests {
            peer.time.set(moment)
            try await peer.say(
                #"{"jsonrpc":"2.0","id":1,"method":"fetch","params":{"direction":"smartHRToKingOfTime"\#(params)}}"#)
            answers += await peer.hear { $0.contains(#""id":1"#) }
        }
        peer.stream.endOutput()
        _ = await peer.hear()
        await ended
        return answers
    }

    @Test(arguments: [
        ("2026-04-01T12:00:00+09:00", "2026-04-01"), ("2026-03-31T23:59:59+09:00", "2026-03-31"),
        ("2026-04-01T00:00:00+09:00", "2026-04-01"),
        // Midnight in UTC changes nothing.
        ("2026-04-01T08:59:59+09:00", "2026-04-01"), ("2026-04-01T09:00:00+09:00", "2026-04-01"),
        ("2028-02-29T00:00:00+09:00", "2028-02-29"), ("2027-01-01T00:00:00+09:00", "2027-01-01"),
    ])
    func fetchWithoutBaseDateIsOfTodayInJapan(moment: String, day: String) async throws {
        let answer = try #require(try await answers(to: [(moment, "")]).first)
        #expect(answer.contains("\"baseDate\":\"\(day)\""), "\(answer)")
    }

    @Test func sameNameOnTheSameDayIsTheSameJobWithOrWithoutTheDate() async throws {
        let answers = try await answers(to: [
            ("2026-04-01T00:00:00+09:00", #","job":"april""#),
            ("2026-04-01T23:59:59+09:00", #","job":"april""#),
            ("2026-04-01T23:59:59+09:00", #","job":"april","baseDate":"2026-04-01""#),
        ])
        #expect(answers.count == 3)
        for answer in answers {
            #expect(answer.contains(#""job":"april""#))
            #expect(answer.contains(#""createdAt":"2026-04-01T00:00:00+09:00""#), "\(answer)")
        }
    }

    @Test func sameNameOnTheNextDayIsAnotherJobUnlessTheDateIsGiven() async throws {
        let answers = try await answers(to: [
            ("2026-03-31T23:59:59+09:00", #","job":"april""#),
            ("2026-04-01T00:00:00+09:00", #","job":"april""#),
            ("2026-04-01T00:00:00+09:00", #","job":"april","baseDate":"2026-03-31""#),
        ])
        #expect(answers.map { $0.contains(#""kind":"jobExists""#) } == [false, true, false])
    }

    @Test(arguments: ["null", #""""#, #""2026-02-30""#, #""today""#])
    func baseDateThatIsNoDayIsRefused(text: String) async throws {
        let answer = try #require(
            try await answers(to: [("2026-04-01T12:00:00+09:00", #","baseDate":\#(text)"#)]).first)
        #expect(answer.contains(#""kind":"invalidParams""#))
        #expect(answer.contains(#""path":"/baseDate""#))
    }
}
