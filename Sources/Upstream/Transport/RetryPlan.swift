/// The number of attempts for one read, and the exponential back-off between them.
public struct RetryPlan: Hashable, Sendable {
    /// Attempts in all; 1 means no retry.
    public var attempts: Int
    public var firstDelay: Duration
    public var longestDelay: Duration
    /// No attempt begins later than this after the first one.
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

    /// The wait before the next attempt. It doubles with each failure. Its upper half is random, so that many clients
    /// do not return at the same moment.
    /// - Parameters:
    ///   - failures: the failed attempts so far, at least 1.
    ///   - elapsed: the time since the first attempt.
    ///   - chance: a random number from 0 to 1.
    /// - Returns: `nil` if there is no further attempt.
    public func delay(afterFailures failures: Int, elapsed: Duration, chance: Double) -> Duration? {
        guard failures < attempts else { return nil }
        var full = min(firstDelay, longestDelay)
        // Doubling step by step cannot overflow, whatever the settings are.
        for _ in 1..<max(1, failures) where full < longestDelay { full = min(full + full, longestDelay) }
        let delay = full / 2 + (full / 2) * chance
        return elapsed + delay <= budget ? delay : nil
    }
}
