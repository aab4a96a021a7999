import Reconciliation
import Roster
import Testing

@testable import Ledger

@Suite struct RowTests {
    let folder = TemporaryFolder()

    private func ledger(_ comparison: Comparison) throws -> Ledger {
        let ledger = try folder.open()
        try ledger.createJob(job("a"))
        try ledger.store(comparison, for: "a")
        return ledger
    }

    private static let filters: [RowFilter] = [
        .all, RowFilter(classes: []), RowFilter(classes: [.new]), RowFilter(classes: [.changed, .blocked]),
        RowFilter(findings: [.codesSwapped]), RowFilter(findings: [.codeReused]), RowFilter(findings: []),
        RowFilter(search: "00012"), RowFilter(search: "山田 太郎２９"), RowFilter(search: "やまだ"),
        RowFilter(classes: [.new], search: "00020"), RowFilter(search: "nobody"), RowFilter(search: " "),
    ]

    private static func expected(_ filter: RowFilter) -> [Int] {
        (0..<300).filter { index in
            let row = row(index)
            guard filter.classes.contains(row.employeeClass) else { return false }
            if let findings = filter.findings, !row.findings.contains(where: { findings.contains($0.code) }) {
                return false
            }
            return switch filter.search {
            case "00012": (120...129).contains(index) || index == 12
            case "山田 太郎２９": index == 29 || (290...299).contains(index)
            case "00020": (200...209).contains(index) || index == 20
            case "nobody": false
            default: true
            }
        }
    }

    @Test(arguments: filters, [1, 7, 128, .max])
    func pagesOfAFilterTogetherAreTheWholeList(filter: RowFilter, limit: Int) throws {
        let ledger = try ledger(comparison(300))
        var found: [PlacedRow] = []
        var page = try ledger.rows(of: "a", limit: limit, matching: filter)
        found += page.rows
        while let next = page.next {
            page = try ledger.rows(of: "a", after: next, limit: limit, matching: filter)
            #expect(!page.rows.isEmpty)
            found += page.rows
        }
        #expect(found.map(\.position) == Self.expected(filter))
        #expect(found.allSatisfy { $0.row == row($0.position) })
        var streamed: [PlacedRow] = []
        try ledger.forEachRow(of: "a", matching: filter) { streamed.append($0) }
        #expect(streamed == found)
    }

    @Test(arguments: [0, 1, 127, 128, 129, 256])
    func listOfAnyLengthComesBack(count: Int) throws {
        let ledger = try ledger(comparison(count))
        #expect(try ledger.rows(of: "a", limit: 1000).rows.map(\.row) == comparison(count).rows)
    }

    @Test func eachRowIsFoundByCodeIdAndPosition() throws {
        let ledger = try ledger(comparison(300))
        for index in [0, 1, 127, 128, 255, 256, 299] {
            let expected = PlacedRow(position: index, row: row(index))
            #expect(try ledger.row(of: "a", code: expected.row.code!) == expected)
            #expect(try ledger.row(of: "a", id: expected.row.id) == expected)
            #expect(try ledger.row(of: "a", at: index) == expected)
        }
        #expect(try ledger.row(of: "a", code: EmployeeCode("")) == nil)
        #expect(try ledger.row(of: "a", code: EmployeeCode("0000005")) == nil)
        #expect(try ledger.row(of: "a", code: EmployeeCode("９")) == nil)
        #expect(try ledger.row(of: "a", id: RecordID("source-300")) == nil)
        #expect(try ledger.row(of: "a", at: 300) == nil)
        #expect(try ledger.row(of: "a", at: -1) == nil)
    }

