/// The rate at which one token may be used, before any response header has stated another.
public struct RateLimit: Hashable, Sendable {
    /// Requests in any window; `nil` for no limit of our own.
    public var requests: Int?
    public var window: Duration
    /// Requests that may be in flight at the same time.
    public var concurrency: Int

    public init(requests: Int?, window: Duration = .seconds(1), concurrency: Int) {
        self.requests = requests
        self.window = window
        self.concurrency = concurrency
    }

    /// SmartHR allows 10 requests a second for each token [S]. Its limit of 5,000 an hour [S] is followed by its
    /// headers.
    public static let smartHR = RateLimit(requests: 10, concurrency: 16)
    /// KING OF TIME publishes no figures [?]. Other clients send one request a second, one at a time [I].
    public static let kingOfTime = RateLimit(requests: 1, concurrency: 1)
    /// For a server without limits, such as the sandbox.
    public static let unlimited = RateLimit(requests: nil, concurrency: 16)
}
