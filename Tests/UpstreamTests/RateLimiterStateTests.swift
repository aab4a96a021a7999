import Roster
import Testing

@testable import Upstream

@Suite struct RateLimiterStateTests {
    static let start = Timestamp("2026-11-24T12:00:00+09:00")!

    /// Asks as often as the state lets one go, each answered `latency` later, until the moment has come.
    /// - Returns: when each request left.
    private func drive(
        _ state: inout RateLimiterState, until end: Timestamp, latency: Duration = .milliseconds(50),
        signals: (Timestamp) -> RateSignals = { _ in RateSignals() }
    ) -> [Timestamp] {
        var now = Self.start
        var sent: [Timestamp] = []
        var underWay: [(ticket: Int, due: Timestamp)] = []
        while now < end {
            switch state.admit(at: now) {
            case .admitted(let ticket):
                sent.append(now)
                underWay.append((ticket, now + latency))
            case .wait(let until):
                let answer = underWay.first.map(\.due) ?? until
                now = min(until, answer)
            case .waitForAnswer:
                now = underWay.first?.due ?? end
            }
            while let first = underWay.first, first.due <= now {
                state.recordAnswer(underWay.removeFirst().ticket, at: first.due, signals: signals(first.due))
            }
        }
        return sent
    }

    @Test func everyWindowHoldsTheLimitAndNoMore() {
        var state = RateLimiterState(RateLimit(requests: 10, concurrency: 16))
        let sent = drive(&state, until: Self.start + .seconds(30))
        for (place, moment) in sent.enumerated() {
            #expect(sent[place...].prefix { $0 < moment + .seconds(1) }.count <= 10)
        }
        // 30 seconds at 10 a second, less the fiftieth and the latency of each window.
        #expect(sent.count >= 280)
    }

    @Test func aSlowStartDoesNotBringTheNextWindowForward() {
        var state = RateLimiterState(RateLimit(requests: 10, concurrency: 16))
        for _ in 1...10 { _ = state.admit(at: Self.start) }
        // The service may have counted them just before it answered.
        let answered = Self.start + .milliseconds(400)
        for ticket in 1...10 { state.recordAnswer(ticket, at: answered, signals: RateSignals()) }
        #expect(state.admit(at: answered) == .wait(until: answered + .milliseconds(1020)))
    }

    @Test func withoutALimitOnlyTheConcurrencyHolds() {
        var state = RateLimiterState(RateLimit(requests: nil, concurrency: 3))
        let tickets = (0..<3).map { _ in state.admit(at: Self.start) }
        #expect(tickets == [.admitted(ticket: 1), .admitted(ticket: 2), .admitted(ticket: 3)])
        #expect(state.admit(at: Self.start) == .waitForAnswer)
        state.recordAnswer(2, at: Self.start, signals: RateSignals())
        #expect(state.admit(at: Self.start) == .admitted(ticket: 4))
    }

    @Test func aShortWindowInTheHeadersIsObeyedEvenIfNoneWasSet() {
        var state = RateLimiterState(.unlimited)
        let sent = drive(&state, until: Self.start + .seconds(10)) { _ in
            RateSignals(short: .init(limit: 5, remaining: 3, reset: 1))
        }
        // The first answers tell; those already under way cannot be called back.
        #expect(sent.filter { $0 >= Self.start + .seconds(2) }.count <= 8 * 5)
        #expect(sent.filter { $0 >= Self.start + .seconds(2) }.count >= 35)
    }

