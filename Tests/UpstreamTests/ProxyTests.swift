import Loopback
import Roster
import Testing

@testable import Upstream

@Suite struct ProxyTests {
    @Test func aPlainRequestGoesThroughTheTunnelOfTheProxy() async throws {
        let heard = Heard()
        try await RawServer.run { head in
            _ = heard.add(head)
            return head.hasPrefix("CONNECT") ? "HTTP/1.1 200 OK\r\n\r\n" : httpAnswer(200, "\"by proxy\"")
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:1/api") { options in
                options.proxy = .environment(["http_proxy": "http://user:p%40ss@127.0.0.1:\(port)"])
            }
            #expect(try await line.get() == "\"by proxy\"")
        }
        // On a busy machine a read may be tried again: what each try says is the claim, not how many there were.
        let tunnels = heard.all.filter { $0.hasPrefix("CONNECT") }
        let requests = heard.all.filter { !$0.hasPrefix("CONNECT") }
        #expect(heard.all.first?.hasPrefix("CONNECT") == true && !requests.isEmpty)
        #expect(tunnels.allSatisfy { $0.hasPrefix("CONNECT 127.0.0.1:1 HTTP/1.1") })
        #expect(tunnels.allSatisfy { $0.lowercased().contains("proxy-authorization: basic dxnlcjpwqhnz") })
        #expect(tunnels.allSatisfy { !$0.contains(Line.token) } && requests.allSatisfy { $0.contains(Line.token) })
    }

    @Test func aSecureRequestAsksForATunnelAndShowsNoToken() async throws {
        let heard = Heard()
        try await RawServer.run { head in
            _ = heard.add(head)
            return httpAnswer(403)
        } visit: { (port) async throws in
            let line = Line("https://example.smarthr.jp/api") { $0.proxy = .url("http://127.0.0.1:\(port)") }
            guard case .unavailable = await line.failure({ try await line.get() }) else { throw Unexpected("got") }
        }
        #expect(heard.all[0].hasPrefix("CONNECT example.smarthr.jp:443 HTTP/1.1"))
        #expect(!heard.all.contains { $0.contains(Line.token) })
    }

    @Test func aProxyThatCannotBeUnderstoodIsToldWithoutItsPassword() async throws {
        let line = Line("https://example.smarthr.jp/api") { $0.proxy = .url("gopher://user:hidden@proxy") }
        guard case .unavailable(let reason) = await line.failure({ try await line.get() }) else {
            throw Unexpected("got")
        }
        #expect(reason.contains("the proxy's address cannot be understood"))
        #expect(!reason.contains("hidden"))
    }
}
