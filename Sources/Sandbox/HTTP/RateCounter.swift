import Roster

/// Counts requests in windows of fixed length. A window begins with the first request after the end of the last one.
struct RateCounter: Sendable {
    private let window: Duration
    private var start = Timestamp(milliseconds: .min / 4)
    private var count = 0

    init(window: Duration) { self.window = window }

    /// The state of the window after a request was counted.
    struct Status: Sendable {
        let limit: Int
        let remaining: Int
        /// Seconds until the window ends, rounded up.
        let reset: Int
        let isOver: Bool
    }

    /// Counts one request. With a limit of 0 none is refused.
    mutating func count(at now: Timestamp, limit: Int) -> Status {
        // The clock can be set back, too.
        if now < start || now - start >= window {
            start = now
            count = 0
        }
        count += 1
        let left = (window - (now - start)).milliseconds
        return Status(
            limit: limit, remaining: max(0, limit - count), reset: Int((left + 999) / 1000),
            isOver: limit > 0 && count > limit)
    }
}

/// SmartHR's three limits [S], and the headers that state two of them [C].
struct SmartHRRateCounters: Sendable {
    private var second = RateCounter(window: .seconds(1))
    private var minute = RateCounter(window: .seconds(60))
    private var hour = RateCounter(window: .seconds(3600))

    /// Counts one request. A refused one counts too.
    mutating func count(
        at now: Timestamp, rates: Rates
    ) -> (isOver: Bool, headers: [(name: String, value: String)]) {
        let burst = second.count(at: now, limit: rates.smartHRPerSecond)
        let subdomain = minute.count(at: now, limit: rates.smartHRPerMinuteAndSubdomain)
        let hourly = hour.count(at: now, limit: rates.smartHRPerHour)
        return (
            burst.isOver || subdomain.isOver || hourly.isOver,
            headers(prefix: "x-rate-limit", for: hourly) + headers(prefix: "x-intensive-rate-limit", for: burst)
        )
    }

    private func headers(prefix: String, for status: RateCounter.Status) -> [(name: String, value: String)] {
        guard status.limit > 0 else { return [] }
        return [
            ("\(prefix)-limit", String(status.limit)), ("\(prefix)-remaining", String(status.remaining)),
            ("\(prefix)-reset", String(status.reset)),
        ]
    }
}
