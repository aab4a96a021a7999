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
