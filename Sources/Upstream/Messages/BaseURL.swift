/// The URL below which a service answers. The token is sent to its scheme, host and port, and nowhere else.
public struct BaseURL: Hashable, Sendable {
    /// `https` or `http`.
    public let scheme: String
    /// In lower case; an IPv6 address has its brackets.
    public let host: String
    public let port: Int?
    /// Without a closing slash; empty for the root.
    public let path: String

    /// Parses `http(s)://host[:port][/path]`. `nil` for anything else, also for a query, a fragment or credentials.
    public init?(_ text: String) {
        guard let colon = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<colon.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http", !text.contains(where: { "?#@\\".contains($0) || $0.isWhitespace })
        else { return nil }
        let rest = text[colon.upperBound...]
        let authority = rest.prefix { $0 != "/" }
        guard let (host, port) = Self.hostAndPort(of: authority) else { return nil }
        self.scheme = scheme
        self.host = host
        self.port = port
        var path = rest.dropFirst(authority.count)
        while path.last == "/" { path.removeLast() }
        self.path = String(path)
    }

    /// Scheme, host and port in the form of a URL.
    public var origin: String { "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") }

    public var effectivePort: Int { port ?? (scheme == "https" ? 443 : 80) }

    public var isLoopback: Bool {
        host == "localhost" || host == "[::1]" || (host.hasPrefix("127.") && host.split(separator: ".").count == 4)
    }

    func url(of request: Request) -> String { origin + path + request.target }

    /// The URL that a `Location` header names; `nil` if it has another scheme, host or port than this one.
    func redirectTarget(of location: String) -> String? {
        if location.hasPrefix("/"), !location.hasPrefix("//") { return origin + location }
        let authority = location.prefix { $0 != "?" && $0 != "#" }
        guard let target = BaseURL(String(authority)), target.scheme == scheme, target.host == host,
            target.effectivePort == effectivePort
        else { return nil }
        return location
    }

    private static func hostAndPort(of authority: Substring) -> (String, Int?)? {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            let rest = authority[authority.index(after: end)...]
            return port(after: rest).map { (authority[...end].lowercased(), $0) }
        }
        let host = authority.prefix { $0 != ":" }
        guard !host.isEmpty else { return nil }
        return port(after: authority.dropFirst(host.count)).map { (host.lowercased(), $0) }
    }

    /// Parses the rest after the host: nothing, or a colon and a port from 1 to 65,535.
    /// - Returns: `.some(nil)` for no port, `nil` for a malformed one.
    private static func port(after rest: Substring) -> Int?? {
        if rest.isEmpty { return .some(nil) }
        guard rest.first == ":", let port = UInt16(rest.dropFirst()), port > 0 else { return nil }
        return .some(Int(port))
    }
}
