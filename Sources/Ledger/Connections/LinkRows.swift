import GRDB
import Reconciliation
import Roster

/// Links one by one. Record ids stand in the clear: they lead to a person only through the service that gave them.
struct LinkRows {
    let connection: ConnectionName
    let vault: Vault

    func all(_ db: Database) throws -> [Link] {
        try SQLRow.fetchAll(
            db, sql: "SELECT * FROM link WHERE connection = ? ORDER BY smartHR", arguments: [connection]
        ).map(link)
    }

    func link(smartHR id: RecordID, _ db: Database) throws -> Link? {
        try SQLRow.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM link WHERE connection = ? AND smartHR = ?"),
            arguments: [connection, id.text]
        ).map(link)
    }

    func holds(kingOfTime id: RecordID, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM link WHERE connection = ? AND kingOfTime = ?)"),
            arguments: [connection, id.text]) ?? false
    }

    /// Keeps a link in place of earlier ones of either record.
    func save(_ link: Link, now: Timestamp, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM link WHERE connection = ? AND (smartHR = ? OR kingOfTime = ?)")
            .execute(arguments: [connection, link.smartHR.text, link.kingOfTime.text])
        try db.cachedStatement(
            sql: "INSERT INTO link (connection, smartHR, kingOfTime, seenAt, sealed) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [
            connection, link.smartHR.text, link.kingOfTime.text, now.milliseconds,
            vault.seal { $0.agreedValues(link.agreed) },
        ])
    }

    func removeAll(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM link WHERE connection = ?", arguments: [connection])
    }

    private func link(_ row: SQLRow) throws -> Link {
        try vault.open(row["sealed"]) { reader in
            Link(
                smartHR: RecordID(row["smartHR"]), kingOfTime: RecordID(row["kingOfTime"]),
                agreed: try reader.agreedValues())
        }
    }
}