    @Test func anHourUsedUpIsWaitedOutToItsReset() {
        var state = RateLimiterState(RateLimit(requests: 10, concurrency: 16))
        guard case .admitted(let ticket) = state.admit(at: Self.start) else { return #expect(Bool(false)) }
        state.recordAnswer(
            ticket, at: Self.start, signals: RateSignals(long: .init(limit: 5000, remaining: 0, reset: 1200)))
        #expect(state.admit(at: Self.start) == .wait(until: Self.start + .seconds(1200)))
        #expect(state.admit(at: Self.start + .seconds(1200)) == .admitted(ticket: 2))
    }

    @Test func requestsInFlightCountAgainstTheRestOfTheHour() {
        var state = RateLimiterState(RateLimit(requests: 10, concurrency: 16))
        guard case .admitted(let ticket) = state.admit(at: Self.start) else { return #expect(Bool(false)) }
        state.recordAnswer(
            ticket, at: Self.start, signals: RateSignals(long: .init(limit: 5000, remaining: 2, reset: 60)))
        #expect(state.admit(at: Self.start) == .admitted(ticket: 2))
        #expect(state.admit(at: Self.start) == .admitted(ticket: 3))
        #expect(state.admit(at: Self.start) == .waitForAnswer)
    }

    @Test func answersThatOvertakeEachOtherDoNotRaiseWhatIsLeft() {
        var state = RateLimiterState(RateLimit(requests: 10, concurrency: 16))
        for _ in 0..<2 { _ = state.admit(at: Self.start) }
        state.recordAnswer(2, at: Self.start, signals: RateSignals(long: .init(limit: 5000, remaining: 0, reset: 60)))
        state.recordAnswer(1, at: Self.start, signals: RateSignals(long: .init(limit: 5000, remaining: 1, reset: 60)))
        #expect(state.admit(at: Self.start) == .wait(until: Self.start + .seconds(60)))
    }

    /// The answer counts from the moment at which the service made it, which may lie long before its arrival.
    @Test func answerThatArrivesLateDoesNotRaiseWhatIsLeft() {
        var state = RateLimiterState(RateLimit(requests: 10, concurrency: 16))
        for _ in 0..<2 { _ = state.admit(at: Self.start) }
        state.recordAnswer(2, at: Self.start, signals: RateSignals(long: .init(limit: 5000, remaining: 0, reset: 60)))
        let late = Self.start + .seconds(5)
        state.recordAnswer(1, at: late, signals: RateSignals(long: .init(limit: 5000, remaining: 1, reset: 60)))
        #expect(state.admit(at: late) == .wait(until: Self.start + .seconds(60)))
        // The next hour has begun.
        let next = Self.start + .seconds(61)
        guard case .admitted(let ticket) = state.admit(at: next) else { return #expect(Bool(false)) }
        state.recordAnswer(
            ticket, at: next, signals: RateSignals(long: .init(limit: 5000, remaining: 4999, reset: 3600)))
        #expect(state.admit(at: next) == .admitted(ticket: ticket + 1))
    }

    @Test func anotherProgramOnTheSameTokenIsNoticed() {
        var state = RateLimiterState(RateLimit(requests: 10, concurrency: 16))
        guard case .admitted(let ticket) = state.admit(at: Self.start) else { return #expect(Bool(false)) }
        state.recordAnswer(
            ticket, at: Self.start, signals: RateSignals(short: .init(limit: 10, remaining: 0, reset: 1)))
        #expect(state.admit(at: Self.start) == .wait(until: Self.start + .seconds(1)))
    }

    @Test(arguments: [
        (wait: Duration.seconds(7), retryAfter: 3, reset: 2, expected: 7),
        (wait: nil, retryAfter: 3, reset: 2, expected: 3),
        (wait: nil, retryAfter: nil, reset: 2, expected: 2),
        (wait: nil, retryAfter: nil, reset: nil, expected: 1),
    ])
    func aRefusalWaitsForTheBestStatedTimeOrOneSecond(
        wait: Duration?, retryAfter: Int?, reset: Int?, expected: Int
    ) {
        var state = RateLimiterState(RateLimit(requests: 10, concurrency: 16))
        var signals = RateSignals(retryAfter: retryAfter)
        signals.short = reset.map { .init(limit: 10, remaining: 0, reset: $0) }
        state.recordRefusal(at: Self.start, wait: wait, signals: signals, chance: 0)
        #expect(state.admit(at: Self.start) == .wait(until: Self.start + .seconds(expected) + .milliseconds(100)))
    }

    @Test func refusalsWithoutAStatedTimeDoubleTheWait() {
        var state = RateLimiterState(.kingOfTime)
        var now = Self.start
        for seconds in [1, 2, 4, 8, 16, 16] {
            state.recordRefusal(at: now, wait: nil, signals: RateSignals(), chance: 1)
            let until = now + .seconds(seconds) + .milliseconds(500)
            #expect(state.admit(at: now) == .wait(until: until))
            now = until
        }
    }

    @Test func afterTooManyItGoesSlowerAndGoodAnswersMakeItQuickAgain() {
        var state = RateLimiterState(RateLimit(requests: 10, concurrency: 1))
        state.recordRefusal(at: Self.start, wait: .zero, signals: RateSignals(), chance: 0)
        let sent = drive(&state, until: Self.start + .seconds(20), latency: .zero)
        // Twice the window for the first thirty, then the usual one.
        #expect(sent.filter { $0 < Self.start + .seconds(4) }.count <= 20)
        #expect(sent.filter { $0 >= Self.start + .seconds(10) }.count >= 90)
    }

    @Test func aRequestWithoutAnswerMayHaveBeenCounted() {
        var state = RateLimiterState(RateLimit(requests: 1, concurrency: 4))
        guard case .admitted(let ticket) = state.admit(at: Self.start) else { return #expect(Bool(false)) }
        state.recordLost(ticket, at: Self.start + .seconds(5))
        #expect(state.admit(at: Self.start + .seconds(5)) == .wait(until: Self.start + .milliseconds(6020)))
    }

    @Test func malformedHeadersAreIgnored() {
        func signals(_ remaining: String, _ reset: String) -> RateSignals {
            RateSignals(
                Response(
                    status: 200,
                    headers: [
                        ("X-Rate-Limit-Limit", "5000"), ("x-rate-limit-remaining", remaining),
                        ("x-rate-limit-reset", reset),
                    ]))
        }
        #expect(signals("12", "30").long == .init(limit: 5000, remaining: 12, reset: 30))
        #expect(signals("-1", "30").long == nil)
        #expect(signals("many", "30").long == nil)
        #expect(signals("12", "Tue, 24 Nov 2026 03:00:00 GMT").long == nil)
        #expect(signals("+1", "30").long == nil)
        #expect(signals("12", "99999999999").long?.reset == 86_400)
        #expect(signals("99999999999999999999", "99999999999999999999").long?.remaining == .max)
    }

    @Test func numbersOfAnySizeInTheHeadersAreWaitedOutADayAtMost() {
        let huge = "99999999999999999999"
        let names = ["limit", "remaining", "reset"].flatMap { ["x-rate-limit-\($0)", "x-intensive-rate-limit-\($0)"] }
        for value in [huge, "9223372036854775807", "0"] {
            let headers = names.map { ($0, $0.hasSuffix("reset") ? huge : value) } + [("Retry-After", huge)]
            let signals = RateSignals(Response(status: 429, headers: headers))
            var state = RateLimiterState(RateLimit(requests: .max, concurrency: .max))
            guard case .admitted(let ticket) = state.admit(at: Self.start) else { return #expect(Bool(false)) }
            state.recordAnswer(ticket, at: Self.start, signals: signals)
            state.recordRefusal(at: Self.start, wait: nil, signals: signals, chance: 1)
            let back = Self.start + .seconds(86_400) + .milliseconds(500)
            #expect(state.admit(at: Self.start) == .wait(until: back))
            #expect(state.admit(at: back) == .admitted(ticket: 2))
        }
    }
}
