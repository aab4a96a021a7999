import GRDB
import Reconciliation
import Roster
import Testing

@testable import Ledger

/// A ledger that another program has edited with SQL.
@Suite struct RowChecksumTests {
    let folder = TemporaryFolder()

    /// A ledger with a row in every table.
    private func written() throws {
        let ledger = try folder.open()
        try ledger.createJob(job("a"), entry(.fetch))
        let link = Link(smartHR: RecordID("s"), kingOfTime: RecordID("k"), agreed: [:])
        let many = (0..<300).map {
            Link(smartHR: RecordID("s\($0)"), kingOfTime: RecordID("k\($0)"), agreed: [:])
        }
        try ledger.store(comparison(3), for: "a", links: many)
        let decided = try #require(try ledger.row(of: "a", at: 2))
        try ledger.replace(decided, of: "a", link: nil, decision: .sample(.takeOver), entry(.resolve))
        try ledger.begin(
            [SelectedEmployee(position: 1, code: nil, id: RecordID("source-1"), write: .skip)],
            for: "a")
        try ledger.recordIntent(of: "a", at: 1, now: noon)
        try ledger.record(
            .updated, detail: OutcomeDetail(kind: .recordRefused), link: link, of: "a", at: 1, now: noon,
            HistoryEntry(at: noon, .write, job: "a", connection: "main"))
        try ledger.connections.pin(tenant: "t", of: "main", .smartHR)
        var done = try #require(try ledger.job(named: "a"))
        try done.apply(.syncEnded)
        try ledger.update(done)
        try ledger.close()
    }

    private func edit(_ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: folder.database, configuration: configuration)
        try queue.write { db in
            try db.execute(sql: sql)
            try #require(db.changesCount > 0)
        }
        try queue.close()
    }

    private func used() throws {
        let ledger = try folder.open()
        defer { withExtendedLifetime(ledger) {} }
        let job = try #require(try ledger.job(named: "a"))
        #expect(job.outcomes.settled == [.updated: 1])
        #expect(try ledger.rows(of: "a", limit: 9).rows.count == 3)
        #expect(try ledger.links.all(of: "main").count == 301)
        #expect(try ledger.decisions.inForce(of: "main") == [DecisionRecord.sample(.takeOver).decision])
        #expect(try ledger.history.page(matching: HistoryFilter(), limit: 9).entries.count == 3)
    }

    @Test func uneditedLedgerIsUsed() throws {
        try written()
        try used()
    }

    /// Each column of each table: one byte more, or a number higher.
    @Test func editOfAnyColumnIsDetected() throws {
        try written()
        let whole = folder.content(of: "renkei.sqlite")
        let columns = try DatabaseQueue(path: folder.database).read { db in
            try (RowChecksums.tables + ["history"]).flatMap { table in
                try db.columns(in: table).map { (table, $0.name, $0.type) }
            }
        }
        #expect(columns.count > 70)
        for (table, column, type) in columns {
            folder.write(whole, to: "renkei.sqlite")
            let other =
                switch type {
                case "INTEGER": "coalesce(\(column), 0) + 1"
                case "TEXT": "coalesce(\(column), '') || 'x'"
                default: "CAST(coalesce(\(column), x'') || 'x' AS BLOB)"
                }
            let isLast = hasNumberedRows(table) ? "rowid = (SELECT max(rowid) FROM \(table))" : "TRUE"
            try edit("UPDATE \(table) SET \(column) = \(other) WHERE \(isLast)")
            #expect(throws: LedgerFailure.self, "\(table).\(column)") { try used() }
        }
    }

    private func hasNumberedRows(_ table: String) -> Bool { ["ledger", "job", "block", "history"].contains(table) }

    @Test(arguments: RowChecksums.tables)
    func removedRowIsDetected(table: String) throws {
        try written()
        try edit("DELETE FROM \(table)")
        #expect(throws: LedgerFailure.self) { try used() }
    }

    @Test func insertedRowIsDetected() throws {
        try written()
        try edit(
            "INSERT INTO outcome SELECT job, 2, turn, status, intentAt, settledAt, employee, detail, checksum FROM outcome"
        )
        #expect(throws: LedgerFailure.damaged(reason: "a record was altered (outcome)")) { try used() }
    }

    /// The rows are checked before anything is written: a write would give the edited row a checksum that fits.
    @Test func editOfARunningJobIsDetectedBeforeItIsMarkedAsInterrupted() throws {
        try written()
        try edit("UPDATE job SET state = 'syncing'")
        for _ in 1...2 {
            #expect(throws: LedgerFailure.damaged(reason: "a record was altered (job)")) { try folder.open() }
        }
    }
}
