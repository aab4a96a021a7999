import Crypto
import GRDB
import Reconciliation
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The hash chain that makes the history tamper-evident.
///
/// Each entry's SHA-256 covers its columns, the hash of its personal part, and the hash of the entry before it. So an entry
/// cannot be edited, removed, added or moved without changing every hash after it. The personal part itself may be erased
/// later: its hash stays.
///
/// The chain does not stop an attacker who computes all hashes anew. A caller that keeps a hash elsewhere can tell.
enum HistoryChain {
    static func hash(of entry: HistoryEntry, contentHash: [UInt8]?, after previous: [UInt8]) -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes(previous)
        writer.signed(entry.number)
        writer.signed(entry.at.milliseconds)
        writer.text(entry.event.rawValue)
        writer.text(entry.job?.text ?? "")
        writer.text(entry.connection?.text ?? "")
        writer.optionalText(entry.actor?.text)
        writer.optionalText(entry.person?.text)
        writer.number(mask(of: entry.fields))
        writer.optionalText(entry.outcome?.rawValue)
        writer.optionalText(entry.detail)
        writer.bytes(contentHash ?? [])
        return writer.withBytes(sha256)
    }

    static func hash(of content: Data) -> [UInt8] { content.withUnsafeBytes(sha256) }

    /// The hash of a stored entry, if its columns, its personal part and the hash before it are those that were hashed.
    static func verifiedHash(of row: SQLRow, after previous: Data?, envelope: ChecksumEnvelope) -> [UInt8]? {
        let entry: HistoryEntry
        do {
            entry = try HistoryEntry(row: row, envelope: envelope)
        } catch {
            // An entry that cannot be decoded was not written like this.
            return nil
        }
        let contentHash = (row["contentHash"] as Data?).map { Array($0) }
        if let content = row["content"] as Data?, hash(of: content) != contentHash { return nil }
        let computed = hash(of: entry, contentHash: contentHash, after: previous.map { Array($0) } ?? [])
        return computed == entry.hash ? computed : nil
    }

    /// One bit for each field, by its stored number.
    static func mask(of fields: Set<Field>) -> Int { fields.reduce(0) { $0 | 1 << Int($1.storedNumber) } }

    static func fields(in mask: Int) -> Set<Field> {
        Set(Field.byNumber.filter { mask & 1 << Int($0.storedNumber) != 0 })
    }

    private static func sha256(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return Array(hash.finalize())
    }
}
