/// A growing buffer for binary records. `ByteReader` reads them.
///
/// It has its own memory instead of an array, because it writes most of the time of storing a comparison.
struct ByteWriter: ~Copyable {
    private var storage: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 256) {
        self.capacity = max(capacity, 16)
        storage = .allocate(capacity: self.capacity)
    }

    deinit { storage.deallocate() }

    /// The bytes written so far; valid only during the call.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(start: storage, count: count))
    }

    mutating func byte(_ value: UInt8) {
        reserve(1)
        storage[count] = value
        count += 1
    }

    /// A number in LEB128: seven bits a byte, lowest first, the eighth bit set in all but the last byte.
    mutating func number(_ value: UInt64) {
        reserve(10)
        var rest = value
        while rest >= 0x80 {
            storage[count] = UInt8(truncatingIfNeeded: rest) | 0x80
            count += 1
            rest >>= 7
        }
        storage[count] = UInt8(truncatingIfNeeded: rest)
        count += 1
    }

    /// - Parameter value: not negative.
    mutating func number(_ value: Int) { number(UInt64(value)) }

    /// A number that may be negative, in zigzag encoding: numbers near 0 stay short.
    mutating func signed(_ value: Int64) { number(UInt64(bitPattern: (value << 1) ^ (value >> 63))) }

    /// A text: its length in bytes, then its UTF-8. Unicode normalisation is left as it is.
    mutating func text(_ value: String) {
        if value.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
            var native = value
            native.withUTF8 { append($0) }
        }
    }

    /// Bytes, preceded by their number.
    mutating func bytes(_ value: [UInt8]) {
        value.withUnsafeBufferPointer { append($0) }
    }

    /// Removes the bytes that were written after `mark`.
    mutating func goBack(to mark: Int) { count = mark }

    /// Whether the bytes from `mark` on equal those of an earlier range.
    func repeats(_ earlier: Range<Int>, from mark: Int) -> Bool {
        guard count - mark == earlier.count else { return false }
        return (0..<earlier.count).allSatisfy { storage[earlier.lowerBound + $0] == storage[mark + $0] }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        number(bytes.count)
        reserve(bytes.count)
        if let start = bytes.baseAddress { (storage + count).update(from: start, count: bytes.count) }
        count += bytes.count
    }

    private mutating func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: storage, count: count)
        storage.deallocate()
        storage = larger
    }
}
