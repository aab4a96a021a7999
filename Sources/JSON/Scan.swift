/// A place in a text, moving forward: the grammar of RFC 8259, one method a production.
///
/// Its methods live in files of their own. They check each byte they pass and throw at the first that is wrong.
struct Scan {
    let text: UnsafeBufferPointer<UInt8>
    var at: Int

    init(_ text: UnsafeBufferPointer<UInt8>, at: Int = 0) {
        self.text = text
        self.at = at
    }

    @inline(__always)
    mutating func skipSpace() {
        while at < text.count, text[at] <= 0x20 {
            guard text[at].isJSONSpace else { return }
            at &+= 1
        }
    }

    /// The byte here, which must be there.
    @inline(__always)
    func byte() throws(Stop) -> UInt8 {
        guard at < text.count else { throw Stop(.unexpectedEnd, at: text.count) }
        return text[at]
    }

    @inline(__always)
    mutating func expect(_ expected: UInt8) throws(Stop) {
        guard try byte() == expected else { throw Stop(.unexpectedByte, at: at) }
        at &+= 1
    }

    /// The kind of the value that begins after white space.
    mutating func kind() throws(Stop) -> JSONKind {
        skipSpace()
        guard let kind = JSONKind(firstByte: try byte()) else { throw misplacedByte() }
        return kind
    }

    /// Moves to the start of a value of this kind.
    mutating func require(_ kind: JSONKind) throws(Stop) {
        guard try self.kind() == kind else { throw Stop(.wrongKind, at: at) }
    }

    mutating func literal(_ word: StaticString) throws(Stop) {
        for index in 0..<word.utf8CodeUnitCount {
            guard try byte() == word.utf8Start[index] else { throw Stop(.unexpectedByte, at: at) }
            at &+= 1
        }
    }

    mutating func bool() throws(Stop) -> Bool {
        let value = try byte() == UInt8(ascii: "t")
        try literal(value ? "true" : "false")
        return value
    }

    /// Only white space may follow.
    mutating func finish() throws(Stop) {
        skipSpace()
        guard at == text.count else { throw Stop(.trailingContent, at: at) }
    }

    /// No value begins here; a mark of byte order at the very start gets its own name.
    private func misplacedByte() -> Stop {
        let isMark =
            at == 0 && text.count >= 2
            && (text.starts(with: [0xEF, 0xBB, 0xBF]) || text.starts(with: [0xFE, 0xFF])
                || text.starts(with: [0xFF, 0xFE]))
        return Stop(isMark ? .byteOrderMark : .unexpectedByte, at: at)
    }
}
