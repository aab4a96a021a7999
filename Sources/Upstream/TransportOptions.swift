/// How to talk to one service: patience, sizes, ways round. The defaults suit both services.
public struct TransportOptions: Sendable {
    public var connectTimeout: Duration = .seconds(10)
    /// The longest silence while an answer is awaited or read.
    public var readTimeout: Duration = .seconds(60)
    /// The longest time one request may take in all.
    public var totalTimeout: Duration = .seconds(300)
    public var maximumResponseBytes = 256 << 20
    public var maximumConnections = 16
    /// Plain HTTP carries the token in the open; off loopback it is refused unless this says otherwise.
    public var allowsPlainHTTP = false
    public var retry = RetryPlan()
    /// The longest wait for the rate before the caller is told when to come back.
    public var ratePatience: Duration = .seconds(60)
    public var proxy: ProxySetting = .none
    /// A PEM file of certificate authorities to trust besides those of the system.
    public var certificateAuthorities: String?

    public init() {}
}

/// How often and how patiently a read is tried again.
public struct RetryPlan: Hashable, Sendable {
    /// Tries in all; 1 is none again.
    public var attempts: Int
    public var firstDelay: Duration
    public var longestDelay: Duration
    /// No further try is begun once this much time has gone since the first.
    public var budget: Duration

    public init(
        attempts: Int = 4, firstDelay: Duration = .milliseconds(500), longestDelay: Duration = .seconds(8),
        budget: Duration = .seconds(120)
    ) {
        self.attempts = attempts
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
        self.budget = budget
    }

    /// The wait before the next try, `nil` if there is to be none: doubling, with the upper half left to chance so that
    /// many clients do not return at once.
    /// - Parameters:
    ///   - failures: how many tries have failed, at least 1.
    ///   - chance: from 0 to 1.
    public func delay(afterFailures failures: Int, elapsed: Duration, chance: Double) -> Duration? {
        guard failures < attempts else { return nil }
        var full = min(firstDelay, longestDelay)
        // Doubled step by step, so that no setting overflows.
        for _ in 1..<max(1, failures) where full < longestDelay { full = min(full + full, longestDelay) }
        let delay = full / 2 + (full / 2) * chance
        return elapsed + delay <= budget ? delay : nil
    }
}
