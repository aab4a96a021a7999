import CLibrary

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let colon = UInt8(ascii: ":")

    var isLetter: Bool { (0x61...0x7A).contains(lowercased) }
    /// Whether a header's name may contain it (RFC 9110, section 5.6.2).
    var isToken: Bool { isLetter || (0x30...0x39).contains(self) || Self.tokenSigns.contains(self) }
    private static let tokenSigns = Array("!#$%&'*+-.^_`|~".utf8)

    var isBlank: Bool { self == 0x20 || self == 0x09 || self == .carriageReturn }
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
    var firstLineFeed: Int? {
        withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let found = memchr(start, 0x0A, bytes.count) else { return nil }
            return startIndex + (UnsafeRawPointer(found) - start)
        }
    }
}
