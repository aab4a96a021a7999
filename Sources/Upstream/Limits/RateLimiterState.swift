import Roster

/// The rate limiter as a pure state machine: it decides when the next request may leave. It reads no clock and waits
/// for nothing; `RateLimiter` does both.
///
/// At most `limit.requests` fall into any window. The service counts a request at some moment between its departure and
/// its response. The latest possible moment is assumed: the arrival of the response, less the shortest response time so
/// far. The first responses are counted at their arrival, since they include the connection set-up. So a slow start
/// does not let the next window begin too early, and requests need not be spaced evenly.
struct RateLimiterState {
    enum Admission: Hashable {
        /// The request may leave. The ticket identifies it when its response arrives.
        case admitted(ticket: Int)
        case wait(until: Timestamp)
        /// Ask again when the next response has arrived.
        case waitForAnswer
    }

    private let limit: RateLimit
    private var lastTicket = 0
    /// Requests in flight, with the time at which they left.
    private var inFlight: [Int: Timestamp] = [:]
    /// The time at which each answered request of the current window was counted, oldest first.
    private var counted: [Timestamp] = []
    private var shortestResponseTime: Duration = .seconds(3600)
    private var answersToLearnFrom = 10
    private var blockedUntil = Timestamp(milliseconds: .min / 2)
    private var limitFromHeaders: Int?
    /// The rest of the long window, by the headers.
    private var remainder: (requests: Int, until: Timestamp)?
    /// Each "too many requests" doubles the window; a number of good answers halves it again.
    private var slowdown = 0
    private var goodAnswers = 0

    static let answersToSpeedUp = 30
    /// The window grows to 16 times its length at most.
    static let mostSlowdown = 4

    init(_ limit: RateLimit) {
        self.limit = limit
    }

    /// Two per cent longer than stated, for differences in travel time.
    private var window: Duration { limit.window * 51 / 50 * (1 << slowdown) }

    private var effectiveLimit: Int? {
        switch (limit.requests, limitFromHeaders) {
        case (let own?, let stated?): min(own, stated)
        case (let own, let stated): own ?? stated
        }
    }

    /// Asks whether a request may leave now.
    mutating func admit(at now: Timestamp) -> Admission {
        if blockedUntil > now { return .wait(until: blockedUntil) }
        if let remainder, remainder.until <= now { self.remainder = nil }
        if let remainder, remainder.requests <= inFlight.count {
            return inFlight.isEmpty ? .wait(until: remainder.until) : .waitForAnswer
        }
        if inFlight.count >= limit.concurrency { return .waitForAnswer }
        let window = window
        counted.removeAll { $0 + window <= now }
        if let allowed = effectiveLimit.map({ max(1, $0) }), inFlight.count + counted.count >= allowed {
            guard inFlight.count < allowed else { return .waitForAnswer }
            return .wait(until: counted[counted.count + inFlight.count - allowed] + window)
        }
        lastTicket += 1
        inFlight[lastTicket] = now
        return .admitted(ticket: lastTicket)
    }

    /// Records that no response came. The service may still have counted the request.
    mutating func recordLost(_ ticket: Int, at now: Timestamp) {
        inFlight[ticket] = nil
        count(at: now)
    }

    mutating func recordAnswer(_ ticket: Int, at now: Timestamp, signals: RateSignals) {
        guard let sent = inFlight.removeValue(forKey: ticket) else { return }
        shortestResponseTime = min(shortestResponseTime, now - sent)
        let travelled = answersToLearnFrom > 0 ? 0 : shortestResponseTime.milliseconds
        answersToLearnFrom = max(0, answersToLearnFrom - 1)
        count(at: max(sent, Timestamp(milliseconds: now.milliseconds - travelled)))
        if let long = signals.long { updateRemainder(from: long, sent: sent, at: now) }
        if let short = signals.short {
            limitFromHeaders = max(1, short.limit)
            // The window is used up, though not by this process: another program uses the same token.
            if short.remaining == 0, inFlight.count + counted.count < short.limit {
                block(until: now + .seconds(max(1, short.reset)))
            }
        }
        goodAnswers += 1
        if goodAnswers >= Self.answersToSpeedUp, slowdown > 0 {
            slowdown -= 1
            goodAnswers = 0
        }
    }

    /// Records a response that says "too many requests". Call it after `recordAnswer` of the same response.
    ///
    /// The wait is, in this order of preference: the one of the body, `Retry-After`, the reset of an exhausted window,
    /// or 1, 2, 4, 8, 16 seconds.
    /// - Parameters:
    ///   - wait: the wait that the body states.
    ///   - chance: a random number from 0 to 1, for the jitter of 0.1 to 0.5 seconds.
    mutating func recordRefusal(at now: Timestamp, wait: Duration?, signals: RateSignals, chance: Double) {
        goodAnswers = 0
        let stated = wait ?? signals.retryAfter.map { .seconds($0) } ?? Self.longestReset(in: signals)
        let ownWait = Duration.seconds(1 << slowdown)
        slowdown = min(slowdown + 1, Self.mostSlowdown)
        block(until: now + (stated ?? ownWait) + .milliseconds(100) + .milliseconds(400) * chance)
    }

    private static func longestReset(in signals: RateSignals) -> Duration? {
        let exhausted = [signals.long, signals.short].compactMap { $0 }.filter { $0.remaining == 0 }
        return exhausted.map(\.reset).max().map { .seconds($0) }
    }

    private mutating func updateRemainder(from long: RateSignals.Allowance, sent: Timestamp, at now: Timestamp) {
        let until = now + .seconds(long.reset)
        // Responses overtake each other. Within one window the smallest figure is the newest. The stated time began between
        // the departure and the arrival, so that a response of the same window may seem to end it later by its own delay.
        if let remainder, remainder.until > now, remainder.requests < long.remaining,
            sent + .seconds(long.reset) <= remainder.until + .seconds(2)
        {
            return
        }
        remainder = (long.remaining, until)
    }

    private mutating func count(at moment: Timestamp) {
        guard limit.requests != nil || limitFromHeaders != nil else { return }
        let index = counted.lastIndex { $0 <= moment }.map { $0 + 1 } ?? 0
        counted.insert(moment, at: index)
    }

    private mutating func block(until moment: Timestamp) {
        blockedUntil = max(blockedUntil, moment)
    }
}
