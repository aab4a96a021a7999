import Testing

@testable import Upstream

@Suite struct RetryPlanTests {
    @Test func waitsDoubleUpToTheLongest() {
        let plan = RetryPlan(
            attempts: 10, firstDelay: .milliseconds(500), longestDelay: .seconds(3), budget: .seconds(99))
        let waits = (1...5).map { plan.delay(afterFailures: $0, elapsed: .zero, chance: 1) }
        #expect(waits == [.milliseconds(500), .seconds(1), .seconds(2), .seconds(3), .seconds(3)])
    }

    @Test func chanceSpreadsTheUpperHalf() {
        let plan = RetryPlan(firstDelay: .seconds(2))
        #expect(plan.delay(afterFailures: 1, elapsed: .zero, chance: 0) == .seconds(1))
        #expect(plan.delay(afterFailures: 1, elapsed: .zero, chance: 0.5) == .milliseconds(1500))
    }

    @Test func afterTheLastAttemptThereIsNone() {
        let plan = RetryPlan(attempts: 3)
        #expect(plan.delay(afterFailures: 2, elapsed: .zero, chance: 0) != nil)
        #expect(plan.delay(afterFailures: 3, elapsed: .zero, chance: 0) == nil)
        #expect(RetryPlan(attempts: 1).delay(afterFailures: 1, elapsed: .zero, chance: 0) == nil)
    }

    @Test func beyondTheBudgetThereIsNone() {
        let plan = RetryPlan(attempts: 9, firstDelay: .seconds(1), budget: .seconds(10))
        #expect(plan.delay(afterFailures: 1, elapsed: .seconds(9), chance: 1) == .seconds(1))
        #expect(plan.delay(afterFailures: 1, elapsed: .milliseconds(9001), chance: 1) == nil)
    }

    @Test func delaysOfAnyLengthDoNotOverflow() {
        let long = Duration.seconds(Int64.max)
        let plan = RetryPlan(attempts: .max, firstDelay: long, longestDelay: long, budget: long)
        #expect(plan.delay(afterFailures: 1000, elapsed: .zero, chance: 0) == long / 2)
    }
}
