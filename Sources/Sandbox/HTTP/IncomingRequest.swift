import FoundationEssentials

/// One HTTP request with its whole body, parsed as both services need it.
struct IncomingRequest: Sendable {
    /// In upper case, as it was sent.
    let method: String
    /// As sent, without the query.
    let path: String
    let rawQuery: String
    /// The parts of the path, percent-decoded.
    let segments: [String]
    let query: QueryString
    /// Scheme, host and port as the client addressed them, for the absolute URLs of `Link` and `Location`.
    let origin: String
    let authorization: String?
    let contentType: String
    var body: [UInt8]

    /// - Parameters:
    ///   - target: path and query as in the request line.
    ///   - host: the `Host` header.
    init(
        method: String, target: String, host: String, authorization: String?, contentType: String, body: [UInt8]
    ) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.method = method
        path = String(parts.first ?? "/")
        rawQuery = parts.count > 1 ? String(parts[1]) : ""
        segments = path.split(separator: "/").map { percentDecoded($0, plusIsSpace: false) }
        query = QueryString(rawQuery)
        origin = "http://\(host)"
        self.authorization = authorization
        self.contentType = contentType
        self.body = body
    }

    /// The path without its first `count` segments.
    func segments(after count: Int) -> [String] { Array(segments.dropFirst(count)) }

    /// The members of the JSON object in the body; `nil` if it is something else. An empty body counts as an empty
    /// object.
    ///
    /// A form counts as an object of strings, since existing scripts send form-encoded PATCH bodies [C]. A body that
    /// begins with a brace is JSON in any case: `curl -d` declares every body a form.
    var members: [JSONValue.Member]? {
        if body.isEmpty { return [] }
        let isObject = body.first { $0 > 0x20 } == UInt8(ascii: "{")
        if contentType.hasPrefix("application/x-www-form-urlencoded"), !isObject {
            return QueryString(String(decoding: body, as: UTF8.self)).pairs.map {
                JSONValue.Member(name: $0.name, value: .string($0.value))
            }
        }
        return JSONValue(parsing: body)?.members
    }

    /// The token of `Authorization: Bearer TOKEN`.
    var bearerToken: String? {
        guard let authorization, authorization.lowercased().hasPrefix("bearer ") else { return nil }
        return String(authorization.dropFirst(7))
    }

    /// The user name of `Authorization: Basic …` with an empty password. SmartHR accepts the token there [C].
    var basicUser: String? {
        guard let authorization, authorization.lowercased().hasPrefix("basic "),
            let data = Data(base64Encoded: String(authorization.dropFirst(6)))
        else {
            return nil
        }
        let text = String(decoding: data, as: UTF8.self)
        return text.hasSuffix(":") ? String(text.dropLast()) : nil
    }
}
