extension JSONReader {
    /// Reads the opening brace of an object.
    public mutating func enterObject() throws(JSONFault) {
        let depthLeft = depthLeft
        tokenStart = try advance { (scanner) throws(ScanError) in try scanner.enter(.object, depthLeft: depthLeft) }
        open(OpenContainer(isObject: true))
    }

    /// The next member's name; `nil` at the closing brace, which ends the object. Read or skip the value before the next
    /// call.
    public mutating func nextName() throws(JSONFault) -> String? {
        precondition(container.isObject, "nextName outside of an object")
        let isAtStart = container.isAtStart
        let (start, name) = try advance { (scanner) throws(ScanError) -> (Int, String?) in
            guard let token = try scanner.nextName(isFirst: isAtStart) else { return (scanner.at - 1, nil) }
            return (token.start - 1, scanner.value(of: token))
        }
        tokenStart = start
        container.isAtStart = false
        if name == nil { close() }
        return name
    }

    /// The key of the next member whose name is in `names`; members with other names are skipped. `nil` at the closing
    /// brace, which ends the object.
    ///
    /// A duplicate of a known name is a fault.
    @inlinable
    public mutating func nextMember<Key>(of names: JSONNames<Key>) throws(JSONFault) -> Key? {
        guard let index = try nextMember(in: names.table) else { return nil }
        return names.keys[index]
    }

    @usableFromInline
    mutating func nextMember(in table: NameTable) throws(JSONFault) -> Int? {
        precondition(container.isObject, "nextMember outside of an object")
        var container = container
        let depthLeft = depthLeft
        let (start, index) = try advance { (scanner) throws(ScanError) in
            try scanner.nextMember(in: table, of: &container, depthLeft: depthLeft)
        }
        tokenStart = start
        self.container = container
        if index == nil { close() }
        return index
    }

    /// Reads a whole object and calls `take` for each member whose name is in `names`, with the key, the kind and the exact
    /// bytes of the value. The bytes share the memory of the whole text.
    ///
    /// The object is checked as by `JSON.validate`: a duplicate name is a fault at any depth.
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
        tokenStart = try advance { (scanner) throws(ScanError) in
            try scanner.members(in: table, depthLeft: depthLeft) { index, kind, range in
                take(index, kind, bytes[bytes.startIndex + range.lowerBound..<bytes.startIndex + range.upperBound])
            }
        }
    }

    /// Reads the opening bracket of an array.
    public mutating func enterArray() throws(JSONFault) {
        let depthLeft = depthLeft
        tokenStart = try advance { (scanner) throws(ScanError) in try scanner.enter(.array, depthLeft: depthLeft) }
        open(OpenContainer(isObject: false))
    }

    /// True if another element follows, which must be read or skipped before the next call; false at the closing bracket,
    /// which ends the array.
    public mutating func nextElement() throws(JSONFault) -> Bool {
        precondition(!container.isObject && depth > 0, "nextElement outside of an array")
        let isAtStart = container.isAtStart
        let hasElement = try advance { (scanner) throws(ScanError) in try scanner.nextElement(isFirst: isAtStart) }
        tokenStart = hasElement ? position : position - 1
        container.isAtStart = false
        if !hasElement { close() }
        return hasElement
    }

    private mutating func open(_ inner: OpenContainer) {
        if depth > 0 { outerContainers.append(container) }
        depth += 1
        container = inner
    }

    private mutating func close() {
        depth -= 1
        container = outerContainers.popLast() ?? OpenContainer(isObject: false)
    }
}
