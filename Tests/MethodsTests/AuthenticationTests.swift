import Contract
import Testing

@testable import Methods

@Suite struct AuthenticationTests {
    private let refused = #""code":-32001"#
    private let pong = #""result":{}"#

    private func authenticate(_ token: String) -> String {
        #"{"jsonrpc":"2.0","id":0,"method":"authenticate","params":{"token":"\#(token)"}}"#
    }

    private func call(_ method: String) -> String { #"{"jsonrpc":"2.0","id":0,"method":"\#(method)"}"# }

    /// Sends the requests in one piece, each with its number as id in place of 0, and ends the input. The order of the
    /// answers is not promised, so they are found by their ids.
    /// - Parameter answers: for each request in order, the text that its answer has to contain. Requests behind the last
    ///   of them have to stay unanswered.
    private func check(
        _ requests: [String], _ answers: [String], token: String? = "secret",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let peer = Peer(token: token.map(RequiredToken.init))
        async let ended: Void = peer.session.run()
        let numbered = requests.enumerated().map { number, request in
            request.replacing(#""id":0,"#, with: #""id":\#(number),"#)
        }
        try await peer.say(numbered.joined(separator: "\n"))
        peer.stream.endOutput()
        var lines = await peer.hear()
        await ended
        #expect(lines.count == answers.count, "\(lines)", sourceLocation: sourceLocation)
        for (number, answer) in answers.enumerated() {
            let place = lines.firstIndex { line in
                // A message that was too large to be read is answered without its id.
                line.contains(answer) && (line.contains(#""id":\#(number),"#) || line.contains(#""id":null,"#))
            }
            if let place { lines.remove(at: place) }
        }
        #expect(lines == [], sourceLocation: sourceLocation)
    }

    @Test func beforeAuthenticationOnlyPingIsAnswered() async throws {
        let others = MethodName.allCases.filter { $0 != .ping && $0 != .authenticate }.map { call($0.rawValue) }
        let byPosition = #"{"jsonrpc":"2.0","id":0,"method":"hello","params":[1]}"#
        let all = others + [call("noSuchMethod"), byPosition]
        try await check(all, Array(repeating: refused, count: all.count))
        try await check([call("ping")], [pong])
    }

    @Test func theRightTokenGivesAccessToAllMethods() async throws {
        try await check(
            [authenticate("secret"), call("hello"), call("noSuchMethod")], [pong, "renkei", #""code":-32601"#])
    }

    @Test(arguments: ["Secret", "secre", "secrets", "secretsecret", "s", "\u{0}"])
    func aWrongTokenGivesNoAccess(token: String) async throws {
        let token = token == "\u{0}" ? #"\u0000"# : token
        try await check([authenticate(token), call("hello")], [refused, refused])
    }

    @Test func tooManyWrongTokensCloseTheConnectionBeforeTheRightOne() async throws {
        let guesses = Array(repeating: authenticate("guess"), count: 5)
        try await check(guesses + [authenticate("secret")], Array(repeating: refused, count: 5))
        let peer = Peer(token: RequiredToken("secret"))
        async let ended: Void = peer.session.run()
        try await peer.say(guesses.joined(separator: "\n"))
        // The input stays open: it is the session that ends.
        #expect(await peer.hear().count == 5)
        await ended
    }

    @Test func eachWrongTokenDoublesTheDelay() {
        let authenticator = PeerAuthenticator(token: RequiredToken("secret"))
        let verdicts = (0..<5).map { _ in authenticator.verify(token: "guess") }
        #expect(verdicts.first == .rejected(delay: .milliseconds(250)))
        #expect(verdicts.dropFirst(3) == [.rejected(delay: .milliseconds(2000)), .rejectedForGood])
        #expect(authenticator.verify(token: "secret") == .rejectedForGood)
        #expect(!authenticator.isAuthenticated)
    }

    @Test func aPeerThatDoesNotAuthenticateInTimeIsDisconnectedWithAnError() async throws {
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

    @Test func authenticationEndsTheDeadline() async throws {
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

    @Test func messagesAreSmallBeforeAuthentication() async throws {
        let long = #"{"jsonrpc":"2.0",\#(String(repeating: " ", count: 1000))"id":0,"method":"ping"}"#
        let refusal = #""limit":"unauthenticatedBytes","allowed":1000"#
        try await check([long, authenticate("guess"), long], [refusal, refused, refusal])
        try await check([authenticate("secret"), long], [pong, pong])
    }

    @Test func withoutARequiredTokenEverythingIsAccessible() async throws {
        try await check([call("hello"), authenticate("anything")], ["renkei", pong], token: nil)
    }
}
