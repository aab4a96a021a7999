import Roster
import Testing

@Suite struct CivilDateTests {
    @Test(
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
            ("2018-01-01", 17_532),
            ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ] as [(String, Int32)])
    func dayIsCountedFrom1970(text: String, days: Int32) throws {
        let date = try #require(CivilDate(text))
        #expect(date.daysSinceEpoch == days)
        #expect(date.description == text)
        #expect(CivilDate(daysSinceEpoch: days).description == text)
    }

    @Test(arguments: [
        "", "2018-1-1", "2018-01-1", "2018/01/01", "2018-01-01T00:00", " 2018-01-01", "2018-01-01 ", "2018-00-01",
        "2018-13-01", "2018-01-00", "2018-01-32", "2018-04-31", "2018-02-29", "1900-02-29", "0000-01-01", "+018-01-01",
        "２０１８-01-01", "20180101",
    ])
    func textThatIsNoDayIsRefused(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test(arguments: [("2000-02-29", true), ("1900-02-29", false), ("2024-02-29", true), ("2100-02-29", false)])
    func leapDayFollowsTheGregorianRule(text: String, exists: Bool) {
        #expect((CivilDate(text) != nil) == exists)
    }

    @Test func everyDayOfFourCenturiesIsReadBack() {
        for days in Int32(-10_000)..<Int32(136_100) {
            let date = CivilDate(daysSinceEpoch: days)
            let (year, month, day) = date.components
            guard CivilDate(year: year, month: month, day: day) == date else {
                Issue.record("\(days) is read back as another day")
                return
            }
        }
    }

    @Test(arguments: [
        ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", -3, "2021-02-28"), ("2024-02-29", 4, "2028-02-29"),
        ("2026-11-24", -3, "2023-11-24"),
    ])
    func leapDayOfAnotherYearIsItsLastOfFebruary(text: String, years: Int, expected: String) throws {
        #expect(try #require(CivilDate(text)).adding(years: years).description == expected)
    }

    @Test func daysAreOrderedAndAdded() throws {
        let day = try #require(CivilDate("2017-12-31"))
        #expect(day < day.adding(days: 1))
        #expect(day.adding(days: 1).description == "2018-01-01")
    }

    @Test(arguments: [
        (Int.max, "9999-12-31"), (Int.min, "0001-01-01"), (3_000_000, "9999-12-31"), (-3_000_000, "0001-01-01"),
    ])
    func arithmeticStopsAtTheFirstAndTheLastDay(number: Int, expected: String) throws {
        let day = try #require(CivilDate("2018-01-01"))
        #expect(day.adding(days: number).description == expected)
        #expect(day.adding(years: number).description == expected)
        #expect(CivilDate(daysSinceEpoch: .max).adding(days: 1).description == "9999-12-31")
        #expect(CivilDate(daysSinceEpoch: .min).adding(days: -1).description == "0001-01-01")
    }
}
