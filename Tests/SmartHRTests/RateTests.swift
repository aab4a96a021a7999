import Loopback
import Roster
import Sandbox
import Testing
import Upstream

@testable import SmartHR

@Suite struct RateTests {
    @Test(arguments: [1, 16]) func tenThousandPeopleAreReadWithinTheRateLimit(atOnce: Int) async throws {
        try await withSandbox(people: 10_000, population: .plain, rates: .documented) { (sandbox) async throws in
            let start = sandbox.clock.now()
            let rate = RateLimit(requests: RateLimit.smartHR.requests, concurrency: atOnce)
            try await using(sandbox.smartHR(rate: rate)) { (client) async throws in
                #expect(try await client.everyone().count == 10_000)
            }
            let asked = try await sandbox.requests(.smartHR)
            #expect(asked.allSatisfy { $0.status == 200 })
            #expect(asked.count == 100)
            // A hundred requests at ten a second: nine windows are waited out, and hardly more. Side by side the clock
            // jumps under those that are under way, which says nothing about how long they take.
            if atOnce == 1 { #expect(sandbox.clock.now() - start <= .milliseconds(9500)) }
        }
    }

    @Test func anExhaustedHourlyLimitIsWaitedOut() async throws {
        var rates = Rates.documented
        rates.smartHRPerHour = 60
        try await withSandbox(people: 10_000, population: .plain, rates: rates) { (sandbox) async throws in
            let start = sandbox.clock.now()
            try await using(sandbox.smartHR(rate: .smartHR)) { (client) async throws in
                #expect(try await client.everyone().count == 10_000)
            }
            #expect(try await sandbox.requests(.smartHR).allSatisfy { $0.status == 200 })
            #expect(sandbox.clock.now() - start >= .seconds(3600))
            #expect(sandbox.clock.now() - start < .seconds(3700))
        }
    }

    @Test func aWaitBeyondThePatienceEndsWithTheTimeToComeBack() async throws {
        var rates = Rates.unlimited
        rates.smartHRPerHour = 5
        try await withSandbox(people: 1000, population: .plain, rates: rates) { (sandbox) async throws in
            try await using(sandbox.smartHR { $0.ratePatience = .seconds(60) }) { (client) async throws in
                let failure = try await failure { _ = try await client.everyone() }
                guard case .rateLimited(_, let until) = failure else { throw UnexpectedResult() }
                #expect(until - sandbox.clock.now() > .seconds(3500))
            }
        }
    }

    @Test func anotherProgramOnTheTokenCostsRetriesAndNoData() async throws {
        try await withSandbox(people: 2000, population: .plain, rates: .documented) { (sandbox) async throws in
            // Another program has used up the window just before each of some requests.
            try await sandbox.fault(
                #"{"path":"/v1/crews*","nth":3,"times":3,"action":"answer","status":429,"body":"{\"code\":6}","headers":{"x-intensive-rate-limit-limit":"10","x-intensive-rate-limit-remaining":"0","x-intensive-rate-limit-reset":"1"}}"#
            )
            try await using(sandbox.smartHR(rate: .smartHR)) { (client) async throws in
                #expect(try await client.everyone().count == 2000)
            }
            #expect(try await sandbox.requests(.smartHR).filter { $0.status == 429 }.count == 3)
        }
    }
}
