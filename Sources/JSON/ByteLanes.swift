/// Eight bytes looked at as one word.
enum ByteLanes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The bytes from an offset on, the first in the lowest lane. Eight of them must be there.
    @inline(__always)
    static func load(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
        assert(offset >= 0 && offset + 8 <= text.count)
        return UInt64(
            littleEndian: UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped)
                .loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Marks, by its highest bit, the first byte that is a quote, a backslash, a control character or beyond ASCII.
    /// Lanes above the first mark may be marked wrongly, by the borrow of a subtraction.
    @inline(__always)
    static func special(in word: UInt64) -> UInt64 {
        let quotes = word ^ (ones &* UInt64(UInt8.quote))
        let backslashes = word ^ (ones &* UInt64(UInt8.backslash))
        let isQuote = (quotes &- ones) & ~quotes
        let isBackslash = (backslashes &- ones) & ~backslashes
        let isControl = (word &- (ones &* 0x20)) & ~word
        return (isQuote | isBackslash | isControl | word) & highs
    }
}
