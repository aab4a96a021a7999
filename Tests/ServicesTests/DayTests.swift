import Loopback
import Reconciliation
import Roster
import Sandbox
import Sync
import Testing
import Upstream

/// Whole jobs over a day on which KING OF TIME closes twice and SmartHR counts every request.
@Suite struct DayTests {
    static let division = Placement.kingOfTime(divisionCode: "1000", workingTypeCode: "1")
    static let establishment = Placement.smartHR(businessEstablishmentID: "b1c5d8a0-0000-4000-8000-000000000001")
    static let switches = ["kingOfTime.closedHours=observed", "kingOfTime.rate.perSecond=1"]

    private static func isClosed(_ text: String) -> Bool {
        guard let moment = Timestamp(text) else { return true }
        return [(30_600, 36_000), (63_000, 66_600)].contains {
            $0.0 - 60 <= moment.secondOfDay && moment.secondOfDay < $0.1
        }
    }

    @Test func syncsAcrossBothClosedHoursWriteEverybody() async throws {
        let clock = JumpingClock("2026-11-24T08:27:30+09:00")
        try await withSandbox(people: 800, Self.switches, rates: .documented, clock: clock) { (stage) async throws in
            // The rate's own switch was overwritten by the documented figures.
            try await stage.setSwitch("kingOfTime.rate.perSecond", to: "1")
            let works = Works(stage)
            try await works.run {
                // Morning: a sync that takes longer than there is time until half past eight.
                #expect(try await works.fetched("morning", .smartHRToKingOfTime).job.state == .ready)
                let morning = try await works.synced("morning", Self.division)
                #expect(morning.job.state == .done)
                let wait = try #require(morning.waits.first)
                #expect(wait.state == .waiting)
                #expect(wait.wait?.reason == .closedHours)
                #expect(wait.wait?.until == Timestamp("2026-11-24T10:00:30+09:00"))
                let total = morning.job.sync?.selectedCount ?? 0
                #expect(total > 40)
                #expect(morning.job.outcomes.settled.values.reduce(0, +) == total)
                #expect(morning.job.outcomes.settled[.unknown] == nil)
                #expect(clock.now() > Timestamp("2026-11-24T10:00:30+09:00")!)

                // Evening: a fetch asked for inside the second window waits it out, or is refused with the time.
                clock.set("2026-11-24T17:45:00+09:00")
                let refused = try await works.fetched("refused", .kingOfTimeToSmartHR, whenClosed: .refuse).job
                #expect(refused.state == .failed)
                #expect(refused.failure?.kind == .serviceClosed)
                #expect(refused.failure?.message.en.contains("18:30:30") == true)
                let evening = try await works.fetched("evening", .kingOfTimeToSmartHR)
                #expect(evening.job.state == .ready)
                #expect(
                    evening.waits.first?.wait?.until == Timestamp("2026-11-24T18:30:30+09:00"))
                #expect(try await works.synced("evening", Self.establishment).job.state == .done)
            }
            let kingOfTime = try await stage.requests(.kingOfTime)
            #expect(kingOfTime.count > 150)
            #expect(kingOfTime.allSatisfy { !Self.isClosed($0.at) })
            #expect(kingOfTime.allSatisfy { ![403, 429].contains($0.status) })
            #expect(try await stage.requests(.smartHR).allSatisfy { $0.status != 429 })
        }
    }

    @Test func serviceThatClosesDuringASyncLosesAndDuplicatesNoWrite() async throws {
        let clock = JumpingClock("2026-11-24T12:00:00+09:00")
        try await withSandbox(people: 120, Self.switches, rates: .documented, clock: clock) { (stage) async throws in
            let works = Works(stage)
            try await works.run {
                #expect(try await works.fetched("noon", .smartHRToKingOfTime).job.state == .ready)
                // The service closes out of hours at the third change: its clock is wrong, or it is being mended.
                try await stage.fault(
                    #"{"method":"PUT","path":"/employees/*","nth":3,"action":"answer","status":403,"body":"{\"errors\":[{\"code\":104}]}"}"#
                )
                let noon = try await works.synced("noon", Self.division)
                #expect(noon.job.state == .done)
                #expect(noon.waits.map(\.wait?.reason) == [.closedHours])
                let outcomes = noon.job.outcomes.settled
                #expect(outcomes.values.reduce(0, +) == noon.job.sync?.selectedCount)
                let puts = try await stage.requests(.kingOfTime, method: "PUT")
                #expect(puts.filter(\.effect).count == outcomes[.updated])
                #expect(Set(puts.filter(\.effect).map(\.path)).count == outcomes[.updated])
            }
        }
    }

    @Test func employeeEditedDuringTheWaitIsStaleAndNotWritten() async throws {
        let clock = JumpingClock("2026-11-24T08:28:30+09:00")
        try await withSandbox(people: 300, Self.switches, rates: .documented, clock: clock) { (stage) async throws in
            let works = Works(stage)
            try await works.run {
                #expect(try await works.fetched("early", .smartHRToKingOfTime).job.state == .ready)
                let people = try await stage.people(.kingOfTime)
                let early = try await works.synced("early", Self.division) {
                    for person in people {
                        try await stage.control(
                            "PUT", "/people/kingOfTime/\(person)", #"{"birthDate":"1970-01-01"}"#)
                    }
                }
                #expect(early.job.state == .done)
                #expect(early.waits.count == 1)
                #expect((early.job.outcomes.settled[.stale] ?? 0) > 5)
                let written = try await stage.requests(.kingOfTime, method: "PUT").filter { $0.at > "2026-11-24T10" }
                #expect(written.isEmpty)
            }
        }
    }

    @Test func tenThousandPeopleAreFetchedAndSyncedWithoutALimitError() async throws {
        try await withSandbox(people: 10_000, population: .plain, rates: .documented) { (stage) async throws in
            let works = Works(stage, kingOfTimeRate: .unlimited, hours: .none)
            try await works.run {
                let fetched = try await works.fetched("many", .kingOfTimeToSmartHR).job
                #expect(fetched.state == .ready)
                #expect(fetched.fetch?.lists.sourceCount == 10_000)
                let synced = try await works.synced("many", Self.establishment).job
                #expect(synced.state == .done)
                #expect((synced.outcomes.settled[.updated] ?? 0) >= 50)
            }
            let asked = try await stage.requests()
            #expect(asked.count > 300)
            #expect(asked.allSatisfy { $0.status != 429 && $0.status != 403 })
        }
    }

    @Test func jobWaitsForAnHourlyLimitAndContinues() async throws {
        var rates = Rates.documented
        rates.smartHRPerHour = 40
        try await withSandbox(people: 400, rates: rates) { (stage) async throws in
            let works = Works(stage, kingOfTimeRate: .unlimited, hours: .none)
            try await works.run {
                #expect(try await works.fetched("slow", .kingOfTimeToSmartHR).job.state == .ready)
                let slow = try await works.synced("slow", Self.establishment)
                #expect(slow.job.state == .done)
                #expect(!slow.waits.isEmpty)
                #expect(slow.waits.allSatisfy { $0.state == .waiting && $0.wait?.reason == .rateLimit })
            }
            #expect(try await stage.requests(.smartHR).allSatisfy { $0.status != 429 })
        }
    }
}
