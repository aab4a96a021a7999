/// A tokenizer for the grammar of RFC 8259: an offset into a text, with one method for each production.
///
/// Each method checks every byte that it passes, and throws at the first wrong one. On success, `at` is after the
/// production. After an error, the scanner is of no further use.
struct Scanner {
    let text: UnsafeBufferPointer<UInt8>
    /// Offset of the next byte.
    var at: Int

    init(text: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
        self.text = text
        at = offset
    }

    @inline(__always)
    mutating func skipSpace() {
        while at < text.count, text[at] <= 0x20 {
            guard text[at].isJSONSpace else { return }
            at &+= 1
        }
    }

    /// The next byte, without moving. The end of the text is an error.
    @inline(__always)
    func byte() throws(ScanError) -> UInt8 {
        guard at < text.count else { throw ScanError(.unexpectedEnd, at: text.count) }
        return text[at]
    }

    @inline(__always)
    mutating func expect(_ expected: UInt8) throws(ScanError) {
        guard try byte() == expected else { throw ScanError(.unexpectedByte, at: at) }
        at &+= 1
    }

    /// Moves to the next value and returns its kind.
    mutating func kind() throws(ScanError) -> JSONKind {
        skipSpace()
        guard let kind = JSONKind(firstByte: try byte()) else { throw noValue() }
        return kind
    }

    /// Moves to the next value, which must have this kind.
    mutating func require(_ kind: JSONKind) throws(ScanError) {
        guard try self.kind() == kind else { throw ScanError(.wrongKind, at: at) }
    }

    mutating func literal(_ word: StaticString) throws(ScanError) {
        for index in 0..<word.utf8CodeUnitCount {
            guard try byte() == word.utf8Start[index] else { throw ScanError(.unexpectedByte, at: at) }
            at &+= 1
        }
    }

    mutating func bool() throws(ScanError) -> Bool {
        let value = try byte() == UInt8(ascii: "t")
        try literal(value ? "true" : "false")
        return value
    }

    /// Checks that only white space follows.
    mutating func finish() throws(ScanError) {
        skipSpace()
        guard at == text.count else { throw ScanError(.trailingContent, at: at) }
    }

    /// The error for a byte that begins no value. A byte order mark (UTF-8 or UTF-16) at the start has its own rule,
    /// because the remedy differs.
    private func noValue() -> ScanError {
        let isByteOrderMark =
            at == 0 && text.count >= 2
            && (text.starts(with: [0xEF, 0xBB, 0xBF]) || text.starts(with: [0xFE, 0xFF])
                || text.starts(with: [0xFF, 0xFE]))
        return ScanError(isByteOrderMark ? .byteOrderMark : .unexpectedByte, at: at)
    }
}
