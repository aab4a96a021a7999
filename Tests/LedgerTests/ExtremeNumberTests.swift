import GRDB
import Reconciliation
import Roster
import Testing

@testable import Ledger

/// Cursors, positions and limits come from callers, and stored numbers from a file: none of them may trap.
@Suite struct ExtremeNumberTests {
    private static let numbers = [Int.min, Int.min + 1, -1, 0, 1, 127, 128, Int.max - 1, Int.max]
    let folder = TemporaryFolder()

    private func ledger() throws -> Ledger {
        let ledger = try folder.open()
        try ledger.createJob(job("a"), entry(.fetch))
        try ledger.store(comparison(200), for: "a")
        try ledger.begin(
            (0..<3).map { SelectedEmployee(position: $0, code: nil, id: RecordID("source-\($0)"), write: .skip) },
            for: "a")
        return ledger
    }

    @Test(arguments: numbers)
    func cursorIsBelowAmongOrBeyondWhatThereIs(number: Int) throws {
        let ledger = try ledger()
        let rows = try ledger.rows(of: "a", after: number, limit: 1000).rows
        #expect(rows.map(\.position) == Array((0..<200).filter { $0 > number }))
        let filtered = try ledger.rows(of: "a", after: number, limit: 1000, matching: RowFilter(search: "太郎"))
        #expect(filtered.rows == rows)
        #expect(
            try ledger.outcomes(of: "a", after: number, limit: 9).records.map(\.position)
                == (0..<3).filter { $0 > number })
        #expect(try ledger.jobs(limit: 9, before: Int64(number)).jobs.count == (number > 1 ? 1 : 0))
        #expect(
            try ledger.history.page(matching: HistoryFilter(), limit: 9, before: Int64(number)).entries.count
                == (number > 1 ? 1 : 0))
    }

    @Test(arguments: numbers)
    func limitIsNeverExceeded(limit: Int) throws {
        let ledger = try ledger()
        let most = max(limit, 0)
        #expect(try ledger.rows(of: "a", limit: limit).rows.count == min(most, 200))
        #expect(try ledger.outcomes(of: "a", limit: limit).records.count == min(most, 3))
        #expect(try ledger.pending(of: "a", limit: limit).count == min(most, 3))
        #expect(try ledger.jobs(limit: limit).jobs.count == min(most, 1))
        #expect(try ledger.history.page(matching: HistoryFilter(), limit: limit).entries.count == min(most, 1))
    }

    @Test(arguments: numbers)
    func positionThatIsNotThereIsNotFound(position: Int) throws {
        let ledger = try ledger()
        #expect(try ledger.row(of: "a", at: position)?.position == ((0..<200).contains(position) ? position : nil))
        #expect(try ledger.outcome(of: "a", at: position)?.position == ((0..<3).contains(position) ? position : nil))
        if !(0..<3).contains(position) {
            let failure = LedgerFailure.notPending(job: "a", position: position)
            #expect(throws: failure) { try ledger.recordIntent(of: "a", at: position, now: noon) }
            #expect(throws: failure) { try ledger.reopen(at: position, of: "a") }
        }
    }

    /// Our own connection writes the number, so that its checksum fits.
    @Test(
        arguments: [
            "job.baseDate", "job.createdAt", "job.fetchedAt", "job.sourceCount", "job.new", "job.shorterPercent",
            "block.ordinal", "outcome.position", "outcome.status", "outcome.intentAt", "history.at", "history.fields",
            "sqlite_sequence.seq", "ledger.generation",
        ], [Int64.min, .max])
    func storedNumberIsRefusedOrShown(column: String, number: Int64) throws {
        let parts = column.split(separator: ".")
        do {
            let ledger = try ledger()
            try ledger.database.pool.writeWithoutTransaction { db in
                try db.execute(sql: "UPDATE OR REPLACE \(parts[0]) SET \(parts[1]) = ?", arguments: [number])
            }
            try ledger.close()
        } catch is DatabaseError {}
        do {
            let ledger = try folder.open()
            let job = try #require(try ledger.job(named: "a"))
            _ = (
                job.createdAt.day, job.fetch?.lists.fetchedAt.day, job.options.baseDate.day.description,
                job.fetch?.counts.total
            )
            _ = try ledger.rows(of: "a", limit: 1000)
            _ = try ledger.outcomes(of: "a", limit: 9).records.map { $0.intentAt?.day }
            _ = try ledger.history.page(matching: HistoryFilter(), limit: 9).entries.map(\.at.day)
            _ = try ledger.history.verify()
            try ledger.history.add(entry(.sync))
            try ledger.advance()
        } catch is LedgerFailure {}
    }
}
