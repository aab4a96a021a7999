/// Eight bytes examined at once in one 64-bit word (SWAR: SIMD within a register).
enum ByteBlock {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Loads eight bytes, the first in the lowest lane.
    /// - Precondition: The text has eight bytes from the offset on.
    @inline(__always)
    static func load(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
        assert(offset >= 0 && offset + 8 <= text.count)
        return UInt64(
            littleEndian: UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped)
                .loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Marks the first byte that ends a run of plain string content: a quote, a backslash, a control character or a
    /// byte beyond ASCII.
    ///
    /// The mark is the lane's highest bit, so the lowest set bit of the result names the first special byte. Lanes above
    /// it may be marked wrongly, because the subtractions borrow from the lane below.
    @inline(__always)
    static func specialBytes(in word: UInt64) -> UInt64 {
        let quotes = word ^ (ones &* UInt64(UInt8.quote))
        let backslashes = word ^ (ones &* UInt64(UInt8.backslash))
        let isQuote = (quotes &- ones) & ~quotes
        let isBackslash = (backslashes &- ones) & ~backslashes
        let isControl = (word &- (ones &* 0x20)) & ~word
        return (isQuote | isBackslash | isControl | word) & highBits
    }
}
