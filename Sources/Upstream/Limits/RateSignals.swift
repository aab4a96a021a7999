/// The state of the rate limit by the headers of one response.
///
/// SmartHR sends `x-rate-limit-…` and `x-intensive-rate-limit-…` [C]. KING OF TIME's headers, if there are any, are not
/// known [?]. Numbers that are malformed count as missing; waits are cut to one day.
public struct RateSignals: Hashable, Sendable {
    /// The state of one window.
    public struct Allowance: Hashable, Sendable {
        /// Requests in the whole window.
        public let limit: Int
        public let remaining: Int
        /// Seconds until the window ends, not a clock time [C].
        public let reset: Int

        public init(limit: Int, remaining: Int, reset: Int) {
            self.limit = limit
            self.remaining = remaining
            self.reset = reset
        }
    }

    /// `x-rate-limit-…`: the long window, one hour at SmartHR.
    public var long: Allowance?
    /// `x-intensive-rate-limit-…`: the short window, one second at SmartHR.
    public var short: Allowance?
    /// `Retry-After` in seconds. Its other form, an HTTP date, is ignored.
    public var retryAfter: Int?

    public init(long: Allowance? = nil, short: Allowance? = nil, retryAfter: Int? = nil) {
        self.long = long
        self.short = short
        self.retryAfter = retryAfter
    }

    public init(_ response: Response) {
        long = Self.allowance(in: response, prefix: "x-rate-limit")
        short = Self.allowance(in: response, prefix: "x-intensive-rate-limit")
        retryAfter = response.number("retry-after").map { min($0, Self.longestWait) }
    }

    /// One day, in seconds. A number from outside is cut to it, so that no later sum overflows.
    private static let longestWait = 86_400

    private static func allowance(in response: Response, prefix: String) -> Allowance? {
        guard let remaining = response.number("\(prefix)-remaining"),
            let limit = response.number("\(prefix)-limit"),
            let reset = response.number("\(prefix)-reset")
        else { return nil }
        return Allowance(limit: limit, remaining: remaining, reset: min(reset, longestWait))
    }
}
