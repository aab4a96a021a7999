import GRDB
import Reconciliation
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// How an entry is stored in its row.
extension HistoryEntry {
    /// The personal part as it is stored; `nil` if there is none.
    func personalContent(wrappedBy envelope: ChecksumEnvelope) -> Data? {
        guard code != nil || reason != nil else { return nil }
        return envelope.wrap { writer in
            writer.optionalText(code?.text)
            writer.optionalText(reason)
        }
    }

    /// - Throws: `LedgerFailure.damaged` if a column has a value that no entry can have.
    init(row: SQLRow, envelope: ChecksumEnvelope) throws {
        guard let event = Event(rawValue: row["event"]) else { throw LedgerFailure.meaningless("event") }
        let outcome = try (row["outcome"] as String?).map { text in
            guard let outcome = Outcome(rawValue: text) else { throw LedgerFailure.meaningless("outcome") }
            return outcome
        }
        self.init(
            at: try row.timestamp("at"), event, job: name(from: row["job"]).map(JobName.init),
            connection: name(from: row["connection"]).map(ConnectionName.init),
            actor: row["actor"], person: (row["person"] as String?).map { RecordID($0) },
            fields: HistoryChain.fields(in: row["fields"]), outcome: outcome, detail: row["detail"])
        number = row["number"]
        hash = Array(row["hash"] as Data)
        guard let content = row["content"] as Data? else { return }
        (code, reason) = try envelope.unwrap(content) { reader in
            (try reader.optionalText().map { EmployeeCode($0) }, try reader.optionalText())
        }
    }
}

/// The columns are not nullable: an empty text stands for no name.
private func name(from column: String) -> String? { column.isEmpty ? nil : column }
