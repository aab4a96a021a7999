import GRDB
import Reconciliation
import Roster

/// Record ids stand in the clear: they lead to a person only through the service that gave them.
extension Ledger {
    public func links(of connection: String) throws -> [Link] {
        try read { db in
            try SQLRow.fetchAll(
                db, sql: "SELECT * FROM link WHERE connection = ? ORDER BY smartHR", arguments: [connection]
            ).map(link)
        }
    }

    public func link(of connection: String, _ side: Side, _ id: RecordID) throws -> Link? {
        try read { db in
            try SQLRow.fetchOne(
                db, sql: "SELECT * FROM link WHERE connection = ? AND \(side.rawValue) = ?",
                arguments: [connection, id.text]
            ).map(link)
        }
    }

    /// Keeps links, all or none; each in place of earlier ones of either record.
    public func save(_ links: [Link], of connection: String, now: Timestamp) throws {
        guard !links.isEmpty else { return }
        try write { db in
            for link in links { try save(link, of: connection, now: now, db) }
        }
    }

    func save(_ link: Link, of connection: String, now: Timestamp, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO link (connection, smartHR, kingOfTime, seenAt, sealed) VALUES (?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            connection, link.smartHR.text, link.kingOfTime.text, now.milliseconds,
            vault.seal { $0.readings(link.agreed) },
        ])
    }

    private func link(_ row: SQLRow) throws -> Link {
        try vault.open(row["sealed"]) { reader in
            Link(
                smartHR: RecordID(row["smartHR"]), kingOfTime: RecordID(row["kingOfTime"]),
                agreed: try reader.readings())
        }
    }
}
