extension JSONReader {
    public mutating func enterObject() throws(JSONFault) {
        let depthLeft = depthLeft
        place = try advance { (scan) throws(Stop) in try scan.enter(.object, depthLeft: depthLeft) }
        open(Frame(isObject: true))
    }

    /// The next member's name, whose value must be read or skipped before the next call; `nil` at the closing brace.
    public mutating func nextName() throws(JSONFault) -> String? {
        precondition(frame.isObject, "nextName outside of an object")
        let isAtStart = frame.isAtStart
        let (start, name) = try advance { (scan) throws(Stop) -> (Int, String?) in
            guard let token = try scan.nextName(isFirst: isAtStart) else { return (scan.at - 1, nil) }
            return (token.start - 1, scan.value(of: token))
        }
        place = start
        frame.isAtStart = false
        if name == nil { close() }
        return name
    }

    /// The key of the next member that is in `names`; the others are skipped. `nil` at the closing brace.
    ///
    /// A known name that comes twice is a fault.
    @inlinable
    public mutating func nextMember<Key>(of names: JSONNames<Key>) throws(JSONFault) -> Key? {
        guard let index = try nextMember(in: names.table) else { return nil }
        return names.keys[index]
    }

    @usableFromInline
    mutating func nextMember(in table: NameTable) throws(JSONFault) -> Int? {
        precondition(frame.isObject, "nextMember outside of an object")
        var frame = frame
        let depthLeft = depthLeft
        let (start, index) = try advance { (scan) throws(Stop) in
            try scan.nextMember(in: table, &frame, depthLeft: depthLeft)
        }
        place = start
        self.frame = frame
        if index == nil { close() }
        return index
    }

    /// Reads an object in one go, and hands over those of its members that are in `names`: key, kind and exact bytes of
    /// the value, which share the memory of the whole text.
    ///
    /// All of it is checked as `JSON.validate` does: no name may come twice in any object.
    @inlinable
    public mutating func readMembers<Key>(
        of names: JSONNames<Key>, _ take: (Key, JSONKind, ArraySlice<UInt8>) -> Void
    ) throws(JSONFault) {
        try readMembers(in: names.table) { take(names.keys[$0], $1, $2) }
    }

    @usableFromInline
    mutating func readMembers(
        in table: NameTable, _ take: (Int, JSONKind, ArraySlice<UInt8>) -> Void
    ) throws(JSONFault) {
        let (bytes, depthLeft) = (bytes, depthLeft)
        place = try advance { (scan) throws(Stop) in
            try scan.members(in: table, depthLeft: depthLeft) { index, kind, place in
                take(index, kind, bytes[bytes.startIndex + place.lowerBound..<bytes.startIndex + place.upperBound])
            }
        }
    }

    public mutating func enterArray() throws(JSONFault) {
        let depthLeft = depthLeft
        place = try advance { (scan) throws(Stop) in try scan.enter(.array, depthLeft: depthLeft) }
        open(Frame(isObject: false))
    }

    /// Whether another element follows, which must be read or skipped before the next call; false at the closing bracket.
    public mutating func nextElement() throws(JSONFault) -> Bool {
        precondition(!frame.isObject && depth > 0, "nextElement outside of an array")
        let isAtStart = frame.isAtStart
        let hasElement = try advance { (scan) throws(Stop) in try scan.nextElement(isFirst: isAtStart) }
        place = hasElement ? position : position - 1
        frame.isAtStart = false
        if !hasElement { close() }
        return hasElement
    }

    private mutating func open(_ inner: Frame) {
        if depth > 0 { outerFrames.append(frame) }
        depth += 1
        frame = inner
    }

    private mutating func close() {
        depth -= 1
        frame = outerFrames.popLast() ?? Frame(isObject: false)
    }
}
