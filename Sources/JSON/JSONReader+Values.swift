extension JSONReader {
    public mutating func readString() throws(JSONFault) -> String {
        try read(.string) { (scan) throws(Stop) in
            let token = try scan.string()
            return scan.value(of: token)
        }
    }

    /// `nil` for `null`.
    public mutating func readStringOrNull() throws(JSONFault) -> String? {
        if try peek() == .null {
            try readNull()
            return nil
        }
        return try readString()
    }

    /// A number written as an integer: `1.0` and `1e2` are of the wrong kind, and what no `Int` holds is out of range.
    public mutating func readInt() throws(JSONFault) -> Int {
        try read(.number) { (scan) throws(Stop) in try scan.integer() }
    }

    public mutating func readBool() throws(JSONFault) -> Bool {
        try read(.bool) { (scan) throws(Stop) in try scan.bool() }
    }

    public mutating func readNull() throws(JSONFault) {
        try read(.null) { (scan) throws(Stop) in try scan.literal("null") }
    }

    /// A number as it is written.
    public mutating func readNumberText() throws(JSONFault) -> String {
        try read(.number) { (scan) throws(Stop) in
            let token = try scan.number()
            return String(decoding: scan.text[token.start..<token.end], as: UTF8.self)
        }
    }

    /// - Parameter refusingDuplicates: whether it is checked as `JSON.validate` does.
    public mutating func skipValue(refusingDuplicates: Bool = false) throws(JSONFault) {
        let depthLeft = depthLeft
        place = try advance { (scan) throws(Stop) in
            scan.skipSpace()
            let start = scan.at
            try scan.skipValue(maximumDepth: depthLeft, refusingDuplicates: refusingDuplicates)
            return start
        }
    }

    /// The exact bytes of a value, without the white space around it; they share the memory of the whole text.
    public mutating func rawValue() throws(JSONFault) -> ArraySlice<UInt8> {
        try skipValue()
        return bytes[(bytes.startIndex + place)..<(bytes.startIndex + position)]
    }

    /// Reads a value that must be of one kind, and remembers its place.
    @inline(__always)
    private mutating func read<Value>(
        _ kind: JSONKind, _ body: (inout Scan) throws(Stop) -> Value
    ) throws(JSONFault) -> Value {
        let (start, value) = try advance { (scan) throws(Stop) -> (Int, Value) in
            try scan.require(kind)
            let start = scan.at
            return (start, try body(&scan))
        }
        place = start
        return value
    }
}