    @Test func peopleWithoutACodeAndSharedCodesAreFound() throws {
        let nameless = (0..<130).map { index in
            Row(
                source: Employee(id: RecordID("nameless-\(index)")), target: nil, employeeClass: .blocked,
                differences: [], findings: [Finding(.missingEmployeeCode, .blocks)])
        }
        let shared = Array(repeating: row(5), count: 200)
        let ledger = try ledger(Comparison(rows: nameless + shared + [row(6)]))
        #expect(try ledger.row(of: "a", id: RecordID("nameless-129"))?.position == 129)
        #expect(try ledger.row(of: "a", code: EmployeeCode("000005"))?.position == 130)
        #expect(try ledger.row(of: "a", code: EmployeeCode("000006"))?.position == 330)
        #expect(try ledger.rows(of: "a", code: EmployeeCode("000005")).map(\.position) == Array(130..<330))
        #expect(try ledger.rows(of: "a", code: EmployeeCode("000006")).map(\.position) == [330])
        #expect(try ledger.rows(of: "a", code: EmployeeCode("5")).isEmpty)
    }

    @Test(arguments: [
        ("ｶﾞｷﾞ ﾊﾟｳﾞｧ", "がぎぱゔぁ"), ("ガギ", "カ\u{3099}キ\u{3099}"), ("ＡＢＣ－１", "abc-1"), ("山　田", "山田"), ("ｰﾔ", "ーヤ"),
    ])
    func searchFoldsWritingVariants(left: String, right: String) {
        #expect(SearchText("前" + left + "後").contains(SearchText(right)))
        #expect(SearchText("前" + right + "後").contains(SearchText(left)))
    }

    @Test(arguments: [("ハ", "バ"), ("バ", "パ"), ("ア", "ァ"), ("0", "O")])
    func searchMindsWhatIsWritten(left: String, right: String) {
        #expect(!SearchText(left).contains(SearchText(right)))
    }

    @Test func storingAgainReplacesTheRows() throws {
        let ledger = try ledger(comparison(300))
        let stored = try ledger.store(comparison(5), for: "a")
        #expect(try ledger.rows(of: "a", limit: 1000).rows.count == 5)
        #expect(try ledger.job(named: "a")?.fetch == stored.fetch)
    }

    @Test func digestIsThatOfTheContentAlone() throws {
        let ledger = try folder.open()
        func digest(_ rows: [Row]) throws -> ComparisonDigest? {
            let name = JobName("job \(try ledger.jobs(limit: 100).jobs.count)")
            try ledger.createJob(job(name))
            return try ledger.store(Comparison(rows: rows), for: name).fetch?.digest
        }
        let rows = comparison(300).rows
        let first = try #require(try digest(rows))
        #expect(first.text.utf8.count == 32)
        #expect(try digest(rows) == first)
        #expect(try digest([]) != first)
        #expect(try digest(Array(rows.dropLast())) != first)
        #expect(try digest(rows.reversed()) != first)
        for index in [0, 1, 129, 299] {
            var altered = rows
            let old = rows[index]
            altered[index] = Row(
                source: old.source, target: old.target, employeeClass: old.employeeClass,
                differences: old.differences + [Difference(field: .email, before: .blank, after: .text("a@b"))],
                findings: old.findings)
            #expect(try digest(altered) != first)
        }
    }

    /// A page reads only the blocks that it shows.
    @Test func firstPageReadsOnlyItsOwnBlock() throws {
        let ledger = try ledger(comparison(300))
        try ledger.database.pool.write { try $0.execute(sql: "UPDATE block SET content = x'00' WHERE ordinal > 0") }
        #expect(try ledger.rows(of: "a", limit: 100).rows.count == 100)
        #expect(throws: LedgerFailure.self) { try ledger.rows(of: "a", limit: 128) }
    }

    @Test func blocksThatCannotMatchAreNotOpened() throws {
        let rows = (0..<300).map { index in
            let row = row(index)
            return index < 256
                ? Row(
                    source: row.source, target: row.target, employeeClass: .unchanged, differences: [], findings: [])
                : row
        }
        let ledger = try ledger(Comparison(rows: rows))
        try ledger.database.pool.write { try $0.execute(sql: "UPDATE block SET content = x'00' WHERE ordinal < 2") }
        #expect(try ledger.rows(of: "a", limit: 100, matching: RowFilter(classes: [.new])).rows.count == 11)
        let swapped = RowFilter(findings: [.codesSwapped])
        #expect(try ledger.rows(of: "a", limit: 100, matching: swapped).rows.count == 11)
    }
}
