import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Stores a comparison as the rows of `job`, and saves the job as `ready`, both or neither.
    /// - Parameters:
    ///   - job: a job that is fetching.
    ///   - lists: the lists that were compared.
    ///   - entry: the history entry of the step.
    /// - Returns: the job as saved, with the comparison's counts and digest.
    /// - Throws: `LedgerFailure.alreadyBegun` if employees were selected by the rows it has; `IllegalTransition` if the job
    ///   is not fetching.
    @discardableResult
    public func store(
        _ comparison: Comparison, of lists: FetchedLists, for job: JobRecord, links: [Link] = [],
        _ entry: HistoryEntry? = nil
    ) throws -> JobRecord {
        try write { db in
            var job = job
            let number = try self.number(of: job.name, db)
            try Self.refuseIfBegun(job.name, number, db)
            try db.execute(sql: "DELETE FROM block WHERE job = ?", arguments: [number])
            let digest = try BlockStore.write(comparison.rows, job: number, vault, db)
            try job.apply(.fetched(FetchSummary(lists: lists, counts: comparison.counts, digest: digest)))
            try Self.save(job, db)
            try save(links, of: job.connection, now: lists.fetchedAt, db)
            if let entry { try add(entry, db) }
            return job
        }
    }

    /// Replaces one row by what a person has decided, and saves the job's new counts and digest with it.
    /// - Throws: `LedgerFailure.alreadyBegun` if employees were selected by the rows it has; `IllegalTransition` if the job
    ///   is not ready.
    public func replace(_ row: PlacedRow, of job: JobName, link: Link?, _ entry: HistoryEntry) throws {
        try write { db in
            let number = try self.number(of: job, db)
            try Self.refuseIfBegun(job, number, db)
            guard
                var record = try SQLRow.fetchOne(db, sql: "SELECT * FROM job WHERE id = ?", arguments: [number])
                    .map({ try JobRecord(row: $0) }), let fetch = record.fetch
            else { throw LedgerFailure.unknownJob(job) }
            let change = try BlockStore.replace(row, job: number, fetch.digest, vault, db)
            var counts = fetch.counts
            counts[change.before] -= 1
            counts[row.row.employeeClass] += 1
            try record.apply(.decided(counts: counts, digest: change.digest))
            try Self.save(record, db)
            if let link { try save(link, of: record.connection, now: entry.at, db) }
            try add(entry, db)
        }
    }

    /// Matching rows behind `position`, in list order. Reads no more blocks than the page needs.
    public func rows(
        of job: JobName, after position: Int? = nil, limit: Int, matching filter: RowFilter = .all
    ) throws -> RowPage {
        var found: [PlacedRow] = []
        try visitRows(of: job, after: position, matching: filter) { row in
            found.append(row)
            return found.count <= limit
        }
        guard found.count > limit else { return RowPage(rows: found, next: nil) }
        found.removeLast()
        return RowPage(rows: found, next: found.last?.position ?? position)
    }

    /// Every matching row in list order, one block in memory at a time. `body` may use the ledger.
    public func forEachRow(
        of job: JobName, matching filter: RowFilter = .all, _ body: (PlacedRow) throws -> Void
    ) throws {
        try visitRows(of: job, after: nil, matching: filter) { row in
            try body(row)
            return true
        }
    }

    /// The row with this employee code, the first if several have it; `nil` if none has.
    public func row(of job: JobName, code: EmployeeCode) throws -> PlacedRow? {
        let (number, start) = try read { db in
            let number = try self.number(of: job, db)
            return (number, try BlockStore.ordinal(holding: code.text, job: number, vault, db))
        }
        guard let start, let block = try block(number, from: start, .all) else { return nil }
        return placed(block).first { $0.row.code == code }
    }

    /// The row of this source record; looks through the list from its start.
    public func row(of job: JobName, id: RecordID) throws -> PlacedRow? {
        var found: PlacedRow?
        try visitRows(of: job, after: nil, matching: .all) { row in
            if row.row.id.text.utf8.elementsEqual(id.text.utf8) { found = row }
            return found == nil
        }
        return found
    }

    public func row(of job: JobName, at position: Int) throws -> PlacedRow? {
        let number = try read { try self.number(of: job, $0) }
        guard position >= 0, let block = try block(number, from: position / BlockStore.size, .all) else { return nil }
        return placed(block).first { $0.position == position }
    }

    /// Shows matching rows to `visit` until it says that it has seen enough.
    func visitRows(
        of job: JobName, after position: Int?, matching filter: RowFilter, _ visit: (PlacedRow) throws -> Bool
    ) throws {
        let number = try read { try self.number(of: job, $0) }
        // A cursor comes from outside: it may be the largest number there is.
        let (first, isBehindAll) = (position ?? -1).addingReportingOverflow(1)
        if isBehindAll { return }
        let matcher = RowMatcher(filter)
        var ordinal = first / BlockStore.size
        while let block = try block(number, from: ordinal, filter) {
            for row in placed(block) where row.position >= first && matcher.matches(row.row) {
                guard try visit(row) else { return }
            }
            ordinal = block.ordinal + 1
        }
    }

    private typealias Block = (ordinal: Int, rows: [Reconciliation.Row])

    private func block(_ job: Int64, from ordinal: Int, _ filter: RowFilter) throws -> Block? {
        try read { try BlockStore.next(job, from: ordinal, filter, vault, $0) }
    }

    private func placed(_ block: Block) -> some Sequence<PlacedRow> {
        block.rows.enumerated().lazy.map {
            PlacedRow(position: block.ordinal * BlockStore.size + $0.offset, row: $0.element)
        }
    }
}
