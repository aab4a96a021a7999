#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Wraps a record that may hold personal data before it is stored, and unwraps it again. All such records go through here.
///
/// The wrapped form is one byte for the format, eight for an XXH64 checksum (little endian), and the content in the clear.
/// The checksum detects accidental damage and careless edits. It does not keep the content secret, nor does it stop an
/// attacker, who can compute it anew.
struct ChecksumEnvelope: Sendable {
    private static let format: UInt8 = 1
    /// The bytes before the content. They identify it: two contents have different heads, but for chance.
    static let headSize = 9

    func wrap(_ content: borrowing ByteWriter) -> Data {
        content.withBytes { bytes in
            var wrapped = Data(capacity: Self.headSize + bytes.count)
            wrapped.append(Self.format)
            withUnsafeBytes(of: XXHash64.hash(bytes).littleEndian) { wrapped.append(contentsOf: $0) }
            wrapped.append(contentsOf: bytes)
            return wrapped
        }
    }

    func wrap(_ write: (inout ByteWriter) -> Void) -> Data {
        var writer = ByteWriter()
        write(&writer)
        return wrap(writer)
    }

    static func head(of wrapped: Data) -> Data { wrapped.prefix(headSize) }

    /// - Parameter head: the head as it was stored in a column of its own.
    func unwrap<Content>(
        _ wrapped: Data, head: Data, _ read: (inout ByteReader) throws -> Content
    ) throws -> Content {
        guard wrapped.starts(with: head) else { throw LedgerFailure.damaged(reason: "a record was altered") }
        return try unwrap(wrapped, read)
    }

    /// - Throws: `LedgerFailure.damaged` if the data is not as it was wrapped, or `read` leaves some of it unread.
    func unwrap<Content>(_ wrapped: Data, _ read: (inout ByteReader) throws -> Content) throws -> Content {
        try wrapped.withUnsafeBytes { bytes in
            guard bytes.count >= Self.headSize, bytes[0] == Self.format else {
                throw LedgerFailure.damaged(reason: "a record has an unknown format")
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
