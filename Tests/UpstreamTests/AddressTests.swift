import Testing

@testable import Upstream

@Suite struct AddressTests {
    @Test(arguments: [
        ("https://example.smarthr.jp/api", "https://example.smarthr.jp", "/api"),
        ("https://example.smarthr.jp/api/", "https://example.smarthr.jp", "/api"),
        ("HTTPS://Example.SmartHR.jp", "https://example.smarthr.jp", ""),
        ("http://127.0.0.1:8080/kot/v1.0", "http://127.0.0.1:8080", "/kot/v1.0"),
        ("http://[::1]:8080/x", "http://[::1]:8080", "/x"),
    ])
    func aBaseHasOriginAndPath(text: String, origin: String, path: String) throws {
        let base = try #require(BaseURL(text))
        #expect(base.origin == origin)
        #expect(base.path == path)
    }

    @Test(arguments: [
        "", "example.jp", "ftp://example.jp", "https://", "https:///api", "https://a:b@example.jp",
        "https://example.jp/?a=b", "https://example.jp/#x", "https://example.jp:0", "https://example.jp:99999",
        "https://example.jp:", "https://exa mple.jp", "https://example.jp\\@evil.jp",
    ])
    func otherTextsAreNoBaseURL(text: String) { #expect(BaseURL(text) == nil) }

    @Test(arguments: [
        ("/v1/crews?page=2", "https://a.jp/v1/crews?page=2"), ("https://a.jp/x", "https://a.jp/x"),
        ("https://a.jp:443/x?y=z#w", "https://a.jp:443/x?y=z#w"), ("https://A.JP/x", "https://A.JP/x"),
    ])
    func aRedirectOnTheSameHostIsFollowed(location: String, url: String) {
        #expect(BaseURL("https://a.jp/api")?.redirectTarget(of: location) == url)
    }

    @Test(arguments: [
        "https://evil.jp/x", "http://a.jp/x", "//evil.jp/x", "https://a.jp:8443/x", "https://a.jp@evil.jp/x",
        "https://a.jp.evil.jp/", "x", "", "javascript:alert(1)",
    ])
    func aRedirectElsewhereIsNot(location: String) {
        #expect(BaseURL("https://a.jp/api")?.redirectTarget(of: location) == nil)
    }

    @Test(arguments: [
        ("0001", "0001"), ("A/B", "A%2FB"), ("a b", "a%20b"), ("山", "%E5%B1%B1"), ("..", "%2E%2E"), ("1.5", "1.5"),
        ("%", "%25"), ("a?b#c", "a%3Fb%23c"), ("\u{0}\u{A}", "%00%0A"),
    ])
    func aPartOfAPathIsEncoded(part: String, encoded: String) {
        let request = Request(
            .get, "/employees/{code}", parts: [part], query: [("date", "2026-04-01"), ("a", "b,c&d")])
        #expect(request.target == "/employees/\(encoded)?date=2026-04-01&a=b,c%26d")
        #expect(request.label == "GET /employees/{code}")
    }

    @Test(arguments: [
        ("Tue, 24 Nov 2026 03:00:00 GMT", "2026-11-24T12:00:00+09:00"),
        ("Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T09:00:00+09:00"),
    ])
    func theDateHeaderIsAMoment(text: String, moment: String) {
        #expect(Response(status: 200, headers: [("Date", text)]).date?.description == moment)
    }

    @Test(arguments: [
        "", "yesterday", "Tue, 31 Feb 2026 03:00:00 GMT", "Tue, 24 Nov 2026 25:00:00 GMT", "1764000000",
        "Tue, 99999999999999999999 Nov 2026 03:00:00 GMT", "Tue, 24 Nov 99999999999999999999 03:00:00 GMT",
        "Tue, 24 Nov 2026 03:00:99999999999999999999 GMT", "Tue, 24 Nov 10000 03:00:00 GMT",
    ])
    func aMalformedDateHeaderIsIgnored(text: String) {
        #expect(Response(status: 200, headers: [("date", text)]).date == nil)
    }
}
