import AsyncHTTPClient
import Testing

@testable import Upstream

@Suite struct ProxySettingTests {
    private func address(_ variables: [String: String], for base: String = "https://example.smarthr.jp/api") -> String?
    {
        ProxySetting.environment(variables).address(for: BaseURL(base)!)
    }

    @Test func theEnvironmentIsReadAsCurlReadsIt() {
        #expect(address([:]) == nil)
        #expect(address(["HTTPS_PROXY": "http://p:1"]) == "http://p:1")
        #expect(address(["HTTPS_PROXY": "http://p:1", "https_proxy": "http://q:2"]) == "http://q:2")
        #expect(address(["ALL_PROXY": "socks5://p:1"]) == "socks5://p:1")
        #expect(address(["https_proxy": "", "all_proxy": "http://p:1"]) == "http://p:1")
        #expect(address(["http_proxy": "http://p:1"], for: "http://127.0.0.1/") == "http://p:1")
        // A web server may set the upper-case name from a request.
        #expect(address(["HTTP_PROXY": "http://p:1"], for: "http://127.0.0.1/") == nil)
        #expect(address(["http_proxy": "http://p:1"]) == nil)
    }

    @Test(arguments: [
        ("smarthr.jp", true), (".smarthr.jp", true), ("example.smarthr.jp", true), ("example.smarthr.jp:443", true),
        ("a.jp, smarthr.jp", true), ("a.jp smarthr.jp", true), ("*", true), ("SMARTHR.JP", true),
        ("arthr.jp", false), ("other.smarthr.jp", false), ("", false), (",", false), ("jp.example", false),
    ])
    func exceptionsNameHostsAndDomains(list: String, isExcepted: Bool) {
        #expect((address(["https_proxy": "http://p:1", "no_proxy": list]) == nil) == isExcepted)
    }

    @Test func anIPv6AddressCanBeExcepted() {
        #expect(address(["http_proxy": "http://p:1", "no_proxy": "::1"], for: "http://[::1]:80/") == nil)
        #expect(address(["http_proxy": "http://p:1", "no_proxy": "::2"], for: "http://[::1]:80/") != nil)
    }

    @Test func aSettingOutranksTheEnvironment() {
        let base = BaseURL("https://a.jp")!
        #expect(ProxySetting.url("http://p:1").address(for: base) == "http://p:1")
        #expect(ProxySetting.none.address(for: base) == nil)
    }

    @Test func namesAndPasswordsAreDecoded() throws {
        let proxy = try HTTPClient.Configuration.Proxy(address: "http://user:p%40ss:w@proxy.example:3128")
        #expect(proxy.host == "proxy.example")
        #expect(proxy.port == 3128)
        #expect(proxy.authorization == .basic(username: "user", password: "p@ss:w"))
        #expect(try HTTPClient.Configuration.Proxy(address: "proxy.example").port == 8080)
        #expect(try HTTPClient.Configuration.Proxy(address: "socks5://proxy.example").port == 1080)
    }

    @Test(arguments: ["https://p:1", "ftp://p", "http://", "http://p:x", "http://p/?q"])
    func aMalformedAddressIsRefused(address: String) {
        #expect(throws: UnreadableProxy.self) { try HTTPClient.Configuration.Proxy(address: address) }
    }
}
