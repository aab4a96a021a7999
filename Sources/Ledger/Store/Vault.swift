#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The one door through which personal data goes into the database and comes out of it. Whatever is to be known of how
/// it is sealed at rest is known here alone.
///
/// Sealed data is one byte for the way of sealing, eight for a checksum, and the content in the clear. The checksum
/// finds an edited or rotten record when it is opened.
struct Vault: Sendable {
    private static let plain: UInt8 = 1
    /// As much of sealed data as stands for all of it: the way of sealing and the checksum.
    static let headSize = 9

    func seal(_ content: borrowing ByteWriter) -> Data {
        content.withBytes { bytes in
            var sealed = Data(capacity: Self.headSize + bytes.count)
            sealed.append(Self.plain)
            withUnsafeBytes(of: XXHash64.hash(bytes).littleEndian) { sealed.append(contentsOf: $0) }
            sealed.append(contentsOf: bytes)
            return sealed
        }
    }

    func seal(_ write: (inout ByteWriter) -> Void) -> Data {
        var writer = ByteWriter()
        write(&writer)
        return seal(writer)
    }

    static func head(of sealed: Data) -> Data { sealed.prefix(headSize) }

    /// - Parameter head: what was kept apart of the sealed data.
    func open<Content>(
        _ sealed: Data, head: Data, _ read: (inout ByteReader) throws -> Content
    ) throws -> Content {
        guard sealed.starts(with: head) else { throw LedgerFailure.damaged(reason: "a record was altered") }
        return try open(sealed, read)
    }

    /// - Throws: `LedgerFailure.damaged` if the data is not as it was sealed, or not read to its end.
    func open<Content>(_ sealed: Data, _ read: (inout ByteReader) throws -> Content) throws -> Content {
        try sealed.withUnsafeBytes { bytes in
            guard bytes.count >= Self.headSize, bytes[0] == Self.plain else {
                throw LedgerFailure.damaged(reason: "a record is sealed in an unknown way")
            }
            let content = UnsafeRawBufferPointer(rebasing: bytes[Self.headSize...])
            let checksum = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt64.self))
            guard XXHash64.hash(content) == checksum else {
                throw LedgerFailure.damaged(reason: "a record was altered")
            }
            var reader = ByteReader(content)
            let result = try read(&reader)
            guard reader.isAtEnd else { throw LedgerFailure.damaged(reason: "a record is too long") }
            return result
        }
    }
}
