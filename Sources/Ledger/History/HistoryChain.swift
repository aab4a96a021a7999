import Crypto
import GRDB
import Reconciliation
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How entries hang together: each hash covers what the entry says, the hash of its sealed part, and the hash before it.
/// The sealed part itself may be erased later without breaking the chain.
enum HistoryChain {
    static func hash(_ entry: HistoryEntry, sealedHash: [UInt8]?, after previous: [UInt8]) -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes(previous)
        writer.signed(entry.number)
        writer.signed(entry.at.milliseconds)
        writer.text(entry.event.rawValue)
        writer.text(entry.job?.text ?? "")
        writer.text(entry.connection?.text ?? "")
        writer.optionalText(entry.actor?.text)
        writer.optionalText(entry.person?.text)
        writer.number(mask(entry.fields))
        writer.optionalText(entry.outcome?.rawValue)
        writer.optionalText(entry.detail)
        writer.bytes(sealedHash ?? [])
        return writer.withBytes(sha256)
    }

    static func hash(_ sealed: Data) -> [UInt8] { sealed.withUnsafeBytes(sha256) }

    private static func sha256(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return Array(hash.finalize())
    }

    static func mask(_ fields: Set<Field>) -> Int { fields.reduce(0) { $0 | 1 << Int($1.storedNumber) } }

    static func fields(_ mask: Int) -> Set<Field> {
        Set(Field.byNumber.filter { mask & 1 << Int($0.storedNumber) != 0 })
    }
}

extension HistoryEntry {
    /// What is personal about it, if anything.
    func sealed(by vault: Vault) -> Data? {
        guard code != nil || reason != nil else { return nil }
        return vault.seal { writer in
            writer.optionalText(code?.text)
            writer.optionalText(reason)
        }
    }

    init(_ row: SQLRow, _ vault: Vault) throws {
        guard let event = Event(rawValue: row["event"]) else { throw LedgerFailure.meaningless("event") }
        let outcome = try (row["outcome"] as String?).map { text in
            guard let outcome = Outcome(rawValue: text) else { throw LedgerFailure.meaningless("outcome") }
            return outcome
        }
        self.init(
            at: Timestamp(milliseconds: row["at"]), event, job: named(row["job"]).map(JobName.init),
            connection: named(row["connection"]).map(ConnectionName.init),
            actor: row["actor"], person: (row["person"] as String?).map { RecordID($0) },
            fields: HistoryChain.fields(row["fields"]), outcome: outcome, detail: row["detail"])
        number = row["number"]
        hash = Array(row["hash"] as Data)
        guard let sealed = row["sealed"] as Data? else { return }
        (code, reason) = try vault.open(sealed) { reader in
            (try reader.optionalText().map { EmployeeCode($0) }, try reader.optionalText())
        }
    }
}

/// A name that is kept as no text if there is none.
private func named(_ text: String) -> String? { text.isEmpty ? nil : text }
