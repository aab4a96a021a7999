extension JSONReader {
    /// A string, unescaped.
    public mutating func readString() throws(JSONFault) -> String {
        try read(.string) { (scanner) throws(ScanError) in
            let token = try scanner.string()
            return scanner.value(of: token)
        }
    }

    /// A string, or `nil` for `null`.
    public mutating func readStringOrNull() throws(JSONFault) -> String? {
        if try peek() == .null {
            try readNull()
            return nil
        }
        return try readString()
    }

    /// A number that is written as an integer. `1.0` and `1e2` have the wrong kind; a number that no `Int` holds is out of
    /// range.
    public mutating func readInt() throws(JSONFault) -> Int {
        try read(.number) { (scanner) throws(ScanError) in try scanner.integer() }
    }

    public mutating func readBool() throws(JSONFault) -> Bool {
        try read(.bool) { (scanner) throws(ScanError) in try scanner.bool() }
    }

    public mutating func readNull() throws(JSONFault) {
        try read(.null) { (scanner) throws(ScanError) in try scanner.literal("null") }
    }

    /// A number as it is written, so that no digit is lost.
    public mutating func readNumberText() throws(JSONFault) -> String {
        try read(.number) { (scanner) throws(ScanError) in
            let token = try scanner.number()
            return String(decoding: scanner.text[token.start..<token.end], as: UTF8.self)
        }
    }

    /// Skips a value of any kind, and checks it.
    /// - Parameter refusingDuplicates: True to check names as `JSON.validate` does.
    public mutating func skipValue(refusingDuplicates: Bool = false) throws(JSONFault) {
        let depthLeft = depthLeft
        tokenStart = try advance { (scanner) throws(ScanError) in
            scanner.skipSpace()
            let start = scanner.at
            try scanner.skipValue(maximumDepth: depthLeft, refusingDuplicates: refusingDuplicates)
            return start
        }
    }

    /// The exact bytes of a value, without the white space around it. They share the memory of the whole text.
    public mutating func rawValue() throws(JSONFault) -> ArraySlice<UInt8> {
        try skipValue()
        return bytes[(bytes.startIndex + tokenStart)..<(bytes.startIndex + position)]
    }

    /// Reads a value that must have the given kind, and remembers its start for `fault`.
    @inline(__always)
    private mutating func read<Value>(
        _ kind: JSONKind, _ body: (inout Scanner) throws(ScanError) -> Value
    ) throws(JSONFault) -> Value {
        let (start, value) = try advance { (scanner) throws(ScanError) -> (Int, Value) in
            try scanner.require(kind)
            let start = scanner.at
            return (start, try body(&scanner))
        }
        tokenStart = start
        return value
    }
}
