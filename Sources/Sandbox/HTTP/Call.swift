import FoundationEssentials

/// One request, read whole and taken apart.
struct Call: Sendable {
    let method: String
    /// As sent, without the query.
    let path: String
    let rawQuery: String
    let segments: [String]
    let query: Query
    /// Scheme, host and port as the client addressed them, for absolute links.
    let origin: String
    let authorization: String?
    let contentType: String
    var body: [UInt8]

    init(
        method: String, target: String, host: String, authorization: String?, contentType: String, body: [UInt8]
    ) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.method = method
        path = String(parts.first ?? "/")
        rawQuery = parts.count > 1 ? String(parts[1]) : ""
        segments = path.split(separator: "/").map { percentDecoded($0, plusIsSpace: false) }
        query = Query(rawQuery)
        origin = "http://\(host)"
        self.authorization = authorization
        self.contentType = contentType
        self.body = body
    }

    /// What comes after the first `count` path segments.
    func rest(after count: Int) -> [String] { Array(segments.dropFirst(count)) }

    /// The body as a JSON object; a form counts as an object of strings. An empty body is an empty object. What begins with
    /// a brace is JSON whatever its content type, which `curl -d` leaves to be a form's.
    var fields: [JSONValue.Member]? {
        if body.isEmpty { return [] }
        let isObject = body.first { $0 > 0x20 } == UInt8(ascii: "{")
        if contentType.hasPrefix("application/x-www-form-urlencoded"), !isObject {
            return Query(String(decoding: body, as: UTF8.self)).pairs.map {
                JSONValue.Member(name: $0.name, value: .string($0.value))
            }
        }
        return JSONValue(reading: body)?.members
    }

    /// The token of `Bearer TOKEN`.
    var bearerToken: String? {
        guard let authorization, authorization.lowercased().hasPrefix("bearer ") else { return nil }
        return String(authorization.dropFirst(7))
    }

    /// The user name of `Basic …` if the password is empty.
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

/// The pairs of a query string or a form, decoded, in order.
struct Query: Sendable {
    let pairs: [(name: String, value: String)]

    init(_ text: String) {
        pairs = text.split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (
                percentDecoded(sides[0], plusIsSpace: true),
                sides.count > 1 ? percentDecoded(sides[1], plusIsSpace: true) : ""
            )
        }
    }

    subscript(name: String) -> String? { pairs.last { $0.name == name }?.value }

    func list(_ name: String) -> [String]? {
        self[name].map { $0.split(separator: ",").map(String.init) }
    }
}

func percentDecoded(_ text: some StringProtocol, plusIsSpace: Bool) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2,
            let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        {
            bytes.append(value)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
