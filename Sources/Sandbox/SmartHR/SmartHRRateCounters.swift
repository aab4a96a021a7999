import Roster

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
