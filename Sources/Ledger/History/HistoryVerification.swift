import GRDB

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Checks the chain of the history page by page, from its first entry on.
struct HistoryVerification {
    static let pageSize = 1000

    let envelope: ChecksumEnvelope
    /// The number of the last entry that was checked, which is also the count of them, and its hash.
    private var last: Int64 = 0
    private var head: [UInt8]?

    init(envelope: ChecksumEnvelope) {
        self.envelope = envelope
    }

    /// Checks the next page.
    /// - Returns: the verdict, if this was the last page or a fault was found.
    mutating func checkPage(in db: Database) throws -> HistoryVerdict? {
        let rows = try SQLRow.fetchAll(
            db, sql: "SELECT * FROM history WHERE number > ? ORDER BY number LIMIT ?",
            arguments: [last, Self.pageSize])
        if last == 0, try hasNumbersBelowOne(in: db) { return verdict(fault: .missing, at: 1) }
        for row in rows {
            let number: Int64 = row["number"]
            guard number == last + 1 else { return verdict(fault: .missing, at: last + 1) }
            guard let hash = HistoryChain.verifiedHash(of: row, after: head.map { Data($0) }, envelope: envelope) else {
                return verdict(fault: .altered, at: number)
            }
            (last, head) = (number, hash)
        }
        return rows.count < Self.pageSize ? try finalVerdict(in: db) : nil
    }

    /// SQLite counts the entries that were ever added: it shows when the last ones were removed.
    private func finalVerdict(in db: Database) throws -> HistoryVerdict {
        let added = try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'history'") ?? 0
        return added == last ? verdict(fault: nil, at: nil) : verdict(fault: .missing, at: last + 1)
    }

    private func hasNumbersBelowOne(in db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM history WHERE number < 1)") ?? false
    }

    private func verdict(fault: HistoryVerdict.Fault?, at number: Int64?) -> HistoryVerdict {
        HistoryVerdict(verified: Int(last), head: head, fault: fault, number: number)
    }
}
