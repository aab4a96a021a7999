import JSONRPC
import Testing
import Wire

@Suite struct LimitTests {
    private let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    private let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#

    private func refusal(_ limit: String, _ maximum: Int) -> String {
        #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid Request: over the limit \#(limit) (\#(maximum))","data":{"limit":"\#(limit)","maximum":\#(maximum)}}}"#
    }

    @Test func messageOverTheLimitIsRefusedAndTheNextOneServed() async {
        let long = [UInt8](repeating: UInt8(ascii: "["), count: 5000)
        let output = await Host(maximumMessageSize: 1000).answers(to: [long, long, Array("\n\(ping)".utf8)])
        #expect(output == refusal("messageBytes", 1000) + "\n" + pong + "\n")
    }

    @Test func untrustedPeerHasASmallerLimitInBothFramings() async {
        let long = #"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":"\#(String(repeating: "a", count: 200))"}}"#
        let trust = #"{"jsonrpc":"2.0","id":1,"method":"trust"}"#
        let lines = "\(ping)\n\(long)\n\(trust)\n\(long)\n\(ping)\n"
        #expect(
            await Host(maximumMessageSizeUntilTrusted: 100).answers(to: [Array(lines.utf8)])
                == "\(pong)\n\(refusal("unauthenticatedBytes", 100))\n\(pong)\n\(pong)\n\(pong)\n")
        let frames = [ping, trust, long, ping].map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
        #expect(
            await Host(maximumMessageSizeUntilTrusted: 100).answers(to: [Array(frames.utf8)])
                == String(repeating: "Content-Length: \(pong.utf8.count)\r\n\r\n\(pong)", count: 4))
        #expect(
            await Host(maximumMessageSizeUntilTrusted: 100).answers(to: Array(lines.utf8).map { [$0] }).split(
                separator: "\n"
            ).count == 5)
    }

    @Test func nestingOverTheLimitIsRefused() async {
        let fits = #"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":[[1]]}}"#
        let tooDeep = #"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":[[[1]]]}}"#
        await check(fits + "\n" + tooDeep, pong, refusal("nesting", 4), limits: SessionLimits(nesting: 4))
        await check(String(repeating: "[", count: 100_000), refusal("nesting", 128))
    }

    @Test func batchOverTheLimitIsRefusedAsAWhole() async {
        let host = Host(limits: SessionLimits(batch: 2))
        let output = await host.answers(to: [Array("[\(ping),\(ping),\(ping)]\n[\(ping),\(ping)]".utf8)])
        #expect(output == refusal("batchLength", 2) + "\n[\(pong),\(pong)]\n")
        #expect(host.table.accepted.all.count == 2)
    }

    @Test func readingPausesAtTheLimitOfRequestsInFlight() async throws {
        let host = Host(limits: SessionLimits(inFlight: 2))
        let wait = #"{"jsonrpc":"2.0","id":1,"method":"wait"}"# + "\n"
        let running = Task { await host.session.run() }
        try await host.peer.write(Array((ping + "\n" + wait + wait + wait + ping).utf8))
        host.peer.endOutput()
        #expect(await host.peer.read() == Array((pong + "\n").utf8))
        #expect(host.table.accepted.all.filter { $0 == "ping" }.count == 1)
        host.table.gate.open()
        #expect(await host.everything() == String(repeating: pong + "\n", count: 4))
        await running.value
    }

    @Test func fiftyThousandPipelinedRequestsAreAnswered() async {
        let output = await Host().answers(to: [Array(String(repeating: ping + "\n", count: 50_000).utf8)])
        #expect(output.utf8.count == (pong.utf8.count + 1) * 50_000)
    }

    /// The answers come to far more than the stream holds, and the peer reads none of them at first.
    @Test func peerThatDoesNotReadStopsItsOwnRequests() async throws {
        let host = Host()
        let big = Array((#"{"jsonrpc":"2.0","id":1,"method":"big"}"# + "\n").utf8)
        let running = Task { await host.session.run() }
        for _ in 0..<100 { try await host.peer.write(big) }
        #expect(host.table.accepted.all.count < 20)
        host.peer.endOutput()
        #expect(await host.everything().utf8.count > 10_000_000)
        await running.value
    }
}
