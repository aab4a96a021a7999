import FoundationEssentials

/// A scripted fault: an action, and the requests that it strikes.
struct Fault: Sendable, Decodable {
    /// `nil` for all methods.
    var method: String?
    /// The path without the query, with or without the service's prefix. `*` matches any text.
    var path: String = "*"
    /// The first matching request that is struck, counted from 1.
    var nth: Int = 1
    /// The number of matching requests that are struck from there on.
    var times: Int = 1
    var action: FaultAction
    /// For `delay` and `moveClock`.
    var milliseconds: Int?
    /// For `answer` and `answerAfter`; 500 if missing.
    var status: Int?
    var body: String?
    var headers: [String: String]?
    /// For `cutBody` the bytes that are sent, for `shortList` the elements that are kept.
    var keep: Int?
    /// The JSON key for `alterAnswer` and `alterRequest`, the name for `setSwitch`.
    var field: String?
    /// The new value. Without one `alterAnswer` and `alterRequest` remove the field.
    var value: JSONValue?

    enum CodingKeys: String, CodingKey {
        case method, path, nth, times, action, milliseconds, status, body, headers, keep, field, value
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        method = try container.decodeIfPresent(String.self, forKey: .method)
        path = try container.decodeIfPresent(String.self, forKey: .path) ?? "*"
        nth = try container.decodeIfPresent(Int.self, forKey: .nth) ?? 1
        times = try container.decodeIfPresent(Int.self, forKey: .times) ?? 1
        action = try container.decode(FaultAction.self, forKey: .action)
        milliseconds = try container.decodeIfPresent(Int.self, forKey: .milliseconds)
        status = try container.decodeIfPresent(Int.self, forKey: .status)
        body = try container.decodeIfPresent(String.self, forKey: .body)
        headers = try container.decodeIfPresent([String: String].self, forKey: .headers)
        keep = try container.decodeIfPresent(Int.self, forKey: .keep)
        field = try container.decodeIfPresent(String.self, forKey: .field)
        // `decodeIfPresent` would take an explicit `null` for a missing value.
        if container.contains(.value) { value = try container.decode(JSONValue.self, forKey: .value) }
        try checkNumbers()
    }

    /// Refuses numbers that make no sense, and those with which a later sum would overflow.
    private func checkNumbers() throws(ControlError) {
        let century = 100 * 365 * 86_400_000
        let limits: [(name: String, number: Int?, allowed: ClosedRange<Int>)] = [
            ("nth", nth, 1...1_000_000_000), ("times", times, 1...1_000_000_000), ("status", status, 200...599),
            ("keep", keep, 0...1_000_000_000), ("milliseconds", milliseconds, -century...century),
        ]
        for (name, number, allowed) in limits {
            guard let number, !allowed.contains(number) else { continue }
            throw ControlError("\(name) is a number from \(allowed.lowerBound) to \(allowed.upperBound)")
        }
    }

    /// Parses one fault or an array of them.
    /// - Throws: `ControlError` for a number out of range, `DecodingError` for any other body.
    static func list(parsing body: [UInt8]) throws -> [Fault] {
        let isList = body.first { $0 > 0x20 } == UInt8(ascii: "[")
        let data = Data(body)
        return isList
            ? try JSONDecoder().decode([Fault].self, from: data) : [try JSONDecoder().decode(Fault.self, from: data)]
    }

    func matches(_ request: IncomingRequest) -> Bool {
        guard method == nil || method == request.method else { return false }
        return Self.prefixes.contains { prefix in
            request.path.hasPrefix(prefix)
                && wildcardMatch(pattern: path, text: String(request.path.dropFirst(prefix.count)))
        }
    }

    private static let prefixes = ["", "/smarthr/api"] + KingOfTimeCompany.paths.map { "/\($0)/v1.0" }
}
