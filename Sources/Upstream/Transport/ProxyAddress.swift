import AsyncHTTPClient

extension HTTPClient.Configuration.Proxy {
    /// Parses `[http://|socks5://][user:password@]host[:port]`. The port defaults to 8080, or 1080 for SOCKS.
    init(address: String) throws(UnreadableProxy) {
        var rest = address[...]
        var isSocks = false
        if let scheme = address.firstRange(of: "://") {
            isSocks = address[..<scheme.lowerBound].hasPrefix("socks")
            guard isSocks || address[..<scheme.lowerBound] == "http" else { throw UnreadableProxy() }
            rest = address[scheme.upperBound...]
        }
        var authorization: HTTPClient.Authorization?
        if let at = rest.lastIndex(of: "@") {
            let credentials = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                .map { PercentEncoding.decode($0) }
            authorization = .basic(username: credentials[0], password: credentials.dropFirst().first ?? "")
            rest = rest[rest.index(after: at)...]
        }
        guard let server = BaseURL("http://" + rest) else { throw UnreadableProxy() }
        self =
            isSocks
            ? .socksServer(host: server.host, port: server.port ?? 1080)
            : .server(host: server.host, port: server.port ?? 8080, authorization: authorization)
    }
}
