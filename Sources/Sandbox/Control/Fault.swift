import FoundationEssentials

/// A scripted fault: what shall go wrong with which requests.
struct Fault: Sendable, Decodable {
    /// All requests if not given.
    var method: String?
    /// The path without the query; `*` stands for any text. With or without the service's own prefix.
    var path: String = "*"
    /// The first matching request that is hit, counted from 1, and how many are hit from there on.
    var nth: Int = 1
    var times: Int = 1
    var action: Action
    // What the action needs.
    var milliseconds: Int?
    var status: Int?
    var body: String?
    var headers: [String: String]?
    /// Bytes of the body that are sent before the connection breaks, or elements of the list that are kept.
    var keep: Int?
    var field: String?
    var value: JSONValue?

    enum Action: String, Sendable, Codable, CaseIterable {
        /// The connection breaks; nothing was done.
        case dropBefore
        /// It is done; the connection breaks before any answer.
        case dropAfter
        /// The answer comes late.
        case delay
        /// `status`, `body`, `headers` come instead of an answer; nothing was done.
        case answer
        /// The same, but it was done.
        case answerAfter
        /// The body breaks off after `keep` bytes.
        case cutBody
        /// A list has only its first `keep` elements; the headers stay.
        case shortList
        /// `field` has `value` (or is gone) wherever it occurs in the answer.
        case alterAnswer
        /// `field` has `value` (or is gone) in what is stored.
        case alterRequest
        /// The first person of the list goes away just before.
        case removeFirst
        /// The switch `field` gets the `value` just before, and keeps it.
        case setSwitch
        /// The services' clock jumps by `milliseconds` just before.
        case moveClock
    }

    enum CodingKeys: String, CodingKey {
        case method, path, nth, times, action, milliseconds, status, body, headers, keep, field, value
    }

    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        method = try box.decodeIfPresent(String.self, forKey: .method)
        path = try box.decodeIfPresent(String.self, forKey: .path) ?? "*"
        nth = try box.decodeIfPresent(Int.self, forKey: .nth) ?? 1
        times = try box.decodeIfPresent(Int.self, forKey: .times) ?? 1
        action = try box.decode(Action.self, forKey: .action)
        milliseconds = try box.decodeIfPresent(Int.self, forKey: .milliseconds)
        status = try box.decodeIfPresent(Int.self, forKey: .status)
        body = try box.decodeIfPresent(String.self, forKey: .body)
        headers = try box.decodeIfPresent([String: String].self, forKey: .headers)
        keep = try box.decodeIfPresent(Int.self, forKey: .keep)
        field = try box.decodeIfPresent(String.self, forKey: .field)
        if box.contains(.value) { value = try box.decode(JSONValue.self, forKey: .value) }
        try checkNumbers()
    }

    /// Refuses numbers that make no sense, or that a later sum could not hold.
    private func checkNumbers() throws(ControlError) {
        let century = 100 * 365 * 86_400_000
        let limits: [(name: String, number: Int?, allowed: ClosedRange<Int>)] = [
            ("nth", nth, 1...1_000_000_000), ("times", times, 1...1_000_000_000), ("status", status, 200...599),
            ("keep", keep, 0...1_000_000_000), ("milliseconds", milliseconds, -century...century),
        ]
        for (name, number, allowed) in limits {
            guard let number, !allowed.contains(number) else { continue }
            throw ControlError("\(name) goes from \(allowed.lowerBound) to \(allowed.upperBound)")
        }
    }

    /// One fault or an array of them.
    /// - Throws: `ControlError` for a number out of range, `DecodingError` for a body of another shape.
    static func list(reading body: [UInt8]) throws -> [Fault] {
        let isList = body.first { $0 > 0x20 } == UInt8(ascii: "[")
        let data = Data(body)
        return isList
            ? try JSONDecoder().decode([Fault].self, from: data) : [try JSONDecoder().decode(Fault.self, from: data)]
    }

    func matches(_ call: Call) -> Bool {
        guard method == nil || method == call.method else { return false }
        return Self.prefixes.contains { prefix in
            guard call.path.hasPrefix(prefix) else { return false }
            return glob(path, String(call.path.dropFirst(prefix.count)))
        }
    }

    private static let prefixes = ["", "/smarthr/api"] + KingOfTimeCompany.paths.map { "/\($0)/v1.0" }
}

/// Whether the pattern, in which `*` stands for any text, fits all of the text.
func glob(_ pattern: String, _ text: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return pattern == text }
    guard text.hasPrefix(parts[0]) else { return false }
    var rest = text.dropFirst(parts[0].count)
    for part in parts[1..<(parts.count - 1)] where !part.isEmpty {
        guard let end = rest.firstEnd(of: part) else { return false }
        rest = rest[end...]
    }
    return rest.hasSuffix(parts[parts.count - 1])
}

extension Substring {
    /// Where the first occurrence of the text ends.
    fileprivate func firstEnd(of text: Substring) -> Index? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
