import GRDB
import Reconciliation
import Roster

/// 判断: decisions that last: two records are of one person, or of two, or a direction leaves a person out.
///
/// A decision belongs to its connection, not to the job in which it was made, and survives `forget` of that job. One that
/// was taken back stays in the table with the time, and counts no more.
public struct DecisionTable: Sendable {
    let database: LedgerDatabase
    let envelope: ChecksumEnvelope

    /// The decisions in force of a connection, oldest first.
    public func inForce(of connection: ConnectionName) throws -> [StandingDecision] {
        try database.read { db in try records(of: connection, in: db).map(\.decision) }
    }

    /// A page of the decisions in force, newest first.
    /// - Parameters:
    ///   - connection: `nil` for those of all connections.
    ///   - limit: no more decisions than this; a negative one is 0.
    ///   - cursor: the `next` of the page before.
    public func page(of connection: ConnectionName?, limit: Int, before cursor: Int64? = nil) throws -> DecisionPage {
        let limit = max(limit, 0)
        return try database.read { db in
            let rows = try SQLRow.fetchAll(
                db,
                sql: """
                    SELECT * FROM decision
                    WHERE number < ? AND revokedAt IS NULL AND (?2 IS NULL OR connection = ?2)
                    ORDER BY number DESC LIMIT ?3
                    """,
                arguments: [cursor ?? .max, connection, min(limit, .max - 1) + 1])
            let next = rows.count > limit && limit > 0 ? rows[limit - 1]["number"] as Int64 : nil
            return DecisionPage(decisions: try rows.prefix(limit).map(record(from:)), next: next)
        }
    }

    /// Takes a decision back. The next comparison does not know it any more.
    /// - Parameter entry: makes the history entry of the step.
    /// - Throws: `LedgerFailure.unknownDecision` if no decision in force has this id.
    public func revoke(
        _ id: DecisionID, at moment: Timestamp, _ entry: (DecisionRecord) -> HistoryEntry
    ) throws -> DecisionRecord {
        try database.write { db in
            guard let found = try record(id, in: db) else { throw LedgerFailure.unknownDecision(id) }
            try db.execute(
                sql: "UPDATE decision SET revokedAt = ? WHERE number = ?",
                arguments: [moment.milliseconds, number(of: id)])
            try HistoryTable(database: database, envelope: envelope).add(entry(found), in: db)
            return found
        }
    }

    /// Stores a decision. One that is in force already is not stored a second time.
    /// - Throws: `LedgerFailure.contradiction` if a decision in force says otherwise. It has to be taken back first.
    func add(_ record: DecisionRecord, in db: Database) throws {
        for known in try records(of: record.connection, in: db) {
            if known.decision.isEquivalent(to: record.decision) { return }
            guard !known.decision.contradicts(record.decision) else { throw LedgerFailure.contradiction(known.id) }
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO decision (connection, at, kind, direction, smartHR, kingOfTime, actor, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            record.connection, record.at.milliseconds, Int(record.decision.kind.storedNumber),
            record.decision.direction.rawValue, record.decision.smartHR?.text, record.decision.kingOfTime?.text,
            record.actor, envelope.wrap { $0.optionalText(record.reason) },
        ])
    }

    private func records(of connection: ConnectionName, in db: Database) throws -> [DecisionRecord] {
        try SQLRow.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM decision WHERE connection = ? AND revokedAt IS NULL ORDER BY number"),
            arguments: [connection]
        ).map(record(from:))
    }

    private func record(_ id: DecisionID, in db: Database) throws -> DecisionRecord? {
        try SQLRow.fetchOne(
            db, sql: "SELECT * FROM decision WHERE number = ? AND revokedAt IS NULL", arguments: [number(of: id)]
        ).map(record(from:))
    }

    /// `nil`, which no row has, if the text is no id of ours.
    private func number(of id: DecisionID) -> Int64? {
        Int64(id.text).flatMap { String($0) == id.text ? $0 : nil }
    }

    private func record(from row: SQLRow) throws -> DecisionRecord {
        guard let kind = UInt8(exactly: row["kind"] as Int64) else { throw LedgerFailure.meaningless("kind") }
        guard let direction = Direction(rawValue: row["direction"]) else {
            throw LedgerFailure.meaningless("direction")
        }
        var record = DecisionRecord(
            connection: row["connection"],
            decision: StandingDecision(
                kind: try StandingDecision.Kind(storedNumber: kind), direction: direction,
                smartHR: (row["smartHR"] as String?).map { RecordID($0) },
                kingOfTime: (row["kingOfTime"] as String?).map { RecordID($0) }),
            actor: row["actor"], reason: try envelope.unwrap(row["content"]) { try $0.optionalText() },
            at: try row.timestamp("at"))
        record.id = DecisionID(String(row["number"] as Int64))
        return record
    }
}
