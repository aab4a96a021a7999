import Roster

/// What the two services were asked, for tests to look at. Holds the last 100,000 requests.
struct RequestLog: Sendable {
    struct Entry: Sendable {
        let number: Int
        let at: Timestamp
        let side: String
        let method: String
        let path: String
        let query: String
        let body: String
        let status: Int
        let hadEffect: Bool
        let faults: [String]
    }

    private var entries: [Entry] = []
    private var next = 1

    mutating func record(_ call: Call, side: String, status: Int, hadEffect: Bool, faults: [Fault], at now: Timestamp) {
        if entries.count >= 100_000 { entries.removeFirst(50_000) }
        let isTokenCall = call.path.contains("/tokens/")
        entries.append(
            Entry(
                number: next, at: now, side: side, method: call.method,
                path: isTokenCall ? "/\(call.segments[0])/v1.0/tokens/…" : call.path, query: call.rawQuery,
                body: String(decoding: call.body, as: UTF8.self), status: status, hadEffect: hadEffect,
                faults: faults.map(\.action.rawValue)))
        next += 1
    }

    mutating func clear() { entries = [] }

    /// Those after a number, of a side, with a method; everything if nothing is named.
    func listed(_ query: Query) -> JSONValue {
        let since = query["since"].flatMap { Int($0) } ?? 0
        let found = entries.filter {
            $0.number > since && (query["side"] ?? $0.side) == $0.side && (query["method"] ?? $0.method) == $0.method
        }
        return .object(["last": .integer(next - 1), "requests": .array(found.map(\.json))])
    }
}

extension RequestLog.Entry {
    /// A status of 0 means that the connection broke without an answer.
    fileprivate var json: JSONValue {
        .object([
            "number": .integer(number), "at": .string(at.description), "side": .string(side),
            "method": .string(method), "path": .string(path), "query": .string(query), "body": .string(body),
            "status": .integer(status), "effect": .bool(hadEffect), "faults": .array(faults.map { .string($0) }),
        ])
    }
}
