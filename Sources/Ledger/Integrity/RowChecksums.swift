import GRDB

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Detects rows that another program has edited, added or removed. It does not stop an attacker who computes checksums.
///
/// Every row has a column with an XXH64 checksum over its other columns. Temporary triggers of our writing connection fill
/// it in, so no statement needs to, and none can forget to. Another program's edit leaves the old checksum.
///
/// - The checksum is seeded with the ledger's identity: a row copied from another ledger does not match.
/// - Of a wrapped record it covers the head, which holds a checksum of the content. A table with large records has the head
///   in a column of its own, so that checking does not read the records.
/// - Removed rows are found by counting. The history has a hash chain instead; see `HistoryChain`.
enum RowChecksums {
    /// Tables checked as a whole when the ledger is opened.
    static let shared = ["ledger", "job"] + counted
    /// Tables in which each job has rows of its own, checked when the job is first used.
    static let ofOneJob = ["block", "outcome"]
    static var tables: [String] { shared + ofOneJob }
    /// Tables whose rows are counted in `ledger.sharedRows`.
    private static let counted = ["connectionSide", "link", "linkBlock", "decision"]

    /// The column's declaration. The trigger updates the row in place, as the default has a checksum's size.
    static let column = "checksum BLOB NOT NULL DEFAULT x'0000000000000000'"

    /// Prepares a connection. All connections can compare checksums; one that writes also computes and counts.
    static func install(on db: Database) throws {
        guard let identity = try Data.fetchOne(db, sql: "SELECT identity FROM ledger") else {
            throw LedgerFailure.damaged(reason: "the ledger has no identity")
        }
        let seed = identity.withUnsafeBytes { XXHash64.hash($0) }
        db.add(function: DatabaseFunction("rowChecksum", pure: true) { checksum(over: $0, seed: seed) })
        guard !db.configuration.readonly else { return }
        for table in tables { try db.execute(sql: ChecksummedTable(table, in: db).triggers) }
        for table in counted { try db.execute(sql: countingTriggers(for: table)) }
    }

    /// Computes the checksums and counts of a ledger whose rows have none yet.
    static func computeAll(in db: Database) throws {
        try db.execute(sql: "UPDATE ledger SET sharedRows = \(count)")
        for table in tables {
            try db.execute(sql: "UPDATE \(table) SET checksum = \(ChecksummedTable(table, in: db).expression())")
        }
    }

    /// Checks all rows that do not belong to one job alone.
    /// - Throws: `LedgerFailure.damaged` if a row was altered, added or removed.
    static func checkShared(in db: Database) throws {
        for table in shared { try check(table: table, in: db) }
        // Jobs are never removed, so there are as many as numbers were given out.
        let given = "(SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'job')"
        let isComplete = try SQLRow.fetchOne(
            db, sql: "SELECT (SELECT count(*) FROM job) = \(given), sharedRows = \(count) FROM ledger")
        guard isComplete?[0] == true else { throw missing(from: "job") }
        guard isComplete?[1] == true else { throw missing(from: counted.joined(separator: ", ")) }
    }

    /// Checks all rows of one job, and whether there are as many as the job says.
    /// - Throws: `LedgerFailure.damaged` if a row was altered, added or removed.
    static func check(job: Int64, in db: Database) throws {
        for table in ofOneJob { try check(table: table, where: "job = \(job)", in: db) }
        let isComplete = try SQLRow.fetchOne(
            db,
            sql: """
                SELECT digest IS NULL OR forgotten OR new + changed + unchanged + blocked
                        = (SELECT coalesce(sum(new + changed + unchanged + blocked), 0) FROM block WHERE job = job.id),
                    selectedCount IS NULL OR selectedCount = (SELECT count(*) FROM outcome WHERE job = job.id)
                FROM job WHERE id = ?
                """, arguments: [job])
        guard isComplete?[0] == true else { throw missing(from: "block") }
        guard isComplete?[1] == true else { throw missing(from: "outcome") }
    }

    private static func check(table: String, where condition: String = "TRUE", in db: Database) throws {
        let expected = try ChecksummedTable(table, in: db).expression()
        let isAltered = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(condition) AND checksum IS NOT \(expected))")
        guard isAltered != true else { throw LedgerFailure.damaged(reason: "a record was altered (\(table))") }
    }

    private static func missing(from tables: String) -> LedgerFailure {
        .damaged(reason: "a record is missing (\(tables))")
    }

    private static let count = counted.map { "(SELECT count(*) FROM \($0))" }.joined(separator: " + ")

    private static func countingTriggers(for table: String) -> String {
        """
        CREATE TEMP TRIGGER \(table)IsCounted AFTER INSERT ON main.\(table)
            BEGIN UPDATE ledger SET sharedRows = sharedRows + 1; END;
        CREATE TEMP TRIGGER \(table)IsDiscounted AFTER DELETE ON main.\(table)
            BEGIN UPDATE ledger SET sharedRows = sharedRows - 1; END;
        """
    }

    /// The SQL function `rowChecksum`. Each value is preceded by its type, so that 1 and '1' differ.
    private static func checksum(over values: [DatabaseValue], seed: UInt64) -> Data {
        var writer = ByteWriter()
        for value in values { writer.databaseValue(value) }
        let hash = writer.withBytes { XXHash64.hash($0, seed: seed) }
        return withUnsafeBytes(of: hash.littleEndian) { Data($0) }
    }
}

extension ByteWriter {
    fileprivate mutating func databaseValue(_ value: DatabaseValue) {
        switch value.storage {
        case .null: byte(0)
        case .int64(let number):
            byte(1)
            signed(number)
        case .double(let number):
            byte(2)
            self.number(number.bitPattern)
        case .string(let text):
            byte(3)
            self.text(text)
        case .blob(let bytes):
            byte(4)
            self.bytes(Array(bytes))
        }
    }
}
