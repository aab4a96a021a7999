import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Stores a comparison as the rows of `job`, and saves the job as `ready`, with its links and the history entry.
    /// - Parameters:
    ///   - lists: the lists that were compared.
    ///   - job: a job that is fetching.
    ///   - entry: the history entry of the step.
    /// - Returns: the job as saved, with the comparison's counts and digest.
    /// - Throws: `LedgerFailure.alreadyBegun` if employees were selected from the rows that it has; `IllegalTransition` if
    ///   the job is not fetching.
    @discardableResult
    public func store(
        _ comparison: Comparison, of lists: FetchedLists, for job: JobRecord, links newLinks: [Link] = [],
        _ entry: HistoryEntry? = nil
    ) throws -> JobRecord {
        try write { db in
            var job = job
            let number = try self.number(of: job.name, in: db)
            try Self.refuseIfBegun(job.name, number: number, in: db)
            try db.execute(sql: "DELETE FROM block WHERE job = ?", arguments: [number])
            let digest = try RowBlocks(job: number, envelope: envelope).write(comparison, in: db)
            try job.apply(.fetched(FetchSummary(lists: lists, counts: comparison.counts, digest: digest)))
            try Self.save(job, in: db)
            try links.save(newLinks, of: job.connection, now: lists.fetchedAt, in: db)
            if let entry { try history.add(entry, in: db) }
            return job
        }
    }

    /// Replaces one row after a person's decision about it, and saves the job with new counts and a new digest.
    /// - Parameters:
    ///   - link: what the decision says about the pair of records.
    ///   - decision: what later jobs have to know of it; `nil` if it holds for this job alone.
    /// - Throws: `LedgerFailure.alreadyBegun` if employees were selected from the rows that it has; `.contradiction` if a
    ///   decision in force says otherwise; `IllegalTransition` if the job is not ready.
    public func replace(
        _ row: PlacedRow, of job: JobName, link: Link?, decision: DecisionRecord? = nil, _ entry: HistoryEntry
    ) throws {
        try write { db in
            let number = try self.number(of: job, in: db)
            try Self.refuseIfBegun(job, number: number, in: db)
            guard
                var record = try SQLRow.fetchOne(db, sql: "SELECT * FROM job WHERE id = ?", arguments: [number])
                    .map({ try JobRecord(row: $0) }), let fetch = record.fetch
            else { throw LedgerFailure.unknownJob(job) }
            let change = try RowBlocks(job: number, envelope: envelope).replace(row, digest: fetch.digest, in: db)
            var counts = fetch.counts
            counts.count(change.before, step: -1)
            counts.count(row.row)
            try record.apply(.decided(counts: counts, digest: change.digest))
            try Self.save(record, in: db)
            if let link { try links.save(link, of: record.connection, now: entry.at, in: db) }
            if let decision { try decisions.add(decision, in: db) }
            try history.add(entry, in: db)
        }
    }

    /// Matching rows after `position`, in list order. It reads no more blocks than the page needs.
    /// - Parameters:
    ///   - position: the `next` of the page before. Any number is allowed.
    ///   - limit: no more rows than this; a negative one is 0.
    public func rows(
        of job: JobName, after position: Int? = nil, limit: Int, matching filter: RowFilter = .all
    ) throws -> RowPage {
        let limit = max(limit, 0)
        var found: [PlacedRow] = []
        try visitRows(of: job, after: position, matching: filter) { row in
            found.append(row)
            return found.count <= limit
        }
        guard found.count > limit else { return RowPage(rows: found, next: nil) }
        found.removeLast()
        return RowPage(rows: found, next: found.last?.position ?? position)
    }

    /// Calls `body` with every matching row in list order, with one block in memory at a time. `body` may use the ledger.
    public func forEachRow(
        of job: JobName, matching filter: RowFilter = .all, _ body: (PlacedRow) throws -> Void
    ) throws {
        try visitRows(of: job, after: nil, matching: filter) { row in
            try body(row)
            return true
        }
    }

    /// The first row with this employee code, among those of people whom the comparison lists. It finds the block by binary
    /// search.
    public func row(of job: JobName, code: EmployeeCode) throws -> PlacedRow? {
        let (number, start) = try read { db in
            let number = try self.number(of: job, in: db)
            return (number, try RowBlocks(job: number, envelope: envelope).ordinal(holding: code.text, in: db))
        }
        guard let start, let block = try block(of: number, from: start, matching: .everybody) else { return nil }
        return placed(block).first { $0.row.code == code }
    }

    /// The rows with this employee code, among those of people whom the comparison lists. They are next to each other. A row
    /// that a decision has left out counts only if there is no other.
    public func rows(of job: JobName, code: EmployeeCode) throws -> [PlacedRow] {
        guard let first = try row(of: job, code: code) else { return [] }
        var rows: [PlacedRow] = []
        try visitRows(of: job, after: first.position - 1, matching: .all) { next in
            guard next.row.code == code else { return false }
            rows.append(next)
            return true
        }
        return rows.isEmpty ? [first] : rows
    }

    /// The first row with this employee code, among those of people whom the comparison does not list. It reads all of them.
    public func unlistedRow(of job: JobName, code: EmployeeCode) throws -> PlacedRow? {
        var found: PlacedRow?
        try visitRows(of: job, after: nil, matching: .unlisted) { row in
            if row.row.code == code { found = row }
            return found == nil
        }
        return found
    }

    /// The row with this id, of a person who is listed or not. It searches the list from its start.
    public func row(of job: JobName, id: RecordID) throws -> PlacedRow? {
        var found: PlacedRow?
        try visitRows(of: job, after: nil, matching: .everybody) { row in
            if row.row.id.text.utf8.elementsEqual(id.text.utf8) { found = row }
            return found == nil
        }
        return found
    }

    public func row(of job: JobName, at position: Int) throws -> PlacedRow? {
        let number = try read { try self.number(of: job, in: $0) }
        guard position >= 0, let block = try block(of: number, from: position / RowBlocks.size, matching: .everybody)
        else {
            return nil
        }
        return placed(block).first { $0.position == position }
    }

    /// Calls `visit` with matching rows until it returns `false`.
    ///
    /// Each block is a read of its own, so that a long search delays no erasing; the rows of a job rarely change.
    func visitRows(
        of job: JobName, after position: Int?, matching filter: RowFilter, _ visit: (PlacedRow) throws -> Bool
    ) throws {
        let number = try read { try self.number(of: job, in: $0) }
        let matcher = RowMatcher(filter)
        guard position != .max else { return }
        let first = position.map { max($0 + 1, 0) } ?? 0
        var ordinal = first / RowBlocks.size
        while let block = try block(of: number, from: ordinal, matching: filter) {
            for row in placed(block) where row.position >= first && matcher.matches(row.row) {
                guard try visit(row) else { return }
            }
            ordinal = block.ordinal + 1
        }
    }

    private typealias Block = (ordinal: Int, rows: [Reconciliation.Row])

    private func block(of job: Int64, from ordinal: Int, matching filter: RowFilter) throws -> Block? {
        try read { try RowBlocks(job: job, envelope: envelope).next(from: ordinal, matching: filter, in: $0) }
    }

    private func placed(_ block: Block) -> some Sequence<PlacedRow> {
        block.rows.enumerated().lazy.map {
            PlacedRow(position: block.ordinal * RowBlocks.size + $0.offset, row: $0.element)
        }
    }
}
