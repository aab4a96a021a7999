import GRDB
import Roster

/// What earlier runs have found out about each side of a connection.
public struct ConnectionTable: Sendable {
    let database: LedgerDatabase

    /// The tenant or company that this side of the connection was first used with; `nil` before that.
    public func pinnedTenant(of connection: ConnectionName, _ side: Side) throws -> TenantID? {
        try value(in: "tenant", of: connection, side: side)
    }

    /// Pins the tenant in place of an earlier one.
    public func pin(tenant: TenantID, of connection: ConnectionName, _ side: Side) throws {
        try set("tenant", to: tenant, of: connection, side: side)
    }

    /// The length of the last complete list of this side, the measure for later ones; `nil` before the first.
    public func lastGoodCount(of connection: ConnectionName, _ side: Side) throws -> Int? {
        try value(in: "lastGoodCount", of: connection, side: side)
    }

    public func remember(count: Int, of connection: ConnectionName, _ side: Side) throws {
        try set("lastGoodCount", to: count, of: connection, side: side)
    }

    private func value<Value: DatabaseValueConvertible>(
        in column: String, of connection: ConnectionName, side: Side
    ) throws -> Value? {
        try database.read { db in
            try Value.fetchOne(
                db, sql: "SELECT \(column) FROM connectionSide WHERE connection = ? AND side = ?",
                arguments: [connection, side.rawValue])
        }
    }

    private func set(
        _ column: String, to value: some DatabaseValueConvertible, of connection: ConnectionName, side: Side
    ) throws {
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO connectionSide (connection, side, \(column)) VALUES (?, ?, ?)
                    ON CONFLICT DO UPDATE SET \(column) = excluded.\(column)
                    """,
                arguments: [connection, side.rawValue, value])
        }
    }
}
