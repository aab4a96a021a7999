import JSONRPC
import Testing
import Wire

private func call(_ method: String, _ id: String) -> String { #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)"}"# }
private func answer(_ id: String, _ result: String = "{}") -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"result":\#(result)}"#
}
private func cancelled(_ id: String) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"error":{"code":-32800,"message":"Request cancelled"}}"#
}
private func cancel(_ id: String) -> String { #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":\#(id)}}"# }

@Suite struct SessionTests {
    @Test(arguments: [
        "1", "-0", "1.5", "1e400", "1180591620717411303424", "null", #""a\u0062""#, #""""#, #""\u00e9""#, "\"é\"",
        "\"e\u{301}\"", #""\ud83d\ude00""#,
    ])
    func idIsEchoedAsItWasWritten(id: String) async {
        await check(call("ping", id), answer(id))
        await check("[" + call("ping", id) + "]", "[" + answer(id) + "]")
        await check(call("open", "0") + "\n" + call("wait", id), answer("0"), answer(id), anyOrder: true)
    }

    @Test(arguments: ["true", "{}", "[]", #"[1]"#])
    func otherIDsAreRefused(id: String) async {
        await check(
            call("ping", id),
            #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid Request: id is not a string, number or null"}}"#
        )
    }

    @Test(arguments: [
        "{", "{}x", "{} {}", "nul", "NaN", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "'a'", "\"\\ud800\"", "01", "1.",
        "\u{FEFF}{}", "\"\u{0}\"", "\u{0}", "// c", "{\"id\":1,\"\\u0069d\":2}",
    ])
    func badJSONIsAnsweredAndTheNextLineIsServed(line: String) async throws {
        let output = await Host().answers(to: [Array("\(line)\n\(call("ping", "1"))\n".utf8)])
        let lines = output.split(separator: "\n")
        try #require(lines.count == 2)
        #expect(
            lines[0].hasPrefix(
                #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error","data":{"rule":""#))
        #expect(lines[1] == answer("1"))
    }

    @Test(
        arguments: [[0xFF], [0x22, 0xC3, 0x28, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0xFE, 0xFF, 0, 0x7B]]
            as [[UInt8]])
    func invalidUTF8IsAnswered(line: [UInt8]) async {
        let output = await Host().answers(to: [line, Array("\n\(call("ping", "1"))".utf8)])
        #expect(output.hasPrefix(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"#))
        #expect(output.hasSuffix(answer("1") + "\n"))
    }

    @Test(arguments: [
        "null", "1", #""x""#, "{}", #"{"jsonrpc":"2.0"}"#, #"{"jsonrpc":"1.0","method":"ping"}"#,
        #"{"jsonrpc":2.0,"method":"ping"}"#, #"{"jsonrpc":"2.0","method":null}"#, #"{"method":"ping"}"#,
        #"{"jsonrpc":"2.0","method":"ping","params":1}"#, #"{"jsonrpc":"2.0","method":"ping","params":false}"#,
        #"{"jsonrpc":"2.0","result":{}}"#,
    ])
    func invalidRequestIsAnsweredAndTheNextLineIsServed(line: String) async throws {
        let output = await Host().answers(to: [Array("\(line)\n\(call("ping", "1"))\n".utf8)])
        #expect(output.hasPrefix(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid Request: "#))
        #expect(output.hasSuffix("\n" + answer("1") + "\n"))
    }

    /// Some clients, among them Emacs's jsonrpc.el, write an empty list of params as `null`.
    @Test func nullParamsAreTheSameAsNoParams() async {
        let echo = #"{"jsonrpc":"2.0","id":1,"method":"echo","params":null}"#
        let notification = #"{"jsonrpc":"2.0","method":"echo","params":null}"#
        await check(echo, answer("1"))
        await check(notification + "\n" + call("ping", "2"), answer("2"))
        await check("[\(echo),\(notification),\(call("ping", "2"))]", "[\(answer("1")),\(answer("2"))]")
        await check(
            #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":null}"# + "\n" + call("ping", "2"), answer("2"))
    }

    @Test func errorOfAMethodIsTheAnswer() async {
        await check(
            call("fail", "1"), #"{"jsonrpc":"2.0","id":1,"error":{"code":-32001,"message":"no","data":{"kind":"x"}}}"#)
    }

    @Test func unexpectedErrorIsAnsweredWithoutItsContents() async {
        await check(call("crash", "1"), #"{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"Internal error"}}"#)
    }

    @Test func answersUseTheFramingOfTheRequestsHoweverTheInputIsCut() async {
        let body = call("ping", "1")
        let frame = "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
        let reply = answer("1")
        for (input, output) in [
            (body + "\n" + body, reply + "\n" + reply + "\n"),
            (frame + frame, String(repeating: "Content-Length: \(reply.utf8.count)\r\n\r\n\(reply)", count: 2)),
        ] {
            let bytes = Array(input.utf8)
            for cut in 0...bytes.count {
                #expect(await Host().answers(to: [Array(bytes[..<cut]), Array(bytes[cut...])]) == output)
            }
        }
    }

    @Test func brokenHeaderIsAnsweredAndTheConnectionClosed() async {
        let output = await Host().answers(to: [Array("Content-Length: x\r\n\r\n\(call("ping", "1"))".utf8)])
        #expect(output.contains(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"#))
        #expect(!output.contains("result"))
    }

    @Test func laterRequestsAreAnsweredWhileAnEarlierOneWaits() async {
        await check(
            [call("wait", "1"), call("ping", "2"), call("open", "3")].joined(separator: "\n"),
            answer("2"), answer("3"), answer("1"), anyOrder: true)
    }

    @Test func requestsAreAcceptedInOrderOfArrival() async {
        let host = Host()
        let methods = ["ping", "wait", "echo", "crash", "open", "ping"]
        _ = await host.answers(to: [Array(methods.map { call($0, "1") + "\n" }.joined().utf8)])
        #expect(host.table.accepted.all == methods)
    }

    @Test func cancelledRequestIsStillAnswered() async {
        await check(
            [call("wait", "\"a\""), cancel("\"b\""), call("ping", "1"), cancel("\"a\"")].joined(separator: "\n"),
            answer("1"), cancelled("\"a\""), anyOrder: true)
    }

    @Test func idsThatDifferInUnicodeNormalisationAreDifferent() async {
        let (composed, decomposed) = ("\"\u{E9}\"", "\"e\u{301}\"")
        await check(
            [call("wait", composed), call("wait", decomposed), cancel(decomposed)].joined(separator: "\n")
                + "\n" + cancel(composed),
            cancelled(decomposed), cancelled(composed), anyOrder: true)
    }

    @Test(arguments: ["{}", "[]", #"{"id":{}}"#, "[1]", #"{"id":99}"#])
    func cancellationOfNoKnownRequestIsIgnored(params: String) async {
        await check(
            #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":\#(params)}"# + "\n" + call("ping", "1"), answer("1")
        )
    }

    @Test func cancellationWithAnIDIsRefused() async {
        await check(
            #"{"jsonrpc":"2.0","id":7,"method":"$/cancelRequest","params":{"id":1}}"#,
            #"{"jsonrpc":"2.0","id":7,"error":{"code":-32600,"message":"Invalid Request: $/cancelRequest is a notification"}}"#
        )
    }

    @Test func batchIsAnsweredAfterItsLastMember() async {
        await check(
            "[\(call("wait", "1")),\(call("ping", "2"))]\n\(call("open", "3"))",
            answer("3"), "[\(answer("1")),\(answer("2"))]", anyOrder: true)
    }

    @Test func endOfInputLetsWaitingRequestsFinish() async throws {
        let host = Host()
        async let ended: Void = host.session.run()
        try await host.peer.write(Array((call("wait", "1") + "\n" + call("ping", "2")).utf8))
        host.peer.endOutput()
        #expect(await host.peer.read() == Array((answer("2") + "\n").utf8))
        host.table.gate.open()
        #expect(await host.peer.read() == Array((answer("1") + "\n").utf8))
        await ended
    }

    @Test func sessionThatEndsItsInputAnswersTheRequestsItHasRead() async throws {
        let host = Host()
        async let ended: Void = host.session.run()
        try await host.peer.write(Array((call("end", "1") + "\n").utf8))
        await ended
        #expect(await host.everything() == answer("1") + "\n")
        await #expect(throws: Disconnected.self) { try await host.peer.write([0x0A]) }
    }

    @Test func cancelledSessionCancelsItsRequests() async throws {
        let host = Host()
        let running = Task { await host.session.run() }
        try await host.peer.write(Array((call("wait", "1") + "\n" + call("ping", "2") + "\n").utf8))
        #expect(await host.peer.read() == Array((answer("2") + "\n").utf8))
        running.cancel()
        await running.value
        #expect(await host.everything() == cancelled("1") + "\n")
    }

    @Test func disconnectedPeerEndsTheSession() async throws {
        let host = Host()
        await host.peer.close()
        await host.session.run()
    }

    @Test func orderedWorkTakesEffectBeforeTheNextRequest() async {
        let host = Host()
        let batch = "[" + call("ordered", "1") + "," + call("echo", "2") + "]\n"
        let output = await host.answers(to: [Array((batch + call("ordered", "3") + "\n").utf8)])
        // The effects keep the order of arrival. The answers need not: the work ends in a concurrent part.
        #expect(Set(output.split(separator: "\n")) == ["[\(answer("1")),\(answer("2"))]", answer("3")[...]])
        #expect(host.table.accepted.all == ["ordered", "ordered work", "echo", "ordered", "ordered work"])
    }

    @Test func notificationOfOrderedWorkPrecedesItsAnswer() async {
        await check(call("note", "1"), #"{"jsonrpc":"2.0","method":"noted","params":{}}"#, answer("1"))
    }
}
