import GRDB
import Reconciliation
import Roster

/// Links are many, and most of them are learned at once by a fetch: those are kept in blocks, in the order of SmartHR's
/// ids. What a single write teaches later stands beside them, and outranks them.
extension Ledger {
    public func links(of connection: ConnectionName) throws -> [Link] {
        try read { db in try Self.links(of: connection, vault, db) }
    }

    /// The link of one SmartHR record.
    public func link(of connection: ConnectionName, smartHR id: RecordID) throws -> Link? {
        try read { db in
            let rows = LinkRows(connection: connection, vault: vault)
            if let link = try rows.link(smartHR: id, db) { return link }
            guard let link = try LinkBlocks(connection: connection, vault: vault).link(smartHR: id, db) else {
                return nil
            }
            return try rows.holds(kingOfTime: link.kingOfTime, db) ? nil : link
        }
    }

    /// Keeps links, all or none; each in place of earlier ones of either record.
    public func save(_ links: [Link], of connection: ConnectionName, now: Timestamp) throws {
        try write { db in try save(links, of: connection, now: now, db) }
    }

    func save(_ link: Link, of connection: ConnectionName, now: Timestamp, _ db: Database) throws {
        try LinkRows(connection: connection, vault: vault).save(link, now: now, db)
    }

    func save(_ links: [Link], of connection: ConnectionName, now: Timestamp, _ db: Database) throws {
        guard links.count > LinkBlocks.size else {
            for link in links { try save(link, of: connection, now: now, db) }
            return
        }
        let all = Self.joined(try Self.links(of: connection, vault, db), links)
        try LinkRows(connection: connection, vault: vault).removeAll(db)
        try LinkBlocks(connection: connection, vault: vault).replaceAll(by: all, db)
    }

    private static func links(of connection: ConnectionName, _ vault: Vault, _ db: Database) throws -> [Link] {
        joined(
            try LinkBlocks(connection: connection, vault: vault).all(db),
            try LinkRows(connection: connection, vault: vault).all(db))
    }

    /// Both, in the order of SmartHR's ids, without those of the earlier ones that a later one outranks.
    private static func joined(_ earlier: [Link], _ later: [Link]) -> [Link] {
        if later.isEmpty { return earlier }
        if earlier.isEmpty { return later.sorted { LinkBlocks.precedes($0.smartHR, $1.smartHR) } }
        let smartHR = Set(later.map(\.smartHR))
        let kingOfTime = Set(later.map(\.kingOfTime))
        let left = earlier.filter { !smartHR.contains($0.smartHR) && !kingOfTime.contains($0.kingOfTime) }
        return (left + later).sorted { LinkBlocks.precedes($0.smartHR, $1.smartHR) }
    }
}
