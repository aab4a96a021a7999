/// Where a service lives. The token is sent there and nowhere else.
public struct BaseURL: Hashable, Sendable {
    public let scheme: String
    public let host: String
    public let port: Int?
    /// Without a closing slash.
    public let path: String

    /// `nil` for anything but `http(s)://host[:port][/path]`. A query, a fragment or a name with a password is refused.
    public init?(_ text: String) {
        guard let colon = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<colon.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http", !text.contains(where: { "?#@\\".contains($0) || $0.isWhitespace })
        else { return nil }
        let rest = text[colon.upperBound...]
        let authority = rest.prefix { $0 != "/" }
        guard let (host, port) = Self.hostAndPort(authority) else { return nil }
        self.scheme = scheme
        self.host = host
        self.port = port
        var path = rest.dropFirst(authority.count)
        while path.last == "/" { path.removeLast() }
        self.path = String(path)
    }

    /// Scheme, host and port as they stand in a URL.
    public var origin: String { "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") }

    public var effectivePort: Int { port ?? (scheme == "https" ? 443 : 80) }

    public var isLoopback: Bool {
        host == "localhost" || host == "[::1]" || (host.hasPrefix("127.") && host.split(separator: ".").count == 4)
    }

    func url(_ request: Request) -> String { origin + path + request.target }

    /// The URL that a redirect names, if it stays on this scheme, host and port.
    func followed(_ location: String) -> String? {
        if location.hasPrefix("/"), !location.hasPrefix("//") { return origin + location }
        let authority = location.prefix { $0 != "?" && $0 != "#" }
        guard let target = BaseURL(String(authority)), target.scheme == scheme, target.host == host,
            target.effectivePort == effectivePort
        else { return nil }
        return location
    }

    private static func hostAndPort(_ authority: Substring) -> (String, Int?)? {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            let rest = authority[authority.index(after: end)...]
            return port(rest).map { (authority[...end].lowercased(), $0) }
        }
        let host = authority.prefix { $0 != ":" }
        guard !host.isEmpty else { return nil }
        return port(authority.dropFirst(host.count)).map { (host.lowercased(), $0) }
    }

    /// What follows the host: nothing, or a colon and a port.
    private static func port(_ text: Substring) -> Int?? {
        if text.isEmpty { return .some(nil) }
        guard text.first == ":", let port = UInt16(text.dropFirst()), port > 0 else { return nil }
        return .some(Int(port))
    }
}
