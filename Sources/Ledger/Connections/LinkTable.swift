import GRDB
import Reconciliation
import Roster

/// Pairs of records that are known to be one employee.
///
/// A fetch learns most links at once. They are stored in blocks, in the order of SmartHR's ids; see `LinkBlocks`. A link that
/// a single write teaches later gets a row of its own and takes precedence; see `LinkRows`.
public struct LinkTable: Sendable {
    let database: LedgerDatabase
    let envelope: ChecksumEnvelope

    /// All links of a connection, in the order of SmartHR's ids.
    public func all(of connection: ConnectionName) throws -> [Link] {
        try database.read { db in try all(of: connection, in: db) }
    }

    /// The link of one SmartHR record. It reads one block at most.
    public func link(of connection: ConnectionName, smartHR id: RecordID) throws -> Link? {
        try database.read { db in
            if let link = try rows(of: connection).link(smartHR: id, in: db) { return link }
            guard let link = try blocks(of: connection).link(smartHR: id, in: db) else { return nil }
            // The KING OF TIME record may belong to another employee since.
            return try rows(of: connection).holds(kingOfTime: link.kingOfTime, in: db) ? nil : link
        }
    }

    /// Stores links, all or none. Each replaces the earlier links of both its records.
    public func save(_ links: [Link], of connection: ConnectionName, now: Timestamp) throws {
        try database.write { db in try save(links, of: connection, now: now, in: db) }
    }

    func save(_ link: Link, of connection: ConnectionName, now: Timestamp, in db: Database) throws {
        try rows(of: connection).save(link, now: now, in: db)
    }

    func save(_ links: [Link], of connection: ConnectionName, now: Timestamp, in db: Database) throws {
        guard links.count > LinkBlocks.size else {
            for link in links { try save(link, of: connection, now: now, in: db) }
            return
        }
        let all = Self.merge(earlier: try all(of: connection, in: db), later: links)
        try rows(of: connection).removeAll(in: db)
        try blocks(of: connection).replaceAll(by: all, in: db)
    }

    private func all(of connection: ConnectionName, in db: Database) throws -> [Link] {
        Self.merge(earlier: try blocks(of: connection).all(in: db), later: try rows(of: connection).all(in: db))
    }

    /// The links of both lists, in the order of SmartHR's ids. A later link replaces the earlier ones of both its records.
    private static func merge(earlier: [Link], later: [Link]) -> [Link] {
        if later.isEmpty { return earlier }
        if earlier.isEmpty { return later.sorted { LinkBlocks.precedes($0.smartHR, $1.smartHR) } }
        let smartHR = Set(later.map(\.smartHR))
        let kingOfTime = Set(later.map(\.kingOfTime))
        let kept = earlier.filter { !smartHR.contains($0.smartHR) && !kingOfTime.contains($0.kingOfTime) }
        return (kept + later).sorted { LinkBlocks.precedes($0.smartHR, $1.smartHR) }
    }

    private func rows(of connection: ConnectionName) -> LinkRows {
        LinkRows(connection: connection, envelope: envelope)
    }

    private func blocks(of connection: ConnectionName) -> LinkBlocks {
        LinkBlocks(connection: connection, envelope: envelope)
    }
}
