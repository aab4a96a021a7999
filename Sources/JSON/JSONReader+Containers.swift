/// Objects and arrays, one member or element at a time.
extension JSONReader {
    public mutating func enterObject() throws(JSONFault) {
        try open(.object)
        try enter()
    }

    public mutating func enterArray() throws(JSONFault) {
        try open(.array)
        try enter()
    }

    /// The next member's name; its value is to be read or skipped before the next call. `nil` at the closing brace.
    public mutating func nextName() throws(JSONFault) -> String? {
        try nextNameAndPlace()?.name
    }

    mutating func nextNameAndPlace() throws(JSONFault) -> (name: String, place: Int)? {
        guard try advance(closing: UInt8(ascii: "}")) else { return nil }
        skipWhiteSpace()
        let place = position
        let name = try readString()
        try take(UInt8(ascii: ":"))
        return (name, place)
    }

    /// Whether another element follows; `false` at the closing bracket.
    public mutating func nextElement() throws(JSONFault) -> Bool {
        try advance(closing: UInt8(ascii: "]"))
    }

    mutating func enter() throws(JSONFault) {
        guard depth < maximumDepth else { throw fault(.tooDeep) }
        seen.append(JSONMembersSeen())
        position += 1
        opened = true
    }

    /// Moves to the next item of the container, past the comma; `false` if it closed.
    @inline(__always)
    mutating func advance(closing: UInt8) throws(JSONFault) -> Bool {
        let byte = try nextByte()
        if byte == closing {
            position += 1
            seen.removeLast()
            opened = false
            return false
        }
        if opened {
            opened = false
        } else {
            try take(UInt8(ascii: ","))
            if try nextByte() == closing { throw fault(.unexpectedByte) }
        }
        return true
    }
}
