/// The content of a string: its range between the quotes.
struct StringToken {
    let start: Int
    let end: Int
    let hasEscapes: Bool
}

extension Scanner {
    /// Scans a string. Its opening quote must be the next byte.
    mutating func string() throws(ScanError) -> StringToken {
        try expect(.quote)
        let start = at
        var hasEscapes = false
        while true {
            skipPlainASCII()
            switch try byte() {
            case .quote:
                at &+= 1
                return StringToken(start: start, end: at &- 1, hasEscapes: hasEscapes)
            case .backslash:
                hasEscapes = true
                try escape()
            case 0x80...:
                try multibyteScalars()
            default:
                throw ScanError(.controlCharacter, at: at)
            }
        }
    }

    /// Moves to the next quote, backslash, control character or byte beyond ASCII, or to the end; eight bytes at a time.
    @inline(__always)
    private mutating func skipPlainASCII() {
        while at &+ 8 <= text.count {
            let special = ByteBlock.specialBytes(in: ByteBlock.load(text, at: at))
            guard special == 0 else {
                at &+= special.trailingZeroBitCount >> 3
                return
            }
            at &+= 8
        }
        while at < text.count, text[at] >= 0x20, text[at] < 0x80, text[at] != .quote, text[at] != .backslash {
            at &+= 1
        }
    }

    private mutating func escape() throws(ScanError) {
        let start = at
        at &+= 1
        switch try byte() {
        case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            at &+= 1
        case UInt8(ascii: "u"):
            at &+= 1
            try unicodeEscape(from: start)
        default:
            throw ScanError(.invalidEscape, at: start)
        }
    }

    /// Scans the digits after `\u`, and the second escape of a surrogate pair.
    /// - Parameter start: Offset of the first backslash, for errors.
    private mutating func unicodeEscape(from start: Int) throws(ScanError) {
        let first = try fourHexDigits()
        guard first & 0xF800 == 0xD800 else { return }
        guard first < 0xDC00 else { throw ScanError(.loneSurrogate, at: start) }
        for expected in [.backslash, UInt8(ascii: "u")] {
            guard try byte() == expected else { throw ScanError(.loneSurrogate, at: start) }
            at &+= 1
        }
        let second = try fourHexDigits()
        guard second & 0xFC00 == 0xDC00 else { throw ScanError(.loneSurrogate, at: start) }
    }

    private mutating func fourHexDigits() throws(ScanError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = try StringUnescaping.hexDigit(byte()) else { throw ScanError(.invalidEscape, at: at) }
            value = value << 4 | digit
            at &+= 1
        }
        return value
    }

    /// The value of a string, unescaped.
    @inline(__always)
    func value(of token: StringToken) -> String {
        let content = text[token.start..<token.end]
        return token.hasEscapes
            ? StringUnescaping.string(of: content)
            : String(decoding: UnsafeBufferPointer(rebasing: content), as: UTF8.self)
    }
}

// MARK: - UTF-8

extension Scanner {
    /// Scans scalars beyond ASCII by table 3-7 of the Unicode standard: no overlong form, no surrogate, nothing above
    /// U+10FFFF.
    mutating func multibyteScalars() throws(ScanError) {
        while at < text.count, text[at] >= 0x80 {
            let lead = text[at]
            let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            guard lead >= 0xC2, lead <= 0xF4 else { throw ScanError(.invalidUTF8, at: at) }
            guard at &+ length <= text.count else { throw truncatedScalar(length: length) }
            guard Self.secondByteRange(after: lead).contains(text[at &+ 1]), restContinues(length: length) else {
                throw ScanError(.invalidUTF8, at: at)
            }
            at &+= length
        }
    }

    @inline(__always)
    private func restContinues(length: Int) -> Bool {
        (length < 3 || text[at &+ 2] & 0xC0 == 0x80) && (length < 4 || text[at &+ 3] & 0xC0 == 0x80)
    }

    @inline(__always)
    private static func secondByteRange(after lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }

    /// The error for a scalar that the end of the text cuts off. If a byte before the end is wrong already, that byte is the
    /// error.
    private func truncatedScalar(length: Int) -> ScanError {
        for index in at &+ 1..<text.count {
            let isAllowed =
                index == at &+ 1
                ? Self.secondByteRange(after: text[at]).contains(text[index]) : text[index] & 0xC0 == 0x80
            guard isAllowed else { return ScanError(.invalidUTF8, at: at) }
        }
        return ScanError(.unexpectedEnd, at: text.count)
    }
}
