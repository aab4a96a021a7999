/// One request to a service, without the host and the token, which only the transport knows.
public struct Request: Sendable {
    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"

        /// Anything but a read could change something, and needs the write gate open.
        public var isRead: Bool { self == .get }
    }

    public let method: Method
    /// The path with its variable parts still named, as it may stand in logs and messages: `/employees/{code}`.
    public let route: String
    /// The path with its variable parts filled in and percent-encoded.
    public let path: String
    public let query: [(name: String, value: String)]
    /// JSON, or nothing.
    public let body: [UInt8]?

    /// - Parameters:
    ///   - route: the path below the base URL; each `{part}` of it is filled with the next of `parts`.
    ///   - parts: as they are, not yet percent-encoded.
    public init(
        _ method: Method, _ route: String, parts: [String] = [],
        query: [(name: String, value: String)] = [], body: [UInt8]? = nil
    ) {
        self.method = method
        self.route = route
        path = Self.fill(route, with: parts)
        self.query = query
        self.body = body
    }

    /// What may be said of the request in logs and messages: no id, no code, no value.
    public var label: String { "\(method.rawValue) \(route)" }

    /// Path and query, as they are sent.
    public var target: String {
        guard !query.isEmpty else { return path }
        return path + "?"
            + query.map { "\(percentEncoded($0.name))=\(percentEncoded($0.value))" }.joined(separator: "&")
    }

    private static func fill(_ route: String, with parts: [String]) -> String {
        var rest = parts[...]
        return route.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("{") ? percentEncoded(rest.popFirst() ?? "") : String($0) }
            .joined(separator: "/")
    }
}

/// RFC 3986: everything but unreserved characters is encoded; the comma stays, as lists of fields have it.
/// A part that is only dots would be taken for a step up by what stands between, so its dots are encoded.
func percentEncoded(_ text: String) -> String {
    let onlyDots = !text.isEmpty && text.utf8.allSatisfy { $0 == UInt8(ascii: ".") }
    var encoded = ""
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: ","):
            encoded.unicodeScalars.append(Unicode.Scalar(byte))
        case UInt8(ascii: ".") where !onlyDots:
            encoded.append(".")
        default:
            encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
    }
    return encoded
}
