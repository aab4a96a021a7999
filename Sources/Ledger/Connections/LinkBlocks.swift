import GRDB
import Reconciliation
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Links by the block, in the order of SmartHR's ids, each block under the first of them: a few hundred writes for a
/// hundred thousand links, and one read for a single one.
struct LinkBlocks {
    static let size = 256

    let connection: ConnectionName
    let vault: Vault

    func all(_ db: Database) throws -> [Link] {
        try SQLRow.fetchAll(
            db, sql: "SELECT head, sealed FROM linkBlock WHERE connection = ? ORDER BY firstSmartHR",
            arguments: [connection]
        ).flatMap(links)
    }

    func link(smartHR id: RecordID, _ db: Database) throws -> Link? {
        let block = try SQLRow.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT head, sealed FROM linkBlock WHERE connection = ? AND firstSmartHR <= ?
                    ORDER BY firstSmartHR DESC LIMIT 1
                    """),
            arguments: [connection, id.text])
        return try block.flatMap { try links($0).first { $0.smartHR == id } }
    }

    /// - Parameter links: in the order of SmartHR's ids.
    func replaceAll(by links: [Link], _ db: Database) throws {
        try db.execute(sql: "DELETE FROM linkBlock WHERE connection = ?", arguments: [connection])
        let statement = try db.makeStatement(
            sql: "INSERT INTO linkBlock (connection, firstSmartHR, head, sealed) VALUES (?, ?, ?, ?)")
        for start in stride(from: 0, to: links.count, by: Self.size) {
            let block = links[start..<min(start + Self.size, links.count)]
            let sealed = sealed(block)
            try statement.execute(arguments: [
                connection, links[start].smartHR.text, Vault.head(of: sealed), sealed,
            ])
        }
    }

    /// The order of the blocks: by UTF-8 bytes, as SQLite has it.
    static func precedes(_ one: RecordID, _ other: RecordID) -> Bool {
        // In one piece; the general comparison of views is several times slower.
        let isBefore = one.text.utf8.withContiguousStorageIfAvailable { one in
            other.text.utf8.withContiguousStorageIfAvailable { one.lexicographicallyPrecedes($0) }
        }
        return (isBefore ?? nil) ?? one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }

    private func sealed(_ links: ArraySlice<Link>) -> Data {
        vault.seal { writer in
            writer.number(links.count)
            for link in links {
                writer.text(link.smartHR.text)
                writer.text(link.kingOfTime.text)
                writer.agreedValues(link.agreed)
            }
        }
    }

    private func links(_ block: SQLRow) throws -> [Link] {
        try vault.open(block["sealed"], head: block["head"]) { reader in
            try reader.list { reader in
                Link(
                    smartHR: RecordID(try reader.text()), kingOfTime: RecordID(try reader.text()),
                    agreed: try reader.agreedValues())
            }
        }
    }
}
