/// Where a listener waits for its peers.
public enum ListenAddress: Hashable, Sendable {
    /// Port 0 picks a free one.
    case tcp(host: String, port: Int)
    case unix(path: String)

    /// Reads `HOST:PORT`, `[IPV6]:PORT` or `unix:PATH`; `nil` for anything else.
    public init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = text.dropFirst(5)
            if path.isEmpty { return nil }
            self = .unix(path: String(path))
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        if host.isEmpty { return nil }
        self = .tcp(host: String(host), port: Int(port))
    }

    /// Whether nobody outside of this machine can reach it.
    public var isLocal: Bool {
        switch self {
        case .unix: true
        case .tcp(let host, _): host == "localhost" || host == "::1" || Self.isIPv4Loopback(host)
        }
    }

    private static func isIPv4Loopback(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}

extension ListenAddress: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unix(let path): "unix:\(path)"
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        }
    }
}

/// Why nobody can be listened to there.
public enum ListenFailure: Error, Hashable, Sendable, CustomStringConvertible {
    case inUse(ListenAddress)
    /// There is something at the path of a socket, and it is no socket.
    case notASocket(path: String)
    case needsTLS(ListenAddress)
    case badCertificate(reason: String)
    case cannotBind(ListenAddress, reason: String)

    public var description: String {
        switch self {
        case .inUse(let address): "another process serves \(address)"
        case .notASocket(let path): "\(path) exists and is no socket"
        case .needsTLS(let address): "\(address) can be reached from other machines: give a certificate and key for TLS"
        case .badCertificate(let reason): "the certificate or its key cannot be used: \(reason)"
        case .cannotBind(let address, let reason): "cannot listen on \(address): \(reason)"
        }
    }
}
