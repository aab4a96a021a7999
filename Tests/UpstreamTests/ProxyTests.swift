import Loopback
import Roster
import Testing

@testable import Upstream

@Suite struct ProxyTests {
    @Test func aPlainRequestGoesThroughTheTunnelOfTheProxy() async throws {
        let recorder = RequestRecorder()
        try await RawServer.run { head in
            _ = recorder.add(head)
            return head.hasPrefix("CONNECT") ? "HTTP/1.1 200 OK\r\n\r\n" : httpAnswer(200, "\"by proxy\"")
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:1/api") { options in
                options.proxy = .environment(["http_proxy": "http://user:p%40ss@127.0.0.1:\(port)"])
            }
            #expect(try await fixture.get() == "\"by proxy\"")
        }
        // On a busy machine a read may be retried. The test is about each attempt, not about their number.
        let tunnels = recorder.all.filter { $0.hasPrefix("CONNECT") }
        let requests = recorder.all.filter { !$0.hasPrefix("CONNECT") }
        #expect(recorder.all.first?.hasPrefix("CONNECT") == true && !requests.isEmpty)
        #expect(tunnels.allSatisfy { $0.hasPrefix("CONNECT 127.0.0.1:1 HTTP/1.1") })
        #expect(tunnels.allSatisfy { $0.lowercased().contains("proxy-authorization: basic dxnlcjpwqhnz") })
        #expect(
            tunnels.allSatisfy { !$0.contains(TransportFixture.token) }
                && requests.allSatisfy { $0.contains(TransportFixture.token) })
    }

    @Test func aSecureRequestAsksForATunnelAndShowsNoToken() async throws {
        let recorder = RequestRecorder()
        try await RawServer.run { head in
            _ = recorder.add(head)
            return httpAnswer(403)
        } visit: { (port) async throws in
            let fixture = TransportFixture("https://example.smarthr.jp/api") {
                $0.proxy = .url("http://127.0.0.1:\(port)")
            }
            guard case .unavailable = await fixture.failure({ try await fixture.get() }) else {
                throw UnexpectedResult("got")
            }
        }
        #expect(recorder.all[0].hasPrefix("CONNECT example.smarthr.jp:443 HTTP/1.1"))
        #expect(!recorder.all.contains { $0.contains(TransportFixture.token) })
    }

    @Test func anUnreadableProxyIsReportedWithoutItsPassword() async throws {
        let fixture = TransportFixture("https://example.smarthr.jp/api") {
            $0.proxy = .url("gopher://user:hidden@proxy")
        }
        guard case .unavailable(let reason) = await fixture.failure({ try await fixture.get() }) else {
            throw UnexpectedResult("got")
        }
        #expect(reason.contains("the proxy's address cannot be understood"))
        #expect(!reason.contains("hidden"))
    }
}
