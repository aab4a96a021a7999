import Reconciliation
import Roster
import Testing

@testable import Ledger

/// Rows of people whom the comparison does not list: they lie beside the others and are never in their way.
@Suite struct UnlistedRowTests {
    let folder = TemporaryFolder()

    /// Codes between those of the listed rows, so that both lists have people at every place.
    private func unlisted(_ count: Int) -> [Row] {
        let reasons: [UnlistedReason] = [.notYetHired, .resigned, .resignedStillActive, .byDecision]
        return (0..<count).map { index in
            var person = Employee(id: RecordID("unlisted-\(index)"), EmployeeValues(all: .absent))
            person.employeeCode = .value(.text("X\(100 + index)"))
            person.lastName = .value(.text("退職"))
            let isLeftOut = index % 5 < 4
            return Row(
                source: person, target: isLeftOut ? nil : person, employeeClass: isLeftOut ? .leftOut : .targetOnly,
                differences: [], findings: [], reason: isLeftOut ? reasons[index % 4] : .unknown)
        }
    }

    private func ledger(listed: Int, unlisted count: Int) throws -> Ledger {
        let ledger = try folder.open()
        try ledger.createJob(job("a"))
        try ledger.store(Comparison(rows: comparison(listed).rows, unlisted: unlisted(count)), for: "a")
        return ledger
    }

    @Test(arguments: UnlistedReason.allCases)
    func everyReasonComesBack(reason: UnlistedReason) throws {
        let envelope = ChecksumEnvelope()
        let rows = [
            Row(
                source: Employee(id: RecordID("a")), target: nil, employeeClass: .leftOut, differences: [],
                findings: [], reason: reason)
        ]
        let back = try envelope.unwrap(envelope.wrap { RowCodec.write(rows[...], to: &$0) }) {
            try RowCodec.read(&$0)
        }
        #expect(back == rows)
    }

