import Loopback
import Roster
import Testing
import Upstream

@testable import KingOfTime

@Suite struct ClosedHoursTests {
    @Test(arguments: ["08:29:00", "08:30:00", "09:59:59", "10:00:29", "17:29:00", "18:30:00"])
    func nothingLeavesInTheClosedHoursOrJustBefore(time: String) async throws {
        let clock = JumpingClock("2026-11-24T\(time)+09:00")
        try await withSandbox(["kingOfTime.closedHours=observed"], clock: clock) { (sandbox) async throws in
            try await using(sandbox.kingOfTime(.kintaikakumei, hours: .kingOfTime)) { (client) async throws in
                let ended = try await failure { _ = try await client.everyone() }
                guard case .closed("勤革時", let until) = ended else { throw UnexpectedResult() }
                #expect(try await sandbox.requests().isEmpty)
                clock.set("\(until)")
                #expect(try await client.everyone().count > 40)
            }
        }
    }

    @Test func theServiceClosingEarlyIsClosedNow() async throws {
        // Our clock says 08:20 and the service's is ten minutes ahead.
        let clock = JumpingClock("2026-11-24T08:20:00+09:00")
        try await withSandbox(["kingOfTime.closedHours=observed"], clock: clock) { (sandbox) async throws in
            try await sandbox.setClock("2026-11-24T08:30:00+09:00")
            try await using(sandbox.kingOfTime(hours: .kingOfTime)) { (client) async throws in
                let ended = try await failure { _ = try await client.everyone() }
                let opening = try #require(Timestamp("2026-11-24T10:00:30+09:00"))
                #expect(ended == .closed(service: "KING OF TIME", until: opening))
                #expect(try await sandbox.requests().map(\.status) == [403])
            }
        }
    }

    @Test func theServiceOpeningLateIsAskedAgainInFiveMinutes() async throws {
        let clock = JumpingClock("2026-11-24T10:05:00+09:00")
        try await withSandbox(["kingOfTime.closedHours=observed"], clock: clock) { (sandbox) async throws in
            try await sandbox.setClock("2026-11-24T09:55:00+09:00")
            try await using(sandbox.kingOfTime(hours: .kingOfTime)) { (client) async throws in
                let ended = try await failure { _ = try await client.everyone() }
                #expect(
                    ended
                        == .closed(service: "KING OF TIME", until: try #require(Timestamp("2026-11-24T10:10:00+09:00")))
                )
            }
        }
    }

    @Test(arguments: ["halfOpen", "minuteLonger"])
    func nothingIsRefusedAtEitherReadingOfTheEdges(edges: String) async throws {
        for time in ["08:28:59", "10:01:00", "17:28:59", "18:31:00"] {
            let clock = JumpingClock("2026-11-24T\(time)+09:00")
            let switches = ["kingOfTime.closedHours=observed", "kingOfTime.closedHours.edges=\(edges)"]
            try await withSandbox(switches, clock: clock) { (sandbox) async throws in
                try await using(sandbox.kingOfTime(hours: .kingOfTime)) { (client) async throws in
                    #expect(try await client.everyone().count > 40)
                }
            }
        }
    }

    @Test func aRetryIsNotBegunInTheClosedHours() async throws {
        let clock = JumpingClock("2026-11-24T08:28:59+09:00")
        try await withSandbox(clock: clock) { (sandbox) async throws in
            try await sandbox.fault(#"{"path":"*","action":"answer","status":429,"headers":{"retry-after":"30"}}"#)
            try await using(sandbox.kingOfTime(hours: .kingOfTime)) { (client) async throws in
                let ended = try await failure { _ = try await client.everyone() }
                #expect(ended?.name == "closed")
                #expect(try await sandbox.requests().count == 1)
            }
        }
    }

    @Test func aReadThatWouldRunIntoTheClosedHoursIsCutBefore() async throws {
        // One second is left until the window, and the answer takes longer than that.
        let clock = JumpingClock("2026-11-24T08:29:59+09:00")
        let hours = ClosedHours(windows: ClosedHours.kingOfTime.windows, guardBefore: .zero)
        try await withSandbox(clock: clock) { (sandbox) async throws in
            try await sandbox.fault(#"{"path":"*","times":9,"action":"delay","milliseconds":3000}"#)
            let client = sandbox.kingOfTime(hours: hours) { $0.retry.attempts = 1 }
            try await using(client) { (client) async throws in
                let ended = try await failure { _ = try await client.everyone() }
                #expect(ended?.name == "unavailable")
            }
        }
    }

    @Test func brandsHaveTheirLabelsAndBaseURLs() {
        #expect(Set(Brand.allCases.map(\.label)).count == 4)
        #expect(Brand.touchOnTime.defaultBaseURL == Brand.kingOfTime.defaultBaseURL)
        #expect(Brand.kintaikakumei.defaultBaseURL == nil)
    }
}
