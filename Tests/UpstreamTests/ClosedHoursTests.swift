import Roster
import Testing

@testable import Upstream

@Suite struct ClosedHoursTests {
    let hours = ClosedHours.kingOfTime

    /// The moment in Japan's time on one day.
    private func at(_ time: String) -> Timestamp { Timestamp("2026-11-24T\(time)+09:00")! }

    @Test(arguments: [
        ("08:28:59", nil), ("08:29:00", "10:00:30"), ("08:30:00", "10:00:30"), ("09:59:59", "10:00:30"),
        ("10:00:00", "10:00:30"), ("10:00:29", "10:00:30"), ("10:00:30", nil), ("12:00:00", nil),
        ("17:28:59", nil), ("17:29:00", "18:30:30"), ("17:30:00", "18:30:30"), ("18:30:29", "18:30:30"),
        ("18:30:30", nil), ("00:00:00", nil), ("23:59:59", nil),
    ])
    func nothingBeginsInAWindowOrItsGuardTimes(time: String, opening: String?) {
        #expect(hours.opening(ifClosedAt: at(time)) == opening.map(at))
    }

    @Test func theEdgesAreExactToTheMillisecond() {
        let edge = at("08:29:00")
        #expect(hours.opening(ifClosedAt: Timestamp(milliseconds: edge.milliseconds - 1)) == nil)
        #expect(hours.opening(ifClosedAt: edge) != nil)
        let end = at("10:00:30")
        #expect(hours.opening(ifClosedAt: Timestamp(milliseconds: end.milliseconds - 1)) == end)
        #expect(hours.opening(ifClosedAt: end) == nil)
    }

    @Test(arguments: ["UTC", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati"])
    func theTimeZoneOfTheHostDoesNotMatter(zone: String) {
        // A moment is counted from the epoch: 00:15 UTC is 09:15 in Japan, whatever TZ says.
        let moment = Timestamp(milliseconds: Int64(CivilDate("2026-11-24")!.daysSinceEpoch) * 86_400_000 + 900_000)
        let before = getenvTZ()
        setTZ(zone)
        defer { setTZ(before) }
        #expect(moment.description == "2026-11-24T09:15:00+09:00")
        #expect(hours.opening(ifClosedAt: moment) == at("10:00:30"))
    }

    @Test func aRefusalInsideAWindowWaitsForItsEnd() {
        #expect(hours.opening(afterRefusalAt: at("09:00:00")) == at("10:00:30"))
    }

    @Test func aRefusalShortlyBeforeAWindowMeansThatTheClocksDiffer() {
        #expect(hours.opening(afterRefusalAt: at("08:10:00")) == at("10:00:30"))
        #expect(hours.opening(afterRefusalAt: at("17:05:00")) == at("18:30:30"))
    }

    @Test func aRefusalAtAnyOtherTimeComesBackInFiveMinutes() {
        #expect(hours.opening(afterRefusalAt: at("10:01:00")) == at("10:06:00"))
        #expect(hours.opening(afterRefusalAt: at("03:00:00")) == at("03:05:00"))
        #expect(ClosedHours.none.opening(afterRefusalAt: at("03:00:00")) == at("03:05:00"))
    }

    @Test func aReadEndsBeforeTheNextWindow() {
        #expect(hours.deadline(ofReadBegunAt: at("08:28:00")) == at("08:30:00"))
        #expect(hours.deadline(ofReadBegunAt: at("12:00:00")) == at("17:30:00"))
        #expect(hours.deadline(ofReadBegunAt: at("20:00:00")) == Timestamp("2026-11-25T08:30:00+09:00"))
        #expect(ClosedHours.none.deadline(ofReadBegunAt: at("12:00:00")) == nil)
    }

    @Test func windowsAndGuardAreSettings() {
        let hours = ClosedHours(windows: [0..<3600], guardBefore: .seconds(600), guardAfter: .zero)
        #expect(hours.opening(ifClosedAt: at("00:59:59")) == at("01:00:00"))
        #expect(hours.opening(ifClosedAt: at("01:00:00")) == nil)
        // The guard time before midnight belongs to the next day's window.
        #expect(hours.opening(ifClosedAt: at("23:50:00")) == Timestamp("2026-11-25T01:00:00+09:00"))
        #expect(ClosedHours.none.opening(ifClosedAt: at("09:00:00")) == nil)
        #expect(ClosedHours.none.nextClosing(after: at("09:00:00")) == nil)
    }
}
