import Foundation
import Testing

/// The main job with the built program, and the same job in the next process.
@Suite struct MainJobTests {
    private static func request(_ id: Int, _ method: String, _ params: String) -> String {
        #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"# + "\n"
    }

    private static let job =
        request(
            1, "fetch", #"{"direction":"smartHRToKingOfTime","baseDate":"2026-11-24","job":"j","waitSeconds":600}"#)
        + request(
            2, "sync",
            #"{"job":"j","select":{"classes":["new","changed"]},"#
                + #""createDefaults":{"divisionCode":"1000","workingTypeCode":"1"},"waitSeconds":600}"#)

    private static let questions =
        request(3, "status", #"{"job":"j","waitSeconds":600}"#)
        + request(4, "diff", #"{"job":"j","waitSeconds":600}"#)
        + request(5, "results", #"{"job":"j","waitSeconds":600}"#)

    private func answers(_ output: RenkeiProcess.Result, to ids: ClosedRange<Int>) -> [String?] {
        ids.map { id in output.lines.first { $0.hasPrefix(#"{"jsonrpc":"2.0","id":\#(id),"#) } }
    }

    @Test func jobGivesTheSameAnswersAfterARestart() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)").path
        let sandbox = ["--sandbox", "--people", "60"]
        let environment = ["RENKEI_STATE_DIRECTORY": folder]
        let first = try await serve(input: (Self.job + Self.questions).utf8, options: sandbox, environment: environment)
        #expect(first.code == 0 && first.lines.count == 5)
        #expect(answers(first, to: 2...2)[0]?.contains(#""state":"done""#) == true)
        #expect(answers(first, to: 3...5).allSatisfy { $0?.contains(#""result":"#) == true })

        let second = try await serve(input: Self.questions.utf8, options: sandbox, environment: environment)
        #expect(second.code == 0)
        #expect(answers(second, to: 3...5) == answers(first, to: 3...5))

        let forgotten = try await serve(
            input: (Self.request(6, "forget", #"{"job":"j"}"#) + Self.request(7, "results", #"{"job":"j"}"#)).utf8,
            options: sandbox,
            environment: environment)
        #expect(answers(forgotten, to: 7...7)[0]?.contains(#""outcome":"updated","action":null"#) == true)
    }

    /// The fetch does not wait: `resolve` and `sync` wait for it.
    @Test func decisionCanBeSentTogetherWithItsFetchAndSync() async throws {
        let fetch = Self.request(1, "fetch", #"{"direction":"smartHRToKingOfTime","baseDate":"2026-11-24","job":"j"}"#)
        let rest =
            Self.request(2, "diff", #"{"job":"j","search":"0003","waitSeconds":600}"#)
            + Self.request(
                3, "resolve", #"{"job":"j","employeeCode":"0003","decision":"leaveOut","actor":"a","waitSeconds":600}"#)
            + Self.request(4, "sync", #"{"job":"j","select":{"classes":["changed"]},"waitSeconds":600}"#)
            + Self.request(5, "results", #"{"job":"j","waitSeconds":600}"#)
        let output = try await serve(input: (fetch + rest).utf8, options: ["--sandbox", "--people", "60"])
        let found = answers(output, to: 1...5)
        #expect(found.allSatisfy { $0?.contains(#""result":"#) == true }, "\(found)")
        #expect(found[1]?.contains(#""employeeCode":"0003","name":"伊藤 健太","class":"changed""#) == true)
        #expect(found[4]?.contains(#""employeeCode":"0003""#) == false)
        #expect(found[4]?.contains(#""outcome":"updated""#) == true)
    }

    private static let undoAndLook =
        request(8, "undo", #"{"job":"j","newJob":"back","waitSeconds":600}"#)
        + request(9, "diff", #"{"job":"back","limit":1,"waitSeconds":600}"#)

    @Test func undoAndItsDiffCanBeSentTogether() async throws {
        let output = try await serve(
            input: (Self.job + Self.undoAndLook).utf8, options: ["--sandbox", "--people", "60"])
        #expect(answers(output, to: 8...8)[0]?.contains(#""job":"back","state":"ready""#) == true)
        #expect(answers(output, to: 9...9)[0]?.contains(#""result":{"job":"back","counts":"#) == true)
    }

    @Test func diffThatWaitsForARefusedUndoFails() async throws {
        let fetch = Self.job.prefix { $0 != "\n" } + "\n"
        let output = try await serve(input: (fetch + Self.undoAndLook).utf8, options: ["--sandbox", "--people", "60"])
        #expect(answers(output, to: 8...8)[0]?.contains(#""kind":"jobNotReady""#) == true)
        #expect(answers(output, to: 9...9)[0]?.contains(#""kind":"unknownJob""#) == true)
    }
}
