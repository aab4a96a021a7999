import CLibrary

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let colon = UInt8(ascii: ":")

    var isLetter: Bool { (0x61...0x7A).contains(lowercased) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    /// Whether a header name may contain this byte (`token` in RFC 9110, section 5.6.2).
    var isTokenCharacter: Bool { isLetter || isDigit || Self.tokenPunctuation.contains(self) }
    private static let tokenPunctuation = Array("!#$%&'*+-.^_`|~".utf8)

    /// Whether this is white space that may surround a value or fill a blank line.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == .carriageReturn }
    /// The same ASCII letter in lower case; any other byte is unchanged.
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
    /// Several times faster than `firstIndex(of:)`, which counts on long lines.
    var firstLineFeed: Int? {
        withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let found = memchr(start, 0x0A, bytes.count) else { return nil }
            return startIndex + (UnsafeRawPointer(found) - start)
        }
    }
}
