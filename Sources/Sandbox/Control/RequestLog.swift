import Roster

/// The requests that the two services received, for tests to inspect.
struct RequestLog: Sendable {
    struct Entry: Sendable {
        /// Counted from 1, also across `clear()`.
        let number: Int
        /// By the services' clock.
        let at: Timestamp
        let service: Service
        let method: String
        let path: String
        /// Without the question mark, as it was sent.
        let query: String
        /// As it was sent, before a fault altered it.
        let body: String
        /// 0 if the connection was closed without a response.
        let status: Int
        let hadEffect: Bool
        let faults: [FaultAction]
    }

    private var entries: [Entry] = []
    private var nextNumber = 1

    /// When the log is full, its older half is removed.
    private static let capacity = 100_000

    /// KING OF TIME's token calls have the token in their path; it is left out.
    mutating func record(
        _ request: IncomingRequest, service: Service, status: Int, hadEffect: Bool, faults: [Fault],
        at now: Timestamp
    ) {
        if entries.count >= Self.capacity { entries.removeFirst(Self.capacity / 2) }
        let isTokenCall = request.path.contains("/tokens/")
        entries.append(
            Entry(
                number: nextNumber, at: now, service: service, method: request.method,
                path: isTokenCall ? "/\(request.segments[0])/v1.0/tokens/…" : request.path, query: request.rawQuery,
                body: String(decoding: request.body, as: UTF8.self), status: status, hadEffect: hadEffect,
                faults: faults.map(\.action)))
        nextNumber += 1
    }

    /// The numbers go on.
    mutating func clear() { entries = [] }

    /// The entries after the number `since`, of one `side`, with one `method`; all of them without these parameters.
    func entries(selectedBy query: QueryString) -> JSONValue {
        let since = query["since"].flatMap { Int($0) } ?? 0
        let found = entries.filter {
            $0.number > since && (query["side"] ?? $0.service.rawValue) == $0.service.rawValue
                && (query["method"] ?? $0.method) == $0.method
        }
        return .object(["last": .integer(nextNumber - 1), "requests": .array(found.map(\.json))])
    }
}

extension RequestLog.Entry {
    fileprivate var json: JSONValue {
        .object([
            "number": .integer(number), "at": .string(at.description), "side": .string(service.rawValue),
            "method": .string(method), "path": .string(path), "query": .string(query), "body": .string(body),
            "status": .integer(status), "effect": .bool(hadEffect),
            "faults": .array(faults.map { .string($0.rawValue) }),
        ])
    }
}
