extension Scan {
    /// Passes the opening of a container, and gives its place.
    mutating func enter(_ kind: JSONKind, depthLeft: Int) throws(Stop) -> Int {
        try require(kind)
        guard depthLeft > 0 else { throw Stop(.tooDeep, at: at) }
        at &+= 1
        return at &- 1
    }

    /// Passes the next member's name; `nil` behind the closing brace.
    @inline(__always)
    mutating func nextName(isFirst: Bool) throws(Stop) -> StringToken? {
        guard try !closes(with: .closeBrace, isFirst: isFirst) else { return nil }
        return try memberName()
    }

    /// Moves to the next element; false behind the closing bracket.
    mutating func nextElement(isFirst: Bool) throws(Stop) -> Bool {
        guard try !closes(with: .closeBracket, isFirst: isFirst) else { return false }
        skipSpace()
        guard try byte() != .closeBracket else { throw Stop(.unexpectedByte, at: at) }
        return true
    }

    /// Passes either the end of a container or the comma before its next member or element.
    @inline(__always)
    private mutating func closes(with bracket: UInt8, isFirst: Bool) throws(Stop) -> Bool {
        skipSpace()
        if try byte() == bracket {
            at &+= 1
            return true
        }
        if !isFirst { try expect(.comma) }
        return false
    }

    /// The next member that the table knows, with the place of its name; without index behind the closing brace.
    mutating func nextMember(
        in table: NameTable, _ frame: inout JSONReader.Frame, depthLeft: Int
    ) throws(Stop) -> (place: Int, index: Int?) {
        while let name = try nextName(isFirst: frame.isAtStart) {
            frame.isAtStart = false
            guard let index = table.index(of: name, in: text, after: frame.lastHit) else {
                try skipValue(maximumDepth: depthLeft)
                continue
            }
            try frame.hit(index, name)
            return (name.start - 1, index)
        }
        return (at - 1, nil)
    }

    /// Passes an object, in which no name may come twice at any depth, and says of each member that the table knows
    /// where its value stands.
    /// - Returns: where the object begins.
    mutating func members(
        in table: NameTable, depthLeft: Int, _ take: (Int, JSONKind, Range<Int>) -> Void
    ) throws(Stop) -> Int {
        let start = try enter(.object, depthLeft: depthLeft)
        var frame = JSONReader.Frame(isObject: true)
        var strangers: [StringToken] = []
        while let name = try nextName(isFirst: frame.isAtStart) {
            frame.isAtStart = false
            let index = table.index(of: name, in: text, after: frame.lastHit)
            if let index { try frame.hit(index, name) } else { strangers.append(name) }
            let kind = try kind()
            let valueStart = at
            if kind.isContainer {
                try skipValue(maximumDepth: depthLeft - 1, refusingDuplicates: true)
            } else {
                try scalar(kind)
            }
            if let index { take(index, kind, valueStart..<at) }
        }
        try DuplicateWatch.compare(strangers, in: text)
        return start
    }

    /// What a string means.
    @inline(__always)
    func value(of token: StringToken) -> String {
        let content = text[token.start..<token.end]
        return token.hasEscapes
            ? Unescaping.string(content) : String(decoding: UnsafeBufferPointer(rebasing: content), as: UTF8.self)
    }
}

extension JSONReader.Frame {
    /// Notes that a known name has come.
    @inline(__always)
    fileprivate mutating func hit(_ index: Int, _ name: StringToken) throws(Stop) {
        let bit: UInt64 = 1 << UInt64(index)
        guard seen & bit == 0 else { throw Stop(.duplicateName, at: name.start - 1, placeEnd: name.end + 1) }
        seen |= bit
        lastHit = index
    }
}
