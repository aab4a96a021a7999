import Loopback
import Roster
import Testing

@testable import Upstream

@Suite struct RateLimiterTests {
    @Test func allWorkOfATokenSharesItsRate() async throws {
        let clock = JumpingClock()
        let limiter = RateLimiter(RateLimit(requests: 5, concurrency: 16), time: clock)
        let start = clock.now()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    let ticket = try await limiter.enter(service: "SmartHR", patience: .seconds(60))
                    await limiter.recordAnswer(ticket, signals: RateSignals())
                }
            }
            try await group.waitForAll()
        }
        #expect(clock.now() - start >= .seconds(9))
    }

    @Test func requestsOneAfterTheOtherUseTheWholeRate() async throws {
        let clock = JumpingClock()
        let limiter = RateLimiter(RateLimit(requests: 5, concurrency: 16), time: clock)
        let start = clock.now()
        for _ in 0..<50 {
            let ticket = try await limiter.enter(service: "SmartHR", patience: .seconds(60))
            await limiter.recordAnswer(ticket, signals: RateSignals())
        }
        #expect(clock.now() - start >= .seconds(9))
        #expect(clock.now() - start <= .seconds(10))
    }

    @Test func aWaitBeyondThePatienceEndsWithTheTimeToComeBack() async throws {
        let clock = JumpingClock()
        let limiter = RateLimiter(.smartHR, time: clock)
        let ticket = try await limiter.enter(service: "SmartHR", patience: .seconds(60))
        await limiter.recordAnswer(ticket, signals: RateSignals(long: .init(limit: 5000, remaining: 0, reset: 1800)))
        let until = clock.now() + .seconds(1800)
        await #expect(throws: ServiceFailure.rateLimited(service: "SmartHR", until: until)) {
            try await limiter.enter(service: "SmartHR", patience: .seconds(60))
        }
        #expect(clock.sleeps.isEmpty)
    }

    @Test func aWaitingRequestLeavesAfterTheNextAnswer() async throws {
        let limiter = RateLimiter(RateLimit(requests: nil, concurrency: 1), time: JumpingClock())
        let first = try await limiter.enter(service: "SmartHR", patience: .zero)
        async let second = limiter.enter(service: "SmartHR", patience: .zero)
        await limiter.recordLost(first)
        #expect(try await second == 2)
    }

    @Test func aRequestThatWaitsForAnAnswerCanBeCancelled() async throws {
        let limiter = RateLimiter(RateLimit(requests: nil, concurrency: 1), time: JumpingClock())
        _ = try await limiter.enter(service: "SmartHR", patience: .zero)
        let waiting = Task { try await limiter.enter(service: "SmartHR", patience: .zero) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }
}
