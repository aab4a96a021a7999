import GRDB

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Each row carries a mark over all of its columns, so that a row edited by somebody else is told. Triggers that belong to
/// our connection alone mark every row that it writes: no statement has to think of it, and none can forget it.
///
/// A mark starts from the ledger's identity, so that a row of another ledger does not fit in. Of sealed data it covers the
/// head, whose checksum stands for the content; a table of large blocks has the head in a column of its own. The history
/// has its chain in place of marks.
enum RowMarks {
    /// The tables that are looked at when the ledger is opened, and those of which each job has rows of its own.
    static let shared = ["ledger", "job"] + counted
    static let ofOneJob = ["block", "outcome"]
    static var tables: [String] { shared + ofOneJob }
    /// The tables whose rows are counted, because nothing else would tell that one is gone.
    private static let counted = ["known", "link", "linkBlock"]

    /// What a row carries until it is marked: of the same size, so that the mark takes its place.
    static let column = "mark BLOB NOT NULL DEFAULT x'0000000000000000'"

    /// Marks and counts from here on what this connection writes.
    static func keep(on db: Database) throws {
        guard let identity = try Data.fetchOne(db, sql: "SELECT identity FROM ledger") else {
            throw LedgerFailure.damaged(reason: "the ledger has no identity")
        }
        let seed = identity.withUnsafeBytes { XXHash64.hash($0) }
        db.add(function: DatabaseFunction("rowMark", pure: true) { mark($0, seed) })
        for table in tables { try db.execute(sql: marking(try MarkedTable(table, db))) }
        for table in counted { try db.execute(sql: counting(table)) }
    }

    /// Marks and counts all rows, of a ledger from before there were marks.
    static func markAll(_ db: Database) throws {
        try db.execute(sql: "UPDATE ledger SET sharedRows = \(count)")
        for table in tables { try db.execute(sql: "UPDATE \(table) SET mark = \(MarkedTable(table, db).mark())") }
    }

    /// Looks at all rows that do not belong to one job alone.
    /// - Throws: `LedgerFailure.damaged` if something is not as it was written, or gone.
    static func checkShared(_ db: Database) throws {
        for table in shared { try check(table, db) }
        let given = "(SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'job')"
        let whole = try SQLRow.fetchOne(
            db, sql: "SELECT (SELECT count(*) FROM job) = \(given), sharedRows = \(count) FROM ledger")
        guard whole?[0] == true else { throw gone("job") }
        guard whole?[1] == true else { throw gone(counted.joined(separator: ", ")) }
    }

    /// Looks at all rows of one job, and whether there are as many as it says.
    /// - Throws: `LedgerFailure.damaged` if something is not as it was written, or gone.
    static func check(job: Int64, _ db: Database) throws {
        for table in ofOneJob { try check(table, where: "job = \(job)", db) }
        let whole = try SQLRow.fetchOne(
            db,
            sql: """
                SELECT digest IS NULL OR forgotten OR new + changed + unchanged + blocked
                        = (SELECT coalesce(sum(new + changed + unchanged + blocked), 0) FROM block WHERE job = job.id),
                    selectedCount IS NULL OR selectedCount = (SELECT count(*) FROM outcome WHERE job = job.id)
                FROM job WHERE id = ?
                """, arguments: [job])
        guard whole?[0] == true else { throw gone("block") }
        guard whole?[1] == true else { throw gone("outcome") }
    }

    private static func check(_ table: String, where condition: String = "TRUE", _ db: Database) throws {
        let mark = try MarkedTable(table, db).mark()
        let altered = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(condition) AND mark IS NOT \(mark))")
        guard altered != true else { throw LedgerFailure.damaged(reason: "a record was altered (\(table))") }
    }

    private static func gone(_ tables: String) -> LedgerFailure {
        .damaged(reason: "a record is missing (\(tables))")
    }
}

// MARK: - In SQL

extension RowMarks {
    private static let count = counted.map { "(SELECT count(*) FROM \($0))" }.joined(separator: " + ")

    private static func marking(_ table: MarkedTable) -> String {
        let mark = "UPDATE \(table.name) SET mark = \(table.mark(of: "NEW.")) WHERE \(table.isTheRow("NEW."))"
        let columns = table.columns.map(\.name).joined(separator: ", ")
        return """
            CREATE TEMP TRIGGER \(table.name)IsAdded AFTER INSERT ON main.\(table.name) BEGIN \(mark); END;
            CREATE TEMP TRIGGER \(table.name)IsChanged AFTER UPDATE OF \(columns) ON main.\(table.name)
                BEGIN \(mark); END;
            """
    }

    private static func counting(_ table: String) -> String {
        """
        CREATE TEMP TRIGGER \(table)IsCounted AFTER INSERT ON main.\(table)
            BEGIN UPDATE ledger SET sharedRows = sharedRows + 1; END;
        CREATE TEMP TRIGGER \(table)IsDiscounted AFTER DELETE ON main.\(table)
            BEGIN UPDATE ledger SET sharedRows = sharedRows - 1; END;
        """
    }

    private static func mark(_ values: [DatabaseValue], _ seed: UInt64) -> Data {
        var writer = ByteWriter()
        for value in values {
            switch value.storage {
            case .null: writer.byte(0)
            case .int64(let number):
                writer.byte(1)
                writer.signed(number)
            case .double(let number):
                writer.byte(2)
                writer.number(number.bitPattern)
            case .string(let text):
                writer.byte(3)
                writer.text(text)
            case .blob(let bytes):
                writer.byte(4)
                writer.bytes(Array(bytes))
            }
        }
        let hash = writer.withBytes { XXHash64.hash($0, seed: seed) }
        return withUnsafeBytes(of: hash.littleEndian) { Data($0) }
    }
}

/// A table with a mark in each row, in SQL.
private struct MarkedTable {
    let name: String
    let columns: [ColumnInfo]

    init(_ name: String, _ db: Database) throws {
        self.name = name
        let all = try db.columns(in: name).filter { $0.name != "mark" }
        let hasHead = all.contains { $0.name == "head" }
        columns = hasHead ? all.filter { $0.name != "sealed" } : all
    }

    /// The mark that a row should have.
    /// - Parameter row: `NEW.` in a trigger.
    func mark(of row: String = "") -> String {
        let parts = columns.map { column in
            column.type == "BLOB" ? "substr(\(row)\(column.name), 1, \(Vault.headSize))" : row + column.name
        }
        return "rowMark('\(name)', \(parts.joined(separator: ", ")))"
    }

    func isTheRow(_ row: String) -> String {
        let key = columns.filter { $0.primaryKeyIndex > 0 }.map(\.name)
        return (key.isEmpty ? ["rowid"] : key).map { "\($0) = \(row)\($0)" }.joined(separator: " AND ")
    }
}
