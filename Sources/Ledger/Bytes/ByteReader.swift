/// Reads the bytes that `ByteWriter` wrote.
///
/// It never reads beyond the end and never traps: every function throws `LedgerFailure.damaged` for bytes that `ByteWriter`
/// does not write. The buffer must outlive the reader.
struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func byte() throws -> UInt8 {
        guard offset < bytes.count else { throw LedgerFailure.damaged(reason: "a record ends early") }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func number() throws -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), through: 63, by: 7) {
            let next = try byte()
            value |= UInt64(next & 0x7f) << shift
            if next & 0x80 == 0 { return value }
        }
        throw LedgerFailure.damaged(reason: "a number has no end")
    }

    mutating func signed() throws -> Int64 {
        let folded = try number()
        return Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
    }

    /// The number of elements that follow. It is at most the number of bytes left, so a damaged count reserves no memory.
    mutating func count() throws -> Int {
        let value = try number()
        guard value <= UInt64(bytes.count - offset) else {
            throw LedgerFailure.damaged(reason: "a record claims more than it holds")
        }
        return Int(value)
    }

    mutating func text() throws -> String {
        let length = try count()
        defer { offset += length }
        return String(decoding: bytes[offset..<offset + length], as: UTF8.self)
    }

    mutating func list<Element>(_ element: (inout ByteReader) throws -> Element) throws -> [Element] {
        let count = try count()
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try element(&self)) }
        return elements
    }
}
