import Loopback
import Roster
import Testing
import Upstream

@testable import KingOfTime

@Suite struct ClosedHoursTests {
    @Test(arguments: ["08:29:00", "08:30:00", "09:59:59", "10:00:29", "17:29:00", "18:30:00"])
    func nothingLeavesInTheClosedHoursOrJustBefore(time: String) async throws {
        let clock = JumpingClock("2026-11-24T\(time)+09:00")
        try await onStage(["kingOfTime.closedHours=observed"], clock: clock) { (stage) async throws in
            try await using(stage.kingOfTime(.kintaikakumei, hours: .kingOfTime)) { (client) async throws in
                let ended = try await failure { _ = try await client.everybody() }
                guard case .closed("勤革時", let until) = ended else { throw Unexpected() }
                #expect(try await stage.requests().isEmpty)
                clock.set("\(until)")
                #expect(try await client.everybody().count > 40)
            }
        }
    }

    @Test func theServiceClosingEarlyIsClosedNow() async throws {
        // Our clock says 08:20 and the service's is ten minutes ahead.
        let clock = JumpingClock("2026-11-24T08:20:00+09:00")
        try await onStage(["kingOfTime.closedHours=observed"], clock: clock) { (stage) async throws in
            try await stage.setClock("2026-11-24T08:30:00+09:00")
            try await using(stage.kingOfTime(hours: .kingOfTime)) { (client) async throws in
                let ended = try await failure { _ = try await client.everybody() }
                let opening = try #require(Timestamp("2026-11-24T10:00:30+09:00"))
                #expect(ended == .closed(service: "KING OF TIME", until: opening))
                #expect(try await stage.requests().map(\.status) == [403])
            }
        }
    }

    @Test func theServiceOpeningLateIsAskedAgainInFiveMinutes() async throws {
        let clock = JumpingClock("2026-11-24T10:05:00+09:00")
        try await onStage(["kingOfTime.closedHours=observed"], clock: clock) { (stage) async throws in
            try await stage.setClock("2026-11-24T09:55:00+09:00")
            try await using(stage.kingOfTime(hours: .kingOfTime)) { (client) async throws in
                let ended = try await failure { _ = try await client.everybody() }
                #expect(
                    ended
                        == .closed(service: "KING OF TIME", until: try #require(Timestamp("2026-11-24T10:10:00+09:00")))
                )
            }
        }
    }

    @Test(arguments: ["halfOpen", "minuteLonger"])
    func whicheverWayTheEdgesAreTakenNothingIsRefused(edges: String) async throws {
        for time in ["08:28:59", "10:01:00", "17:28:59", "18:31:00"] {
            let clock = JumpingClock("2026-11-24T\(time)+09:00")
            let switches = ["kingOfTime.closedHours=observed", "kingOfTime.closedHours.edges=\(edges)"]
            try await onStage(switches, clock: clock) { (stage) async throws in
                try await using(stage.kingOfTime(hours: .kingOfTime)) { (client) async throws in
                    #expect(try await client.everybody().count > 40)
                }
            }
        }
    }

    @Test func aRetryIsNotBegunInTheClosedHours() async throws {
        let clock = JumpingClock("2026-11-24T08:28:59+09:00")
        try await onStage(clock: clock) { (stage) async throws in
            try await stage.fault(#"{"path":"*","action":"answer","status":429,"headers":{"retry-after":"30"}}"#)
            try await using(stage.kingOfTime(hours: .kingOfTime)) { (client) async throws in
                let ended = try await failure { _ = try await client.everybody() }
                #expect(ended?.name == "closed")
                #expect(try await stage.requests().count == 1)
            }
        }
    }

    @Test func aReadThatWouldRunIntoTheClosedHoursIsCutBefore() async throws {
        // One second is left until the window, and the answer takes longer than that.
        let clock = JumpingClock("2026-11-24T08:29:59+09:00")
        let hours = ClosedHours(windows: ClosedHours.kingOfTime.windows, guardBefore: .zero)
        try await onStage(clock: clock) { (stage) async throws in
            try await stage.fault(#"{"path":"*","times":9,"action":"delay","milliseconds":3000}"#)
            let client = stage.kingOfTime(hours: hours) { $0.retry.attempts = 1 }
            try await using(client) { (client) async throws in
                let ended = try await failure { _ = try await client.everybody() }
                #expect(ended?.name == "unavailable")
            }
        }
    }

    @Test func theHoursOfTheDayAreJapansWhateverTheServiceIsCalled() {
        #expect(Set(Brand.allCases.map(\.label)).count == 4)
        #expect(Brand.touchOnTime.defaultBaseURL == Brand.kingOfTime.defaultBaseURL)
        #expect(Brand.kintaikakumei.defaultBaseURL == nil)
    }
}
