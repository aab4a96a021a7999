import GRDB
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Identifies a ledger and how far it has come, so that an earlier copy of it can be told from the ledger itself.
struct LedgerGeneration: Hashable, Sendable {
    /// Random, given to the ledger when it was created.
    let identity: String
    /// Grows with every opening, and before and after all work that writes to the services.
    let number: Int64
    /// The number of the history's last entry at that time, and its hash.
    let lastEntry: Int64
    let lastHash: String
}

extension LedgerGeneration {
    /// The generation of the open file.
    init(_ db: Database) throws {
        guard let own = try SQLRow.fetchOne(db, sql: "SELECT identity, generation FROM ledger") else {
            throw LedgerFailure.damaged(reason: "the ledger has no identity")
        }
        let last = try SQLRow.fetchOne(db, sql: "SELECT number, hash FROM history ORDER BY number DESC LIMIT 1")
        self.init(
            identity: (own["identity"] as Data).hexadecimal, number: own["generation"],
            lastEntry: last?["number"] ?? 0, lastHash: (last?["hash"] as Data?)?.hexadecimal ?? "")
    }

    /// The evidence that the open file, of this generation, is not the ledger that reached `known` nor a later state of it.
    func evidence(against known: LedgerGeneration, in db: Database) throws -> RestoreEvidence? {
        guard identity == known.identity else { return .otherLedger }
        guard number >= known.number else { return .older(generation: number, known: known.number) }
        guard known.lastEntry > 0 else { return nil }
        let hash = try Data.fetchOne(
            db, sql: "SELECT hash FROM history WHERE number = ?", arguments: [known.lastEntry])
        return hash?.hexadecimal == known.lastHash ? nil : .otherHistory
    }

    /// Raises the generation of the open file by one.
    /// - Parameter known: a generation that was reached elsewhere; the new one is higher than that, too.
    static func raise(beyond known: Int64 = 0, in db: Database) throws {
        try db.execute(sql: "UPDATE ledger SET generation = max(generation, ?) + 1", arguments: [known])
    }
}
