import Loopback
import Roster
import Testing

@testable import Upstream

@Suite struct RateGovernorTests {
    @Test func allWorkOfATokenSharesItsRate() async throws {
        let clock = JumpingClock()
        let governor = RateGovernor(RateLimit(requests: 5, concurrency: 16), time: clock)
        let start = clock.now()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    let ticket = try await governor.enter("SmartHR", patience: .seconds(60))
                    await governor.answered(ticket, RateSignals())
                }
            }
            try await group.waitForAll()
        }
        #expect(clock.now() - start >= .seconds(9))
    }

    @Test func noTimeIsLostBetweenOneRequestAndTheNext() async throws {
        let clock = JumpingClock()
        let governor = RateGovernor(RateLimit(requests: 5, concurrency: 16), time: clock)
        let start = clock.now()
        for _ in 0..<50 {
            let ticket = try await governor.enter("SmartHR", patience: .seconds(60))
            await governor.answered(ticket, RateSignals())
        }
        #expect(clock.now() - start >= .seconds(9))
        #expect(clock.now() - start <= .seconds(10))
    }

    @Test func whoWouldWaitTooLongIsToldWhenToComeBack() async throws {
        let clock = JumpingClock()
        let governor = RateGovernor(.smartHR, time: clock)
        let ticket = try await governor.enter("SmartHR", patience: .seconds(60))
        await governor.answered(ticket, RateSignals(long: .init(limit: 5000, remaining: 0, reset: 1800)))
        let until = clock.now() + .seconds(1800)
        await #expect(throws: ServiceFailure.rateLimited(service: "SmartHR", until: until)) {
            try await governor.enter("SmartHR", patience: .seconds(60))
        }
        #expect(clock.sleeps.isEmpty)
    }

    @Test func whoWaitsForAnAnswerGoesOnBehindIt() async throws {
        let governor = RateGovernor(RateLimit(requests: nil, concurrency: 1), time: JumpingClock())
        let first = try await governor.enter("SmartHR", patience: .zero)
        async let second = governor.enter("SmartHR", patience: .zero)
        await governor.lost(first)
        #expect(try await second == 2)
    }

    @Test func whoWaitsForAnAnswerCanBeCancelled() async throws {
        let governor = RateGovernor(RateLimit(requests: nil, concurrency: 1), time: JumpingClock())
        _ = try await governor.enter("SmartHR", patience: .zero)
        let waiting = Task { try await governor.enter("SmartHR", patience: .zero) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }
}
