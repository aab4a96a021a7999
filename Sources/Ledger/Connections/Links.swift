import GRDB
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Two records, one on each side, that were once seen to be the same person.
public struct Link: Hashable, Sendable {
    public let smartHR: RecordID
    public let kingOfTime: RecordID
    /// The employee code they shared then.
    public let code: EmployeeCode
    /// The values that both sides had then, by field.
    public let agreed: [Field: FieldValue]
    public let seenAt: Timestamp

    public init(
        smartHR: RecordID, kingOfTime: RecordID, code: EmployeeCode, agreed: [Field: FieldValue] = [:],
        seenAt: Timestamp
    ) {
        self.smartHR = smartHR
        self.kingOfTime = kingOfTime
        self.code = code
        self.agreed = agreed
        self.seenAt = seenAt
    }
}

/// Record ids stand in the clear: they lead to a person only through the service that gave them.
extension Ledger {
    public func links(of connection: String) throws -> [Link] {
        try read { db in
            try SQLRow.fetchAll(
                db, sql: "SELECT * FROM link WHERE connection = ? ORDER BY smartHR", arguments: [connection]
            ).map(link)
        }
    }

    /// Keeps links, all or none; each in place of an earlier one of the same SmartHR record.
    public func save(_ links: [Link], of connection: String) throws {
        try write { db in
            let statement = try db.makeStatement(
                sql: """
                    INSERT OR REPLACE INTO link (connection, smartHR, kingOfTime, seenAt, sealed)
                    VALUES (?, ?, ?, ?, ?)
                    """)
            for link in links {
                let sealed = vault.seal { writer in
                    writer.text(link.code.text)
                    writer.values(link.agreed)
                }
                try statement.execute(arguments: [
                    connection, link.smartHR.text, link.kingOfTime.text, link.seenAt.milliseconds, sealed,
                ])
            }
        }
    }

    private func link(_ row: SQLRow) throws -> Link {
        try vault.open(row["sealed"]) { reader in
            Link(
                smartHR: RecordID(row["smartHR"]), kingOfTime: RecordID(row["kingOfTime"]),
                code: EmployeeCode(try reader.text()), agreed: try reader.values(),
                seenAt: Timestamp(milliseconds: row["seenAt"]))
        }
    }
}
