import Contract
import Reconciliation
import Roster
import Sync
import Testing

@testable import Methods

/// What a job and an explanation say of values that cannot be seen.
@Suite struct JobNoticeTests {
    private func job(_ notices: [Reconciliation.JobNotice]) throws -> Contract.Job {
        let noon = try #require(Timestamp("2026-04-01T12:00:00+09:00"))
        let lists = FetchedLists(
            fetchedAt: noon, sourceCount: 3, targetCount: 2, shorterPercent: 0, notices: notices,
            blankInTarget: [.resignationDate])
        var job = try JobRecord.sample("april", .fetching)
        try job.apply(.fetched(FetchSummary(lists: lists, counts: ClassCounts(), digest: "digest")))
        return Contract.Job(engine: JobView(record: job, progress: nil))
    }

    @Test func noticesOfAJobNameServiceFieldAndTextInBothLanguages() throws {
        let notice = try #require(try job([JobNotice(.blankColumn, side: .smartHR, field: .email)]).notices.first)
        #expect(notice.code == .blankColumn)
        #expect(notice.side == .smartHR)
        #expect(notice.field == .email)
        #expect(notice.message.ja.hasPrefix("SmartHRのメールアドレスは全員が空欄です。"))
        #expect(notice.message.en.hasPrefix("In SmartHR the e-mail address is blank for everybody."))
    }

    /// A resignation date that nobody has is no notice.
    @Test func jobWithoutNoticesHasAnEmptyList() throws {
        #expect(try job([]).notices.isEmpty)
        let fetching = JobView(record: try JobRecord.sample("april", .fetching), progress: nil)
        #expect(Contract.Job(engine: fetching).notices.isEmpty)
    }

    @Test func explanationHasTheCodePointsOfWhatCannotBeSeen() throws {
        func person(_ id: String, _ lastName: String) -> Employee {
            var person = Employee(id: RecordID(id), EmployeeValues(all: .absent))
            person.employeeCode = .value(.text("0001"))
            person.lastName = .value(.text(lastName))
            return person
        }
        let options = try JobRecord.sample("april", .ready).options
        let row = compare(
            source: [person("s", "山田\u{200B}")], target: [person("k", "山田")], options: options,
            requirements: ServiceRequirements()
        ).rows[0]
        let field = try #require(explain(row, options: options)[.lastName])
        let explained = Contract.FieldExplanation(engine: field, of: row)
        #expect(explained.codePoints?.source == "U+5C71 U+7530 U+200B")
        #expect(explained.codePoints?.target == "U+5C71 U+7530")
        #expect(explained.rules == ["ignoreInvisible"])
        #expect(explained.equal == true)
    }
}
