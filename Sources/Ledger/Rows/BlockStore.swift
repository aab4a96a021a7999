import GRDB
import Reconciliation
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Rows are kept in blocks of 128 in list order: few enough to write, and one is enough for a first page. Each says how
/// many rows of each class and which findings it has, so that a filter passes it by unread.
enum BlockStore {
    static let size = 128

    /// Writes all blocks of a job.
    /// - Returns: the digest of their contents.
    static func write(_ rows: [Reconciliation.Row], job: Int64, _ vault: Vault, _ db: Database) throws
        -> ComparisonDigest
    {
        let statement = try db.makeStatement(
            sql: """
                INSERT INTO block (job, ordinal, new, changed, unchanged, blocked, findings, lastCode, head, sealed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        var digest = ContentDigest()
        for (ordinal, start) in stride(from: 0, to: rows.count, by: size).enumerated() {
            let block = rows[start..<min(start + size, rows.count)]
            var writer = ByteWriter(capacity: 64 * 1024)
            RowCodec.write(block, to: &writer)
            writer.withBytes { digest.add($0) }
            let summary = BlockSummary(block)
            let lastCode = vault.seal { $0.text(block.last?.code?.text ?? "") }
            let sealed = vault.seal(writer)
            try statement.execute(arguments: [
                job, ordinal, summary.counts.new, summary.counts.changed, summary.counts.unchanged,
                summary.counts.blocked, summary.findings, lastCode, Vault.head(of: sealed), sealed,
            ])
        }
        return ComparisonDigest(digest.text)
    }

    /// Writes the block of one row anew.
    /// - Returns: the class that the row had, and the digest that now stands for the whole.
    static func replace(
        _ placed: PlacedRow, job: Int64, _ digest: ComparisonDigest, _ vault: Vault, _ db: Database
    ) throws -> (before: EmployeeClass, digest: ComparisonDigest) {
        let ordinal = placed.position / size
        guard let block = try next(job, from: ordinal, .all, vault, db), block.ordinal == ordinal,
            placed.position % size < block.rows.count
        else { throw LedgerFailure.damaged(reason: "a block of rows is missing") }
        var rows = block.rows
        let before = rows[placed.position % size].employeeClass
        rows[placed.position % size] = placed.row
        var writer = ByteWriter(capacity: 64 * 1024)
        RowCodec.write(rows[...], to: &writer)
        var renewed = ContentDigest()
        Array(digest.text.utf8).withUnsafeBytes { renewed.add($0) }
        writer.withBytes { renewed.add($0) }
        let summary = BlockSummary(rows[...])
        let sealed = vault.seal(writer)
        try db.execute(
            sql: """
                UPDATE block SET new = ?, changed = ?, unchanged = ?, blocked = ?, findings = ?, head = ?, sealed = ?
                WHERE job = ? AND ordinal = ?
                """,
            arguments: [
                summary.counts.new, summary.counts.changed, summary.counts.unchanged, summary.counts.blocked,
                summary.findings, Vault.head(of: sealed), sealed, job, ordinal,
            ])
        return (before, ComparisonDigest(renewed.text))
    }

    /// The first block from `ordinal` on in which something may match.
    static func next(
        _ job: Int64, from ordinal: Int, _ filter: RowFilter, _ vault: Vault, _ db: Database
    ) throws -> (ordinal: Int, rows: [Reconciliation.Row])? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT ordinal, head, sealed FROM block
                WHERE job = ? AND ordinal >= ? AND (? AND new OR ? AND changed OR ? AND unchanged OR ? AND blocked)
                    AND (? OR findings & ?)
                ORDER BY ordinal LIMIT 1
                """)
        let classes = filter.classes ?? Set(EmployeeClass.allCases)
        let found = try SQLRow.fetchOne(
            statement,
            arguments: [
                job, ordinal, classes.contains(.new), classes.contains(.changed), classes.contains(.unchanged),
                classes.contains(.blocked), filter.findings == nil, BlockSummary.mask(filter.findings ?? []),
            ])
        guard let found else { return nil }
        return (found[0], try vault.open(found[2], head: found[1]) { try RowCodec.read(&$0) })
    }

    /// The first block whose last code is not before `code`, by halving: blocks are in the order of their codes.
    static func ordinal(holding code: String, job: Int64, _ vault: Vault, _ db: Database) throws -> Int? {
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM block WHERE job = ?", arguments: [job]) ?? 0
        let statement = try db.cachedStatement(sql: "SELECT lastCode FROM block WHERE job = ? AND ordinal = ?")
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            guard let sealed = try Data.fetchOne(statement, arguments: [job, middle]) else {
                throw LedgerFailure.damaged(reason: "a block of rows is missing")
            }
            let last = try vault.open(sealed) { try $0.text() }
            if last.utf8.lexicographicallyPrecedes(code.utf8) { low = middle + 1 } else { high = middle }
        }
        return low < count ? low : nil
    }
}

/// What can be said of a block without opening it.
private struct BlockSummary {
    var counts = ClassCounts()
    /// One bit for each code of finding.
    var findings = 0

    init(_ rows: ArraySlice<Reconciliation.Row>) {
        for row in rows {
            counts[row.employeeClass] += 1
            findings |= Self.mask(row.findings.map(\.code))
        }
    }

    static func mask(_ codes: some Sequence<Finding.Code>) -> Int {
        codes.reduce(0) { $0 | 1 << Int($1.storedNumber) }
    }
}
