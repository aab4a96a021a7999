/// Strings: finding their end, checking them, and building them.
extension JSONReader {
    /// Moves past a string.
    /// - Returns: its content without the quotes, and whether there is an escape in it.
    @inline(__always)
    mutating func skipString() throws(JSONFault) -> (content: ArraySlice<UInt8>, escaped: Bool) {
        position += 1
        let start = position
        var escaped = false
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                let content = bytes[start..<position]
                position += 1
                return (content, escaped)
            }
            if byte < 0x20 { throw fault(.controlCharacter) }
            if byte == UInt8(ascii: "\\") {
                escaped = true
                position += 1
            }
            position += 1
        }
        position = bytes.endIndex
        throw fault(.unexpectedEnd)
    }

    func text(of content: ArraySlice<UInt8>) throws(JSONFault) -> String {
        guard let text = String(validating: content, as: UTF8.self) else {
            throw fault(.invalidUTF8, at: content.startIndex)
        }
        return text
    }

    func checkUTF8(_ content: ArraySlice<UInt8>) throws(JSONFault) {
        if content.allSatisfy({ $0 < 0x80 }) { return }
        _ = try text(of: content)
    }

    func unescape(_ content: ArraySlice<UInt8>) throws(JSONFault) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var index = content.startIndex
        while index < content.endIndex {
            let byte = content[index]
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                index += 1
                continue
            }
            let place = index
            guard index + 1 < content.endIndex else { throw fault(.invalidEscape, at: place) }
            index += 2
            switch content[index - 1] {
            case UInt8(ascii: "\""): result.append(0x22)
            case UInt8(ascii: "\\"): result.append(0x5C)
            case UInt8(ascii: "/"): result.append(0x2F)
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "u"):
                result.append(contentsOf: Array(Character(try scalar(in: content, at: &index)).utf8))
            default: throw fault(.invalidEscape, at: place)
            }
        }
        guard let text = String(validating: result, as: UTF8.self) else {
            throw fault(.invalidUTF8, at: content.startIndex)
        }
        return text
    }

    /// Reads the digits of `\uXXXX`, and of the second half of a surrogate pair.
    private func scalar(in content: ArraySlice<UInt8>, at index: inout Int) throws(JSONFault) -> Unicode.Scalar {
        let place = index - 2
        let first = try unit(in: content, at: &index)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, index + 1 < content.endIndex, content[index] == UInt8(ascii: "\\"),
            content[index + 1] == UInt8(ascii: "u")
        else { throw fault(.loneSurrogate, at: place) }
        index += 2
        let second = try unit(in: content, at: &index)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw fault(.loneSurrogate, at: place) }
        return scalar
    }

    private func unit(in content: ArraySlice<UInt8>, at index: inout Int) throws(JSONFault) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard index < content.endIndex, let digit = Self.hexDigit(content[index]) else {
                throw fault(.invalidEscape, at: min(index, bytes.endIndex))
            }
            unit = unit << 4 | digit
            index += 1
        }
        return unit
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x37
        case 0x61...0x66: UInt32(byte) - 0x57
        default: nil
        }
    }
}
