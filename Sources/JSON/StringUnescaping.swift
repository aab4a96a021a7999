/// Replaces the escape sequences of a string that was validated before.
enum StringUnescaping {
    static func string(of content: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        guard content.contains(.backslash) else { return String(decoding: content, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: content.count) { writeUnescaped(content, into: $0) }
    }

    static func bytes(of content: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: content.count) { $1 = writeUnescaped(content, into: $0) }
    }

    @inline(__always)
    static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case .zero ... .nine: UInt32(byte - .zero)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    /// Writes the unescaped bytes and returns their number, which never exceeds that of `content`.
    private static func writeUnescaped(
        _ content: Slice<UnsafeBufferPointer<UInt8>>, into target: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var at = content.startIndex
        var count = 0
        while at < content.endIndex {
            if content[at] != .backslash {
                target[count] = content[at]
                count += 1
                at += 1
            } else if content[at + 1] == UInt8(ascii: "u") {
                for byte in UTF8.encode(scalar(in: content, at: &at)).unsafelyUnwrapped {
                    target[count] = byte
                    count += 1
                }
            } else {
                target[count] = byte(forEscape: content[at + 1])
                count += 1
                at += 2
            }
        }
        return count
    }

    private static func byte(forEscape letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    /// Reads `\uXXXX`, or two of them if they are a surrogate pair.
    private static func scalar(in content: Slice<UnsafeBufferPointer<UInt8>>, at: inout Int) -> Unicode.Scalar {
        let first = codeUnit(in: content, at: &at)
        guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let second = codeUnit(in: content, at: &at)
        return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)) ?? "\u{FFFD}"
    }

    private static func codeUnit(in content: Slice<UnsafeBufferPointer<UInt8>>, at: inout Int) -> UInt32 {
        defer { at += 6 }
        return content[(at + 2)..<(at + 6)].reduce(0) { $0 << 4 | (hexDigit($1) ?? 0) }
    }
}
