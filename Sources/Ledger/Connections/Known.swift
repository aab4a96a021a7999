import GRDB
import Roster

/// What is known of each side of a connection from earlier runs.
extension Ledger {
    /// The tenant or company that this side of the connection was first used with.
    public func pinnedTenant(of connection: ConnectionName, _ side: Side) throws -> TenantID? {
        try known("tenant", connection, side)
    }

    /// Pins the tenant; an earlier pin is replaced.
    public func pin(tenant: TenantID, of connection: ConnectionName, _ side: Side) throws {
        try remember("tenant", tenant, connection, side)
    }

    /// How many employees the last whole list of this side had.
    public func lastGoodCount(of connection: ConnectionName, _ side: Side) throws -> Int? {
        try known("lastGoodCount", connection, side)
    }

    public func remember(count: Int, of connection: ConnectionName, _ side: Side) throws {
        try remember("lastGoodCount", count, connection, side)
    }

    private func known<Value: DatabaseValueConvertible>(
        _ column: String, _ connection: ConnectionName, _ side: Side
    ) throws -> Value? {
        try read { db in
            try Value.fetchOne(
                db, sql: "SELECT \(column) FROM known WHERE connection = ? AND side = ?",
                arguments: [connection, side.rawValue])
        }
    }

    private func remember(
        _ column: String, _ value: some DatabaseValueConvertible, _ connection: ConnectionName, _ side: Side
    ) throws {
        try write { db in
            try db.execute(
                sql: """
                    INSERT INTO known (connection, side, \(column)) VALUES (?, ?, ?)
                    ON CONFLICT DO UPDATE SET \(column) = excluded.\(column)
                    """,
                arguments: [connection, side.rawValue, value])
        }
    }
}
