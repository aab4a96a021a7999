import Roster

/// Counts calls in windows of fixed length. A window opens with the first call after the last one closed.
struct RateMeter: Sendable {
    private let length: Duration
    private var start = Timestamp(milliseconds: .min / 4)
    private var count = 0

    init(_ length: Duration) { self.length = length }

    struct Standing: Sendable {
        let limit: Int
        let remaining: Int
        /// Seconds until the window closes, rounded up.
        let reset: Int
        let isOver: Bool
    }

    /// Counts one call. A limit of 0 lets everything through.
    mutating func count(at now: Timestamp, limit: Int) -> Standing {
        if now < start || now - start >= length {
            start = now
            count = 0
        }
        count += 1
        let left = (length - (now - start)).milliseconds
        return Standing(
            limit: limit, remaining: max(0, limit - count), reset: Int((left + 999) / 1000),
            isOver: limit > 0 && count > limit)
    }
}

/// SmartHR's three limits and the headers that tell of two of them.
struct SmartHRMeters: Sendable {
    private var second = RateMeter(.seconds(1))
    private var minute = RateMeter(.seconds(60))
    private var hour = RateMeter(.seconds(3600))

    /// Counts one call of the token.
    mutating func count(at now: Timestamp, _ rates: Rates) -> (isOver: Bool, headers: [(name: String, value: String)]) {
        let burst = second.count(at: now, limit: rates.smartHRPerSecond)
        let subdomain = minute.count(at: now, limit: rates.smartHRPerMinuteAndSubdomain)
        let hourly = hour.count(at: now, limit: rates.smartHRPerHour)
        return (
            burst.isOver || subdomain.isOver || hourly.isOver,
            headers("x-rate-limit", hourly) + headers("x-intensive-rate-limit", burst)
        )
    }

    private func headers(_ prefix: String, _ standing: RateMeter.Standing) -> [(name: String, value: String)] {
        guard standing.limit > 0 else { return [] }
        return [
            ("\(prefix)-limit", String(standing.limit)), ("\(prefix)-remaining", String(standing.remaining)),
            ("\(prefix)-reset", String(standing.reset)),
        ]
    }
}
