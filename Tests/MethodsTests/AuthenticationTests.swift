import Contract
import Testing

@testable import Methods

@Suite struct AuthenticationTests {
    private let refused = #""code":-32001"#
    private let pong = #""result":{}"#

    private func authenticate(_ token: String) -> String {
        #"{"jsonrpc":"2.0","id":2,"method":"authenticate","params":{"token":"\#(token)"}}"#
    }

    private func call(_ method: String) -> String { #"{"jsonrpc":"2.0","id":1,"method":"\#(method)"}"# }

    /// - Parameter answers: what each answer has to contain.
    private func check(
        _ requests: [String], _ answers: [String], token: String? = "secret",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let peer = Peer(token: token.map(RequiredToken.init))
        async let ended: Void = peer.session.run()
        try await peer.say(requests.joined(separator: "\n"))
        peer.stream.endOutput()
        let lines = await peer.hear()
        await ended
        #expect(
            lines.count == answers.count && zip(lines, answers).allSatisfy { $0.contains($1) }, "\(lines)",
            sourceLocation: sourceLocation)
    }

    @Test func untilThenOnlyPingAnswers() async throws {
        let others = MethodName.allCases.filter { $0 != .ping && $0 != .authenticate }.map { call($0.rawValue) }
        try await check(others + [call("noSuchMethod")], Array(repeating: refused, count: others.count + 1))
        try await check([call("ping")], [pong])
    }

    @Test func theRightTokenOpensEverything() async throws {
        try await check(
            [authenticate("secret"), call("hello"), call("noSuchMethod")], [pong, "renkei", #""code":-32601"#])
    }

    @Test(arguments: ["Secret", "secre", "secrets", "secretsecret", "s", "\u{0}"])
    func anotherTokenDoesNot(token: String) async throws {
        let token = token == "\u{0}" ? #"\u0000"# : token
        try await check([authenticate(token), call("hello")], [refused, refused])
    }

    @Test func whoIsWrongTooOftenIsDisconnectedEvenIfRightAtLast() async throws {
        let guesses = Array(repeating: authenticate("guess"), count: 5)
        try await check(guesses + [authenticate("secret")], Array(repeating: refused, count: 6))
        let peer = Peer(token: RequiredToken("secret"))
        async let ended: Void = peer.session.run()
        try await peer.say(guesses.joined(separator: "\n"))
        // The input stays open: it is the session that ends.
        #expect(await peer.hear().count == 5)
        await ended
    }

    @Test func wrongTokensAreAnsweredEverLater() {
        let door = Door(RequiredToken("secret"))
        let verdicts = (0..<5).map { _ in door.judge("guess") }
        #expect(verdicts.first == .wrong(after: .milliseconds(250)))
        #expect(verdicts.dropFirst(3) == [.wrong(after: .milliseconds(2000)), .wrongOnceTooOften])
        #expect(door.judge("secret") == .wrongOnceTooOften)
        #expect(!door.isOpen)
    }

    @Test func nobodyNeedsAToken() async throws {
        try await check([call("hello"), authenticate("anything")], ["renkei", pong], token: nil)
    }
}
