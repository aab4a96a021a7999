import GRDB
import Reconciliation
import Roster

/// Links stored one by one. The record ids are not wrapped: they identify a person only to the service that issued them.
struct LinkRows {
    let connection: ConnectionName
    let envelope: ChecksumEnvelope

    func all(in db: Database) throws -> [Link] {
        try SQLRow.fetchAll(
            db, sql: "SELECT * FROM link WHERE connection = ? ORDER BY smartHR", arguments: [connection]
        ).map(link(from:))
    }

    func link(smartHR id: RecordID, in db: Database) throws -> Link? {
        try SQLRow.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM link WHERE connection = ? AND smartHR = ?"),
            arguments: [connection, id.text]
        ).map(link(from:))
    }

    func holds(kingOfTime id: RecordID, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM link WHERE connection = ? AND kingOfTime = ?)"),
            arguments: [connection, id.text]) ?? false
    }

    /// Stores a link in place of the earlier links of both its records.
    func save(_ link: Link, now: Timestamp, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM link WHERE connection = ? AND (smartHR = ? OR kingOfTime = ?)")
            .execute(arguments: [connection, link.smartHR.text, link.kingOfTime.text])
        try db.cachedStatement(
            sql: "INSERT INTO link (connection, smartHR, kingOfTime, seenAt, content) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [
            connection, link.smartHR.text, link.kingOfTime.text, now.milliseconds,
            envelope.wrap { $0.content(of: link) },
        ])
    }

    func removeAll(in db: Database) throws {
        try db.execute(sql: "DELETE FROM link WHERE connection = ?", arguments: [connection])
    }

    private func link(from row: SQLRow) throws -> Link {
        try envelope.unwrap(row["content"]) { reader in
            try reader.link(smartHR: RecordID(row["smartHR"]), kingOfTime: RecordID(row["kingOfTime"]))
        }
    }
}
