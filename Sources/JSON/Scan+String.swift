/// Where a string's content stands, between its quotes.
struct StringToken {
    let start: Int
    let end: Int
    let hasEscapes: Bool
}

extension Scan {
    /// Passes a string, whose opening quote must stand here, and checks all of it.
    mutating func string() throws(Stop) -> StringToken {
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
                throw Stop(.controlCharacter, at: at)
            }
        }
    }

    /// Stops at a quote, a backslash, a control character, a byte beyond ASCII, or the end; eight bytes at a time.
    @inline(__always)
    private mutating func skipPlainASCII() {
        while at &+ 8 <= text.count {
            let special = ByteLanes.special(in: ByteLanes.load(text, at: at))
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

    private mutating func escape() throws(Stop) {
        let start = at
        at &+= 1
        switch try byte() {
        case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            at &+= 1
        case UInt8(ascii: "u"):
            at &+= 1
            try scalarEscape(from: start)
        default:
            throw Stop(.invalidEscape, at: start)
        }
    }

    /// The digits of `\u`, and the second half of a pair of surrogates.
    private mutating func scalarEscape(from start: Int) throws(Stop) {
        let first = try fourHexDigits()
        guard first & 0xF800 == 0xD800 else { return }
        guard first < 0xDC00 else { throw Stop(.loneSurrogate, at: start) }
        for expected in [.backslash, UInt8(ascii: "u")] {
            guard try byte() == expected else { throw Stop(.loneSurrogate, at: start) }
            at &+= 1
        }
        let second = try fourHexDigits()
        guard second & 0xFC00 == 0xDC00 else { throw Stop(.loneSurrogate, at: start) }
    }

    private mutating func fourHexDigits() throws(Stop) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = try Unescaping.hexDigit(byte()) else { throw Stop(.invalidEscape, at: at) }
            value = value << 4 | digit
            at &+= 1
        }
        return value
    }
}
