/// Writes a string with its quotes. Escapes only what RFC 8259 requires: the quote, the backslash and control characters.
enum StringEscaping {
    static func append(_ string: String, to bytes: inout [UInt8]) {
        var string = string
        bytes.append(.quote)
        string.withUTF8 { append($0, to: &bytes) }
        bytes.append(.quote)
    }

    private static func append(_ content: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var plainStart = 0
        for at in 0..<content.count where mustEscape(content[at]) {
            bytes.append(contentsOf: content[plainStart..<at])
            appendEscape(of: content[at], to: &bytes)
            plainStart = at + 1
        }
        bytes.append(contentsOf: content[plainStart...])
    }

    @inline(__always)
    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == .quote || byte == .backslash
    }

    private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(.backslash)
        switch byte {
        case .quote, .backslash: bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default: bytes.append(contentsOf: [UInt8(ascii: "u"), .zero, .zero, .zero + byte >> 4, hexDigit(byte & 0xF)])
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? .zero + value : UInt8(ascii: "a") + value - 10
    }
}
