import Roster

/// What one token may ask of a service before any header has said otherwise.
public struct RateLimit: Hashable, Sendable {
    /// Requests in any one window; `nil` is no limit of our own.
    public var requests: Int?
    public var window: Duration
    /// Requests under way at one time.
    public var concurrency: Int

    public init(requests: Int?, window: Duration = .seconds(1), concurrency: Int) {
        self.requests = requests
        self.window = window
        self.concurrency = concurrency
    }

    /// SmartHR: 10 a second for a token [S]; the hourly 5,000 is followed by its headers.
    public static let smartHR = RateLimit(requests: 10, concurrency: 16)
    /// KING OF TIME: figures are not known [?]; one a second, one at a time, as others keep to [I].
    public static let kingOfTime = RateLimit(requests: 1, concurrency: 1)
    /// For a service of one's own, such as the sandbox.
    public static let unlimited = RateLimit(requests: nil, concurrency: 16)
}

/// What one answer says of the rate. `reset` is seconds from now, not a clock time [C].
public struct RateSignals: Hashable, Sendable {
    public struct Allowance: Hashable, Sendable {
        public let limit: Int
        public let remaining: Int
        public let reset: Int

        public init(limit: Int, remaining: Int, reset: Int) {
            self.limit = limit
            self.remaining = remaining
            self.reset = reset
        }
    }

    /// `x-rate-limit-…`: the long window, an hour in SmartHR.
    public var long: Allowance?
    /// `x-intensive-rate-limit-…`: the short window, a second in SmartHR.
    public var short: Allowance?
    public var retryAfter: Int?

    public init(long: Allowance? = nil, short: Allowance? = nil, retryAfter: Int? = nil) {
        self.long = long
        self.short = short
        self.retryAfter = retryAfter
    }

    public init(_ response: Response) {
        func allowance(_ prefix: String) -> Allowance? {
            guard let remaining = response.number("\(prefix)-remaining"),
                let limit = response.number("\(prefix)-limit"),
                let reset = response.number("\(prefix)-reset")
            else { return nil }
            return Allowance(limit: limit, remaining: remaining, reset: min(reset, 86_400))
        }
        long = allowance("x-rate-limit")
        short = allowance("x-intensive-rate-limit")
        retryAfter = response.number("retry-after").map { min($0, 86_400) }
    }
}
