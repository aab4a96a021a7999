import AsyncHTTPClient

/// The proxy between here and a service.
public enum ProxySetting: Hashable, Sendable {
    case none
    /// `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, as curl reads them: lower-case names first, and `HTTP_PROXY`
    /// in lower case only, as a web server may set the other from a request.
    case environment([String: String])
    /// `http://[user:password@]host:port` or `socks5://host:port`.
    case url(String)

    /// The proxy's address for requests to a service.
    func address(for base: BaseURL) -> String? {
        switch self {
        case .none: return nil
        case .url(let url): return url
        case .environment(let variables):
            let names =
                base.scheme == "https"
                ? ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] : ["http_proxy", "all_proxy", "ALL_PROXY"]
            let exceptions = variables["no_proxy"] ?? variables["NO_PROXY"] ?? ""
            guard !Self.excepts(base.host, exceptions) else { return nil }
            return names.lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
        }
    }

    /// Whether a `NO_PROXY` list names the host: itself, a domain above it, or `*` for all.
    static func excepts(_ host: String, _ list: String) -> Bool {
        list.split(whereSeparator: { $0 == "," || $0.isWhitespace }).contains { entry in
            let isAddress = entry.filter { $0 == ":" }.count > 1
            let name = isAddress ? entry.lowercased() : entry.prefix { $0 != ":" }.lowercased()
            if isAddress { return host == name || host == "[\(name)]" }
            let domain = name.hasPrefix(".") ? String(name.dropFirst()) : name
            return domain == "*" || (!domain.isEmpty && (host == domain || host.hasSuffix("." + domain)))
        }
    }
}

/// A proxy address that cannot be understood. It is not repeated, as it may hold a password.
struct UnreadableProxy: Error {}

extension HTTPClient.Configuration.Proxy {
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
                .map(percentDecoded)
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

/// A user name or password as a URL has it, with `%40` for `@`.
private func percentDecoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
            bytes.append(value)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
