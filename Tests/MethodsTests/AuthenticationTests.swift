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
        let byPosition = #"{"jsonrpc":"2.0","id":1,"method":"hello","params":[1]}"#
        let all = others + [call("noSuchMethod"), byPosition]
        try await check(all, Array(repeating: refused, count: all.count))
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
        try await check(guesses + [authenticate("secret")], Array(repeating: refused, count: 5))
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

    @Test func whoTakesTooLongIsToldWhyAndHungUpOn() async throws {
        let peer = Peer(token: RequiredToken("secret"))
        async let ended: Void = peer.session.run()
        try await peer.say(call("ping"))
        #expect(await peer.hear { $0.contains(pong) }.count == 1)
        peer.time.endLongSleep()
        // The input stays open: it is the session that ends.
        let lines = await peer.hear()
        #expect(lines.count == 1 && lines[0].hasPrefix(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32001,"#))
        await ended
    }

    @Test func whoHasShownTheTokenHasAllTheTimeThereIs() async throws {
        let peer = Peer(token: RequiredToken("secret"))
        async let ended: Void = peer.session.run()
        try await peer.say(authenticate("secret"))
        #expect(await peer.hear { $0.contains(pong) }.count == 1)
        peer.time.endLongSleep()
        try await peer.say(call("hello"))
        #expect(await peer.hear { $0.contains("renkei") }.count == 1)
        peer.stream.endOutput()
        #expect(await peer.hear() == [])
        await ended
    }

    @Test func messagesAreSmallUntilThen() async throws {
        let long = #"{"jsonrpc":"2.0","id":"\#(String(repeating: "a", count: 1000))","method":"ping"}"#
        let refusal = #""limit":"unauthenticatedBytes","allowed":1000"#
        try await check([long, authenticate("guess"), long], [refusal, refused, refusal])
        try await check([authenticate("secret"), long], [pong, pong])
    }

    @Test func nobodyNeedsAToken() async throws {
        try await check([call("hello"), authenticate("anything")], ["renkei", pong], token: nil)
    }
}
