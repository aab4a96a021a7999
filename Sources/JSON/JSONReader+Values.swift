/// Single values.
extension JSONReader {
    public mutating func readString() throws(JSONFault) -> String {
        try open(.string)
        let (content, escaped) = try skipString()
        return try escaped ? unescape(content) : text(of: content)
    }

    public mutating func readStringOrNull() throws(JSONFault) -> String? {
        if try peek() == .null {
            try readNull()
            return nil
        }
        return try readString()
    }

    public mutating func readBool() throws(JSONFault) -> Bool {
        try open(.bool)
        if bytes[position] == UInt8(ascii: "t") {
            try literal("true")
            return true
        }
        try literal("false")
        return false
    }

    public mutating func readNull() throws(JSONFault) {
        try open(.null)
        try literal("null")
    }

    /// A whole number written as one: `1.0` and `1e2` are `wrongKind`, one that does not fit is `outOfRange`.
    public mutating func readInt() throws(JSONFault) -> Int {
        let start = position
        let text = try readNumberText()
        guard !text.utf8.contains(where: { $0 == 0x2E || $0 | 0x20 == 0x65 }) else {
            throw fault(.wrongKind, at: start)
        }
        guard let number = Int(text) else { throw fault(.outOfRange, at: start) }
        return number
    }

    /// A number, exactly as it is written.
    public mutating func readNumberText() throws(JSONFault) -> String {
        try open(.number)
        let start = position
        try skipNumber()
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// The exact bytes of the next value, checked, without the white space around it.
    public mutating func rawValue() throws(JSONFault) -> ArraySlice<UInt8> {
        _ = try nextByte()
        let start = position
        try skipValue()
        return bytes[start..<position]
    }

    public mutating func skipValue() throws(JSONFault) {
        let outer = depth
        repeat {
            switch try peek() {
            case .string: _ = try checkString()
            case .number: try skipNumber()
            case .bool: _ = try readBool()
            case .null: try readNull()
            case .object, .array:
                try enter()
                openers.append(bytes[position - 1])
            }
            while depth > outer, let opener = openers.last {
                let isObject = opener == UInt8(ascii: "{")
                if try advance(closing: isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    if isObject { try skipName() }
                    break
                }
                openers.removeLast()
            }
        } while depth > outer
    }

    private mutating func skipName() throws(JSONFault) {
        try open(.string)
        _ = try checkString()
        try take(UInt8(ascii: ":"))
    }

    private mutating func checkString() throws(JSONFault) -> Bool {
        let (content, escaped) = try skipString()
        if escaped { _ = try unescape(content) } else { try checkUTF8(content) }
        return escaped
    }

    private mutating func literal(_ word: StaticString) throws(JSONFault) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard position < bytes.endIndex else { throw fault(.unexpectedEnd) }
            guard bytes[position] == word.utf8Start[offset] else { throw fault(.unexpectedByte) }
            position += 1
        }
    }
}
