import Roster
import Testing

@Suite struct BaseDateTests {
    static let today = CivilDate("2018-06-15")!
    static let base = BaseDate(CivilDate("2018-01-01")!, today: today)!

    @Test(
        arguments: [
            ("2018-01-01", nil, true), ("2018-01-02", nil, false), (nil, "2018-01-01", false),
            (nil, "2018-01-02", true),
            (nil, "2017-12-31", false), ("2017-04-01", "2018-03-31", true), (nil, nil, true), ("soon", "never", true),
            ("", "", true),
        ] as [(String?, String?, Bool)])
    func hiredAfterOrResignedByTheBaseDateIsLeftOut(hired: String?, resigned: String?, isListed: Bool) {
        var employee = Employee(id: RecordID("a"))
        employee.hireDate = Reading(date: hired)
        employee.resignationDate = Reading(date: resigned)
        #expect(Self.base.lists(employee) == isListed)
    }

    @Test func personWithUnreadableDatesIsListed() {
        #expect(Self.base.lists(Employee(id: RecordID("a"))))
    }

    @Test(arguments: [
        ("2015-06-15", true), ("2015-06-14", false), ("2019-06-15", true), ("2019-06-16", false), ("2018-06-15", true),
    ])
    func baseDateReachesThreeYearsBackAndOneAhead(day: String, isAllowed: Bool) {
        #expect((BaseDate(CivilDate(day)!, today: Self.today) != nil) == isAllowed)
    }
}
