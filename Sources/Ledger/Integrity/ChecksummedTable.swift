import GRDB

/// The SQL around the checksums of one table.
struct ChecksummedTable {
    private let name: String
    /// The columns that the checksum covers.
    private let columns: [ColumnInfo]

    /// Reads the table's columns from the schema, so that a new column is covered without being listed here.
    init(_ name: String, in db: Database) throws {
        self.name = name
        let all = try db.columns(in: name).filter { $0.name != "checksum" }
        let hasHead = all.contains { $0.name == "head" }
        columns = hasHead ? all.filter { $0.name != "content" } : all
    }

    /// The expression for the checksum that a row should have.
    /// - Parameter row: `NEW.` in a trigger.
    func expression(of row: String = "") -> String {
        let values = columns.map { column in
            column.type == "BLOB" ? "substr(\(row)\(column.name), 1, \(ChecksumEnvelope.headSize))" : row + column.name
        }
        return "rowChecksum('\(name)', \(values.joined(separator: ", ")))"
    }

    /// Temporary triggers that compute the checksum of every row that this connection inserts or updates.
    var triggers: String {
        let update = "UPDATE \(name) SET checksum = \(expression(of: "NEW.")) WHERE \(isSameRow(as: "NEW."))"
        let covered = columns.map(\.name).joined(separator: ", ")
        return """
            CREATE TEMP TRIGGER \(name)IsInserted AFTER INSERT ON main.\(name) BEGIN \(update); END;
            CREATE TEMP TRIGGER \(name)IsUpdated AFTER UPDATE OF \(covered) ON main.\(name) BEGIN \(update); END;
            """
    }

    private func isSameRow(as row: String) -> String {
        let key = columns.filter { $0.primaryKeyIndex > 0 }.map(\.name)
        return (key.isEmpty ? ["rowid"] : key).map { "\($0) = \(row)\($0)" }.joined(separator: " AND ")
    }
}