    @Test(arguments: [0, 1, 127, 128, 129], [0, 1, 200])
    func rowsAreShownOnlyIfTheirClassIsAskedFor(listed: Int, count: Int) throws {
        let ledger = try ledger(listed: listed, unlisted: count)
        #expect(try ledger.rows(of: "a", limit: 1000).rows.map(\.row) == comparison(listed).rows)
        let shown = try ledger.rows(of: "a", limit: 1000, matching: .unlisted).rows.map(\.row)
        #expect(shown == unlisted(count))
        let both = RowFilter(classes: [.new, .targetOnly])
        let mixed = try ledger.rows(of: "a", limit: 1000, matching: both).rows.map(\.row)
        #expect(
            mixed == comparison(listed).rows.filter { $0.employeeClass == .new }
                + unlisted(count).filter { $0.employeeClass == .targetOnly })
    }

    @Test(arguments: [1, 7, 128, 1000])
    func pagesOfBothListsTogetherAreWhole(limit: Int) throws {
        let ledger = try ledger(listed: 150, unlisted: 150)
        let everybody = RowFilter(classes: Set(EmployeeClass.allCases))
        var found: [Row] = []
        var page = try ledger.rows(of: "a", limit: limit, matching: everybody)
        found += page.rows.map(\.row)
        while let next = page.next {
            page = try ledger.rows(of: "a", after: next, limit: limit, matching: everybody)
            #expect(!page.rows.isEmpty)
            found += page.rows.map(\.row)
        }
        #expect(found == comparison(150).rows + unlisted(150))
    }

    @Test func searchFindsThemByNameAndCode() throws {
        let ledger = try ledger(listed: 10, unlisted: 10)
        for search in ["退職", "X10"] {
            let filter = RowFilter(classes: [.leftOut, .targetOnly], search: search)
            #expect(try ledger.rows(of: "a", limit: 100, matching: filter).rows.count == 10)
            #expect(try ledger.rows(of: "a", limit: 100, matching: RowFilter(search: search)).rows.isEmpty)
        }
    }

    @Test func codeLeadsToTheListedPerson() throws {
        let ledger = try ledger(listed: 150, unlisted: 150)
        for index in [0, 127, 149] {
            #expect(try ledger.row(of: "a", code: row(index).code!)?.row == row(index))
            let other = unlisted(150)[index]
            #expect(try ledger.row(of: "a", code: other.code!) == nil)
            #expect(try ledger.unlistedRow(of: "a", code: other.code!)?.row == other)
            #expect(try ledger.row(of: "a", id: other.id)?.row == other)
        }
        #expect(try ledger.unlistedRow(of: "a", code: row(0).code!) == nil)
    }

    @Test func digestIsOfTheListedPeopleAlone() throws {
        let ledger = try folder.open()
        var digests: Set<String> = []
        for count in [0, 3, 200] {
            let name = JobName("job \(count)")
            try ledger.createJob(job(name))
            let stored = try ledger.store(Comparison(rows: comparison(9).rows, unlisted: unlisted(count)), for: name)
            digests.insert(try #require(stored.fetch?.digest.text))
        }
        #expect(digests.count == 1)
    }

    @Test func countsComeBack() throws {
        let counts: ClassCounts
        do {
            let ledger = try ledger(listed: 9, unlisted: 20)
            counts = try #require(try ledger.job(named: "a")?.fetch?.counts)
            try ledger.close()
        }
        let expected = Comparison(rows: comparison(9).rows, unlisted: unlisted(20)).counts
        #expect(counts == expected)
        #expect(counts.total == 9)
        #expect(counts.leftOut.total == 16)
        #expect(counts.leftOut.stillActive == 4)
        #expect(counts.targetOnly == 4)
        #expect(try folder.open().job(named: "a")?.fetch?.counts == expected)
    }

    /// A decision can leave a listed person out: the row stays where it is, and everybody is still found.
    @Test func listedRowThatIsLeftOutByDecisionIsCountedThere() throws {
        let ledger = try ledger(listed: 1, unlisted: 3)
        let only = try #require(try ledger.row(of: "a", at: 0))
        let decided = Row(
            source: only.row.source, target: only.row.target, employeeClass: .leftOut, differences: [], findings: [],
            reason: .byDecision)
        let before = try #require(try ledger.job(named: "a")?.fetch)
        try ledger.replace(PlacedRow(position: 0, row: decided), of: "a", link: nil, entry(.resolve))
        let after = try #require(try ledger.job(named: "a")?.fetch)
        #expect(after.counts.total == before.counts.total - 1)
        #expect(after.counts.leftOut.byDecision == before.counts.leftOut.byDecision + 1)
        #expect(after.digest != before.digest)
        #expect(try ledger.rows(of: "a", limit: 9).rows.isEmpty)
        #expect(try ledger.rows(of: "a", limit: 9, matching: .unlisted).rows.count == 4)
        #expect(try ledger.row(of: "a", code: only.row.code!)?.row == decided)
        #expect(try ledger.rows(of: "a", code: only.row.code!).map(\.row) == [decided])
    }

    /// Of two people with one code, the one whom a decision has left out no longer counts, whichever comes first.
    @Test(arguments: [0, 1]) func rowsOfACodeAreThoseOfListedPeople(leftOut: Int) throws {
        let code = try #require(row(0).code)
        let people = ["a", "b"].map { id in
            var person = Employee(id: RecordID(id), EmployeeValues(all: .absent))
            person.employeeCode = .value(.text(code.text))
            return person
        }
        let rows = people.map {
            Row(source: $0, target: nil, employeeClass: .blocked, differences: [], findings: [])
        }
        let ledger = try folder.open()
        try ledger.createJob(job("a"))
        try ledger.store(Comparison(rows: rows), for: "a")
        #expect(try ledger.rows(of: "a", code: code).map(\.row) == rows)
        let decided = Row(
            source: people[leftOut], target: nil, employeeClass: .leftOut, differences: [], findings: [],
            reason: .byDecision)
        try ledger.replace(PlacedRow(position: leftOut, row: decided), of: "a", link: nil, entry(.resolve))
        #expect(try ledger.rows(of: "a", code: code).map(\.row) == [rows[1 - leftOut]])
    }
}
