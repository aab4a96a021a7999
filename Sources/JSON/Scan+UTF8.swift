extension Scan {
    /// Passes scalars beyond ASCII, as table 3-7 of the Unicode standard has them: no overlong form, no surrogate,
    /// nothing above U+10FFFF.
    mutating func multibyteScalars() throws(Stop) {
        while at < text.count, text[at] >= 0x80 {
            let lead = text[at]
            let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            guard lead >= 0xC2, lead <= 0xF4 else { throw Stop(.invalidUTF8, at: at) }
            guard at &+ length <= text.count else { throw cutScalar(length: length) }
            guard Self.secondBytes(after: lead).contains(text[at &+ 1]), restContinues(length: length) else {
                throw Stop(.invalidUTF8, at: at)
            }
            at &+= length
        }
    }

    @inline(__always)
    private func restContinues(length: Int) -> Bool {
        (length < 3 || text[at &+ 2] & 0xC0 == 0x80) && (length < 4 || text[at &+ 3] & 0xC0 == 0x80)
    }

    @inline(__always)
    private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }

    /// The text ends before the scalar does: the end is at fault unless a byte already is.
    private func cutScalar(length: Int) -> Stop {
        for index in at &+ 1..<text.count {
            let isAllowed =
                index == at &+ 1
                ? Self.secondBytes(after: text[at]).contains(text[index]) : text[index] & 0xC0 == 0x80
            guard isAllowed else { return Stop(.invalidUTF8, at: at) }
        }
        return Stop(.unexpectedEnd, at: text.count)
    }
}
