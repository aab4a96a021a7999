/// The HTTP or SOCKS proxy between this host and a service.
public enum ProxySetting: Hashable, Sendable {
    case none
    /// The proxy variables of an environment: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, read as curl
    /// reads them. A lower-case name comes first. `HTTP_PROXY` counts in lower case only, because a web server may set
    /// the upper-case name from a request header.
    case environment([String: String])
    /// `http://[user:password@]host:port` or `socks5://host:port`.
    case url(String)

    /// The proxy's address for requests to a service; `nil` for a direct connection.
    func address(for base: BaseURL) -> String? {
        switch self {
        case .none: return nil
        case .url(let url): return url
        case .environment(let variables):
            let names =
                base.scheme == "https"
                ? ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] : ["http_proxy", "all_proxy", "ALL_PROXY"]
            let exceptions = variables["no_proxy"] ?? variables["NO_PROXY"] ?? ""
            guard !Self.isExcepted(host: base.host, by: exceptions) else { return nil }
            return names.lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
        }
    }

    /// Whether a `NO_PROXY` list names the host: by its own name, by a parent domain, or by `*`. Ports in it are
    /// ignored.
    static func isExcepted(host: String, by list: String) -> Bool {
        list.split(whereSeparator: { $0 == "," || $0.isWhitespace }).contains { entry in
            let isIPv6Address = entry.filter { $0 == ":" }.count > 1
            let name = isIPv6Address ? entry.lowercased() : entry.prefix { $0 != ":" }.lowercased()
            if isIPv6Address { return host == name || host == "[\(name)]" }
            let domain = name.hasPrefix(".") ? String(name.dropFirst()) : name
            return domain == "*" || (!domain.isEmpty && (host == domain || host.hasSuffix("." + domain)))
        }
    }
}
