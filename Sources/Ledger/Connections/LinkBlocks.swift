import GRDB
import Reconciliation
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Links stored in blocks, in the order of SmartHR's ids, each block under the first id in it.
///
/// A hundred thousand links take a few hundred inserts, and finding one of them reads one block.
struct LinkBlocks {
    /// In links.
    static let size = 256

    let connection: ConnectionName
    let envelope: ChecksumEnvelope

    func all(in db: Database) throws -> [Link] {
        try SQLRow.fetchAll(
            db, sql: "SELECT head, content FROM linkBlock WHERE connection = ? ORDER BY firstSmartHR",
            arguments: [connection]
        ).flatMap(links(in:))
    }

    func link(smartHR id: RecordID, in db: Database) throws -> Link? {
        let block = try SQLRow.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT head, content FROM linkBlock WHERE connection = ? AND firstSmartHR <= ?
                    ORDER BY firstSmartHR DESC LIMIT 1
                    """),
            arguments: [connection, id.text])
        return try block.flatMap { try links(in: $0).first { $0.smartHR == id } }
    }

    /// - Parameter links: in the order of SmartHR's ids.
    func replaceAll(by links: [Link], in db: Database) throws {
        try db.execute(sql: "DELETE FROM linkBlock WHERE connection = ?", arguments: [connection])
        let statement = try db.makeStatement(
            sql: "INSERT INTO linkBlock (connection, firstSmartHR, head, content) VALUES (?, ?, ?, ?)")
        for start in stride(from: 0, to: links.count, by: Self.size) {
            let block = links[start..<min(start + Self.size, links.count)]
            let content = wrapped(block)
            try statement.execute(arguments: [
                connection, links[start].smartHR.text, ChecksumEnvelope.head(of: content), content,
            ])
        }
    }

    /// The order of the blocks: by UTF-8 bytes, like SQLite's comparison of texts.
    static func precedes(_ one: RecordID, _ other: RecordID) -> Bool {
        // On contiguous buffers: comparing the UTF-8 views is several times slower.
        let isBefore = one.text.utf8.withContiguousStorageIfAvailable { one in
            other.text.utf8.withContiguousStorageIfAvailable { one.lexicographicallyPrecedes($0) }
        }
        return (isBefore ?? nil) ?? one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }

    private func wrapped(_ links: ArraySlice<Link>) -> Data {
        envelope.wrap { writer in
            writer.number(links.count)
            for link in links {
                writer.text(link.smartHR.text)
                writer.text(link.kingOfTime.text)
                writer.content(of: link)
            }
        }
    }

    private func links(in block: SQLRow) throws -> [Link] {
        try envelope.unwrap(block["content"], head: block["head"]) { reader in
            try reader.list { reader in
                try reader.link(smartHR: RecordID(try reader.text()), kingOfTime: RecordID(try reader.text()))
            }
        }
    }
}
