import Roster

/// Decides when the next request of a token may leave. It reads no clock and waits for nothing; `RateGovernor` does.
///
/// At most `limit.requests` are counted in any one window. A request counts from the latest moment at which the service can
/// have counted it: its answer, less the time that the fastest answer so far took to come. While too few have come to know
/// that time, as the first ones also open their connections, it is the answer itself. So a slow start does not make the
/// next window's requests arrive too early, and none is lost to pacing them evenly.
struct RateState {
    enum Decision: Hashable {
        case go(ticket: Int)
        case wait(until: Timestamp)
        case waitForAnswer
    }

    private let limit: RateLimit
    private var lastTicket = 0
    private var underWay: [Int: Timestamp] = [:]
    /// When each answered request was counted, oldest first.
    private var counted: [Timestamp] = []
    private var fastestAnswer: Duration = .seconds(3600)
    private var answersToLearn = 10
    private var blockedUntil = Timestamp(milliseconds: .min / 2)
    private var allowedByHeader: Int?
    private var left: (requests: Int, until: Timestamp)?
    /// Each "too many" doubles the window; every so many good answers halve it again.
    private var slowdown = 0
    private var goodAnswers = 0

    static let answersToSpeedUp = 30
    static let mostSlowdown = 4

    init(_ limit: RateLimit) {
        self.limit = limit
    }

    /// A fiftieth longer than stated, for what the way there may add or take.
    private var window: Duration { limit.window * 51 / 50 * (1 << slowdown) }

    private var allowed: Int? {
        switch (limit.requests, allowedByHeader) {
        case (let own?, let other?): min(own, other)
        case (let own, let other): own ?? other
        }
    }

    mutating func ask(at now: Timestamp) -> Decision {
        if blockedUntil > now { return .wait(until: blockedUntil) }
        if let left, left.until <= now { self.left = nil }
        if let left, left.requests <= underWay.count {
            return underWay.isEmpty ? .wait(until: left.until) : .waitForAnswer
        }
        if underWay.count >= limit.concurrency { return .waitForAnswer }
        let window = window
        counted.removeAll { $0 + window <= now }
        if let allowed = allowed.map({ max(1, $0) }), underWay.count + counted.count >= allowed {
            guard underWay.count < allowed else { return .waitForAnswer }
            return .wait(until: counted[counted.count + underWay.count - allowed] + window)
        }
        lastTicket += 1
        underWay[lastTicket] = now
        return .go(ticket: lastTicket)
    }

    /// The request never left, or no answer came: it may have been counted.
    mutating func lost(_ ticket: Int, at now: Timestamp) {
        underWay[ticket] = nil
        count(now)
    }

    mutating func answered(_ ticket: Int, at now: Timestamp, _ signals: RateSignals) {
        guard let sent = underWay.removeValue(forKey: ticket) else { return }
        fastestAnswer = min(fastestAnswer, now - sent)
        let travelled = answersToLearn > 0 ? 0 : fastestAnswer.milliseconds
        answersToLearn = max(0, answersToLearn - 1)
        count(max(sent, Timestamp(milliseconds: now.milliseconds - travelled)))
        if let long = signals.long { take(long, at: now) }
        if let short = signals.short {
            allowedByHeader = max(1, short.limit)
            // Nothing left though we have not used it up ourselves: someone else is on this token.
            if short.remaining == 0, underWay.count + counted.count < short.limit {
                block(until: now + .seconds(max(1, short.reset)))
            }
        }
        goodAnswers += 1
        if goodAnswers >= Self.answersToSpeedUp, slowdown > 0 {
            slowdown -= 1
            goodAnswers = 0
        }
    }

    /// The service said "too many". Call it after `answered`.
    /// - Parameter chance: from 0 to 1; spreads the return.
    mutating func refused(at now: Timestamp, wait: Duration?, _ signals: RateSignals, chance: Double) {
        goodAnswers = 0
        let stated = wait ?? signals.retryAfter.map { .seconds($0) } ?? Self.reset(of: signals)
        let ownWait = Duration.seconds(1 << slowdown)
        slowdown = min(slowdown + 1, Self.mostSlowdown)
        block(until: now + (stated ?? ownWait) + .milliseconds(100) + .milliseconds(400) * chance)
    }

    private static func reset(of signals: RateSignals) -> Duration? {
        let empty = [signals.long, signals.short].compactMap { $0 }.filter { $0.remaining == 0 }
        return empty.map(\.reset).max().map { .seconds($0) }
    }

    private mutating func take(_ long: RateSignals.Allowance, at now: Timestamp) {
        let until = now + .seconds(long.reset)
        // Answers overtake each other: within one window the smallest figure is the newest.
        if let left, left.until > now, left.requests < long.remaining, until <= left.until + .seconds(2) { return }
        left = (long.remaining, until)
    }

    private mutating func count(_ moment: Timestamp) {
        guard limit.requests != nil || allowedByHeader != nil else { return }
        let index = counted.lastIndex { $0 <= moment }.map { $0 + 1 } ?? 0
        counted.insert(moment, at: index)
    }

    private mutating func block(until moment: Timestamp) {
        blockedUntil = max(blockedUntil, moment)
    }
}
