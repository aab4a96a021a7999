import GRDB
import Reconciliation
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The SQL on the rows of comparisons, which are stored in blocks of 128 in list order.
///
/// A large comparison takes few inserts, and a first page reads one block. A block's columns hold its number of rows by class
/// and the findings that occur in it, so that a filter skips it without reading its content.
struct RowBlocks {
    /// In rows. Positions are computed from it, so it cannot change for stored comparisons.
    static let size = 128

    /// The number by which the tables know the job.
    let job: Int64
    let envelope: ChecksumEnvelope

    /// Writes all blocks of a job. Those of people whom the comparison does not list come last.
    /// - Returns: the digest of the people whom the comparison lists: nothing can be written to the others.
    func write(_ comparison: Comparison, in db: Database) throws -> ComparisonDigest {
        var digest = ContentDigest()
        let next = try write(comparison.rows, listed: true, from: 0, digest: &digest, in: db)
        var unused = ContentDigest()
        _ = try write(comparison.unlisted, listed: false, from: next, digest: &unused, in: db)
        return ComparisonDigest(digest.text)
    }

    /// - Returns: the number of the block after the last one.
    private func write(
        _ rows: [Reconciliation.Row], listed: Bool, from first: Int, digest: inout ContentDigest, in db: Database
    ) throws -> Int {
        let statement = try db.makeStatement(
            sql: """
                INSERT INTO block (
                    job, ordinal, new, changed, unchanged, blocked, leftOut, targetOnly, listed, findings, lastCode, head,
                    content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        var ordinal = first
        for start in stride(from: 0, to: rows.count, by: Self.size) {
            let block = rows[start..<min(start + Self.size, rows.count)]
            var writer = ByteWriter(capacity: 64 * 1024)
            RowCodec.write(block, to: &writer)
            writer.withBytes { digest.add($0) }
            let summary = BlockSummary(block)
            let lastCode = envelope.wrap { $0.text(block.last?.code?.text ?? "") }
            let content = envelope.wrap(writer)
            try statement.execute(arguments: [
                job, ordinal, summary.counts.new, summary.counts.changed, summary.counts.unchanged,
                summary.counts.blocked, summary.counts.leftOut.total, summary.counts.targetOnly, listed,
                summary.findings, lastCode, ChecksumEnvelope.head(of: content), content,
            ])
            ordinal += 1
        }
        return ordinal
    }

    /// Writes a block again with one row replaced.
    /// - Parameter digest: the digest of the comparison so far.
    /// - Returns: the row before, and the new digest. It is computed from the old one and the new block, so that
    ///   the other blocks need not be read.
    func replace(
        _ placed: PlacedRow, digest: ComparisonDigest, in db: Database
    ) throws -> (before: Reconciliation.Row, digest: ComparisonDigest) {
        let (ordinal, index) = placed.position.quotientAndRemainder(dividingBy: Self.size)
        guard placed.position >= 0, let block = try next(from: ordinal, matching: .everybody, in: db),
            block.ordinal == ordinal, index < block.rows.count
        else { throw LedgerFailure.damaged(reason: "a block of rows is missing") }
        var rows = block.rows
        let before = rows[index]
        rows[index] = placed.row
        var writer = ByteWriter(capacity: 64 * 1024)
        RowCodec.write(rows[...], to: &writer)
        var renewed = ContentDigest()
        Array(digest.text.utf8).withUnsafeBytes { renewed.add($0) }
        writer.withBytes { renewed.add($0) }
        let summary = BlockSummary(rows[...])
        let content = envelope.wrap(writer)
        try db.execute(
            sql: """
                UPDATE block SET new = ?, changed = ?, unchanged = ?, blocked = ?, leftOut = ?, targetOnly = ?, findings = ?,
                    head = ?, content = ?
                WHERE job = ? AND ordinal = ?
                """,
            arguments: [
                summary.counts.new, summary.counts.changed, summary.counts.unchanged, summary.counts.blocked,
                summary.counts.leftOut.total, summary.counts.targetOnly, summary.findings,
                ChecksumEnvelope.head(of: content), content, job, ordinal,
            ])
        return (before, ComparisonDigest(renewed.text))
    }

    /// The first block from `ordinal` on that may have a matching row.
    func next(
        from ordinal: Int, matching filter: RowFilter, in db: Database
    ) throws -> (ordinal: Int, rows: [Reconciliation.Row])? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT ordinal, head, content FROM block
                WHERE job = ? AND ordinal >= ?
                    AND (? AND new OR ? AND changed OR ? AND unchanged OR ? AND blocked OR ? AND leftOut OR ? AND targetOnly)
                    AND (? OR findings & ?)
                ORDER BY ordinal LIMIT 1
                """)
        let classes = filter.classes
        let found = try SQLRow.fetchOne(
            statement,
            arguments: [
                job, ordinal, classes.contains(.new), classes.contains(.changed), classes.contains(.unchanged),
                classes.contains(.blocked), classes.contains(.leftOut), classes.contains(.targetOnly),
                filter.findings == nil, BlockSummary.mask(filter.findings ?? []),
            ])
        guard let found else { return nil }
        let number: Int = found[0]
        // Positions are computed from it.
        guard (0..<Int(Int32.max)).contains(number) else { throw LedgerFailure.meaningless("ordinal") }
        return (number, try envelope.unwrap(found[2], head: found[1]) { try RowCodec.read(&$0) })
    }

    /// The first block whose last code is not before `code`, by binary search: the rows of listed people are in the order of
    /// their codes.
    func ordinal(holding code: String, in db: Database) throws -> Int? {
        let count =
            try Int.fetchOne(db, sql: "SELECT count(*) FROM block WHERE job = ? AND listed", arguments: [job]) ?? 0
        let statement = try db.cachedStatement(sql: "SELECT lastCode FROM block WHERE job = ? AND ordinal = ?")
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            guard let content = try Data.fetchOne(statement, arguments: [job, middle]) else {
                throw LedgerFailure.damaged(reason: "a block of rows is missing")
            }
            let last = try envelope.unwrap(content) { try $0.text() }
            if last.utf8.lexicographicallyPrecedes(code.utf8) { low = middle + 1 } else { high = middle }
        }
        return low < count ? low : nil
    }
}

/// The columns of a block that describe its content.
private struct BlockSummary {
    var counts = ClassCounts()
    /// One bit for each code of a finding that occurs, by its stored number.
    var findings = 0

    init(_ rows: ArraySlice<Reconciliation.Row>) {
        for row in rows {
            counts.count(row)
            findings |= Self.mask(row.findings.map(\.code))
        }
    }

    static func mask(_ codes: some Sequence<Finding.Code>) -> Int {
        codes.reduce(0) { $0 | 1 << Int($1.storedNumber) }
    }
}
