/// One request to a service. Host and token are added by the transport.
public struct Request: Sendable {
    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"

        /// Every other method may change something at the service, and needs an open write gate.
        public var isRead: Bool { self == .get }
    }

    public let method: Method
    /// The path with its variable parts by name, such as `/employees/{code}`. It may appear in logs and messages.
    public let route: String
    /// The path with its variable parts filled in and percent-encoded. It may hold personal data.
    public let path: String
    /// Names and values, not yet percent-encoded.
    public let query: [(name: String, value: String)]
    /// A JSON document; `nil` for no body.
    public let body: [UInt8]?

    /// - Parameters:
    ///   - route: the path below the base URL. Each `{name}` in it is replaced with the next element of `parts`.
    ///   - parts: the values for `route`, not yet percent-encoded.
    public init(
        _ method: Method, _ route: String, parts: [String] = [],
        query: [(name: String, value: String)] = [], body: [UInt8]? = nil
    ) {
        self.method = method
        self.route = route
        path = Self.path(of: route, parts: parts)
        self.query = query
        self.body = body
    }

    /// The request's name in logs and messages: method and route, without any id, code or value.
    public var label: String { "\(method.rawValue) \(route)" }

    /// Path and query as they are sent.
    public var target: String {
        guard !query.isEmpty else { return path }
        let pairs = query.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
        return path + "?" + pairs.joined(separator: "&")
    }

    private static func path(of route: String, parts: [String]) -> String {
        var rest = parts[...]
        return route.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("{") ? PercentEncoding.encode(rest.popFirst() ?? "") : String($0) }
            .joined(separator: "/")
    }
}
