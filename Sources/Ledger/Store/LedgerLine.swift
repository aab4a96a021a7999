import GRDB
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Which ledger a file is, and how far it has come.
struct LedgerLine: Hashable, Sendable {
    /// Given to the ledger when it was made, and never changed.
    let identity: String
    /// Grows with every opening, and before and behind everything that writes to the services.
    let generation: Int64
    /// The last entry of the history then, and its hash.
    let entry: Int64
    let head: String
}

extension LedgerLine {
    /// The line of the open file.
    init(_ db: Database) throws {
        guard let own = try SQLRow.fetchOne(db, sql: "SELECT identity, generation FROM ledger") else {
            throw LedgerFailure.damaged(reason: "the ledger has no identity")
        }
        let last = try SQLRow.fetchOne(db, sql: "SELECT number, hash FROM history ORDER BY number DESC LIMIT 1")
        self.init(
            identity: (own["identity"] as Data).hexadecimal, generation: own["generation"], entry: last?["number"] ?? 0,
            head: (last?["hash"] as Data?)?.hexadecimal ?? "")
    }

    /// Why a file of this line is not the one that `witness` knew, or a later state of it; `nil` if it is.
    func fault(against witness: LedgerLine, _ db: Database) throws -> Restoration? {
        guard identity == witness.identity else { return .otherLedger }
        guard generation >= witness.generation else {
            return .older(generation: generation, known: witness.generation)
        }
        guard witness.entry > 0 else { return nil }
        let hash = try Data.fetchOne(db, sql: "SELECT hash FROM history WHERE number = ?", arguments: [witness.entry])
        return hash?.hexadecimal == witness.head ? nil : .otherHistory
    }

    /// Raises the generation of the open file.
    /// - Parameter known: a generation that was reached elsewhere.
    static func raise(beyond known: Int64 = 0, _ db: Database) throws {
        try db.execute(sql: "UPDATE ledger SET generation = max(generation, ?) + 1", arguments: [known])
    }
}
