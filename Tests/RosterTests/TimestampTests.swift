import Roster
import Testing

@Suite struct TimestampTests {
    @Test(
        arguments: [
            (0, "1970-01-01T09:00:00+09:00"),
            (1_775_005_923_000, "2026-04-01T10:12:03+09:00"),
            (1_514_732_399_999, "2017-12-31T23:59:59+09:00"),
            (1_514_732_400_000, "2018-01-01T00:00:00+09:00"),
            (-32_400_000, "1970-01-01T00:00:00+09:00"),
            (-32_400_001, "1969-12-31T23:59:59+09:00"),
        ] as [(Int64, String)])
    func momentIsWrittenInJapansTime(milliseconds: Int64, text: String) throws {
        #expect(Timestamp(milliseconds: milliseconds).description == text)
        let back = try #require(Timestamp(text))
        #expect(Timestamp(milliseconds: milliseconds) - back < .seconds(1))
        #expect(back.description == text)
    }

    @Test(arguments: [
        "", "2018-01-01", "2018-01-01T00:00:00Z", "2018-01-01T24:00:00+09:00", "2018-01-01T00:60:00+09:00",
        "2018-01-01T00:00:60+09:00", "2018-01-01T00:00:00.0+09:00", "2018-02-30T00:00:00+09:00",
        "2018-01-01T0:00:000+09:00",
    ])
    func anythingElseIsNoMoment(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func dayBeginsAtMidnightInJapan() throws {
        let day = try #require(CivilDate("2018-01-01"))
        let midnight = Timestamp(day)
        #expect(midnight.day == day)
        #expect(midnight.secondOfDay == 0)
        #expect((midnight + .milliseconds(-1)).day == day.adding(days: -1))
        #expect((midnight + .milliseconds(-1)).secondOfDay == 86_399)
        #expect(Timestamp(day, secondOfDay: 30_600).description == "2018-01-01T08:30:00+09:00")
    }

    /// A service's `Retry-After` or a setting may be as long as it likes.
    @Test func arithmeticStopsAtTheFirstAndTheLastMoment() {
        let (first, last) = (Timestamp(milliseconds: .min), Timestamp(milliseconds: .max))
        #expect(Timestamp(milliseconds: 0) + .seconds(Int64.max) == last)
        #expect(Timestamp(milliseconds: 0) + .seconds(Int64.min) == first)
        #expect(last + .milliseconds(1) == last)
        #expect(first + .milliseconds(-1) == first)
        #expect(last - first > .seconds(0))
        #expect((last - first).milliseconds == .max)
        #expect(Duration.seconds(Int64.max).milliseconds == .max)
        for moment in [first, last] {
            #expect((0..<86_400).contains(moment.secondOfDay))
            #expect(!moment.description.isEmpty)
        }
    }
}
