import Reconciliation
import Roster
import Testing

@Suite struct SyncLimitsTests {
    private static func update(_ target: Employee, _ changes: EmployeeChanges) -> SelectedWrite {
        SelectedWrite(write: .update(target.id, changes), target: target)
    }

    private let counts = SyncCounts(
        [
            SelectedWrite(
                write: .create(
                    NewEmployee(
                        code: EmployeeCode("1"), values: [.email: .text("a@b.jp")],
                        placement: .smartHR(businessEstablishmentID: "x"))),
                target: nil),
            update(
                person("a", [.resignationDate: nil]),
                EmployeeChanges(values: [.resignationDate: .date(CivilDate(daysSinceEpoch: 0))], cleared: [.email])),
            update(
                person("b"), EmployeeChanges(values: [.email: .text("c@d.jp")], cleared: [.hireDate])),
            SelectedWrite(write: .skip, target: person("c")), SelectedWrite(write: .blocked, target: nil),
        ], existing: 7)

    @Test func writesAreCountedByWhatTheyDo() {
        #expect(counts.creates == 1)
        #expect(counts.changes == 2)
        #expect(counts.changedPercent == 29)
        #expect(counts.resignations == 1)
        #expect(counts.cleared == 2)
        #expect(counts.newEmails == 2)
    }

    /// A date in the target that is moved is no further resignation; one that nobody can read is like none.
    @Test(
        arguments: [
            ("退職日なし", nil, 1), ("空欄", "", 1), ("読めない値", "2019/03/31", 1), ("退職日の訂正", "2019-03-30", 0),
        ] as [(String, String?, Int)])
    func resignationIsADateWhereTheTargetHadNone(_: String, held: String?, resignations: Int) {
        let changes = EmployeeChanges(values: [.resignationDate: .date(day("2019-03-31"))])
        let counts = SyncCounts([Self.update(person("a", [.resignationDate: held]), changes)], existing: 1)
        #expect(counts.resignations == resignations)
    }

    @Test func newPersonWithADateIsAResignation() {
        let row = row(person("s", [.resignationDate: "2019-03-31"]), nil)
        let write = plan(row, placement: .smartHR(businessEstablishmentID: "x"), options: toSmartHR)
        #expect(SyncCounts([SelectedWrite(write: write, target: nil)], existing: 0).resignations == 1)
    }

    @Test(
        arguments: [
            (SyncLimits(), []),
            (SyncLimits(creates: 1, changes: 2, changedPercent: 29, resignations: 1, cleared: 2), []),
            (SyncLimits(creates: 0), [.creates]), (SyncLimits(changes: 1), [.changes]),
            (SyncLimits(changedPercent: 28), [.changedPercent]), (SyncLimits(resignations: 0), [.resignations]),
            (SyncLimits(cleared: 1), [.cleared]), (SyncLimits(creates: 0, cleared: 0), [.creates, .cleared]),
        ] as [(SyncLimits, [ExceededLimit.Which])])
    func reachingALimitIsNotExceedingIt(limits: SyncLimits, exceeded: [ExceededLimit.Which]) {
        #expect(limits.exceeded(by: counts).map(\.which) == exceeded)
    }

    @Test(arguments: [(10, 9, true), (10, 10, false), (11, 10, true), (9, 9, true)])
    func everybodyAtOnceIsTooMany(existing: Int, changes: Int, passes: Bool) {
        var counts = SyncCounts()
        (counts.existing, counts.changes) = (existing, changes)
        #expect(SyncLimits(everyone: 10).exceeded(by: counts).isEmpty == passes)
    }

    @Test func listThatIsMuchShorterIsALimitToo() {
        let counts = SyncCounts([], existing: 3, shorterListPercent: 21)
        #expect(SyncLimits(shorterListPercent: 20).exceeded(by: counts).map(\.which) == [.shorterListPercent])
        #expect(SyncLimits(shorterListPercent: 21).exceeded(by: counts).isEmpty)
    }

    @Test func exceededLimitNamesCountAndLimit() {
        let exceeded = SyncLimits(changes: 1).exceeded(by: counts)
        #expect(exceeded.map(\.count) == [2])
        #expect(exceeded.map(\.limit) == [1])
    }

    @Test(arguments: [
        (0, 0, 0), (1, 0, 100), (0, 5, 0), (1, 3, 34), (3, 3, 100), (-1, 3, 0), (6, 3, 200), (Int.max, 3, Int.max),
        (1, Int.max, 1),
    ])
    func percentIsRoundedUpAndNeverOverflows(part: Int, whole: Int, percent: Int) {
        #expect(percentRoundedUp(part, of: whole) == percent)
    }

    @Test func extremeLimitsAreComparedLikeAnyOther() {
        var counts = SyncCounts()
        (counts.existing, counts.changes) = (Int.max, Int.max)
        #expect(SyncLimits(everyone: .max).exceeded(by: counts).map(\.which) == [.everyone])
        #expect(SyncLimits(creates: .max, changes: .max, changedPercent: .max).exceeded(by: counts).isEmpty)
        #expect(SyncLimits(everyone: .min).exceeded(by: SyncCounts()).isEmpty)
    }
}
