extension Scanner {
    /// Scans the opening byte of a container.
    /// - Returns: The offset of that byte.
    mutating func enter(_ kind: JSONKind, depthLeft: Int) throws(ScanError) -> Int {
        try require(kind)
        guard depthLeft > 0 else { throw ScanError(.tooDeep, at: at) }
        at &+= 1
        return at &- 1
    }

    /// Scans the next member's name and colon; `nil` after the closing brace.
    @inline(__always)
    mutating func nextName(isFirst: Bool) throws(ScanError) -> StringToken? {
        guard try !closes(with: .closeBrace, isFirst: isFirst) else { return nil }
        return try memberName()
    }

    /// Moves to the next element; false after the closing bracket.
    mutating func nextElement(isFirst: Bool) throws(ScanError) -> Bool {
        guard try !closes(with: .closeBracket, isFirst: isFirst) else { return false }
        skipSpace()
        guard try byte() != .closeBracket else { throw ScanError(.unexpectedByte, at: at) }
        return true
    }

    /// Scans the end of a container (true), or the comma before its next member or element (false).
    @inline(__always)
    private mutating func closes(with bracket: UInt8, isFirst: Bool) throws(ScanError) -> Bool {
        skipSpace()
        if try byte() == bracket {
            at &+= 1
            return true
        }
        if !isFirst { try expect(.comma) }
        return false
    }

    /// Scans to the next member whose name is in the table, and skips the members before it.
    /// - Returns: The index of the name and its offset. After the closing brace, the index is `nil`.
    mutating func nextMember(
        in table: NameTable, of container: inout OpenContainer, depthLeft: Int
    ) throws(ScanError) -> (start: Int, index: Int?) {
        while let name = try nextName(isFirst: container.isAtStart) {
            container.isAtStart = false
            guard let index = table.index(of: name, in: text, after: container.lastMatch) else {
                try skipValue(maximumDepth: depthLeft)
                continue
            }
            try container.markSeen(index: index, name: name)
            return (name.start - 1, index)
        }
        return (at - 1, nil)
    }

    /// Scans a whole object and calls `take` for each member whose name is in the table, with the name's index and the
    /// value's kind and range. A duplicate name is an error at any depth.
    /// - Returns: The offset of the object.
    mutating func members(
        in table: NameTable, depthLeft: Int, _ take: (Int, JSONKind, Range<Int>) -> Void
    ) throws(ScanError) -> Int {
        let start = try enter(.object, depthLeft: depthLeft)
        var container = OpenContainer(isObject: true)
        var unknownNames: [StringToken] = []
        while let name = try nextName(isFirst: container.isAtStart) {
            container.isAtStart = false
            let index = table.index(of: name, in: text, after: container.lastMatch)
            if let index { try container.markSeen(index: index, name: name) } else { unknownNames.append(name) }
            let kind = try kind()
            let valueStart = at
            if kind.isContainer {
                try skipValue(maximumDepth: depthLeft - 1, refusingDuplicates: true)
            } else {
                try skipScalar(kind)
            }
            if let index { take(index, kind, valueStart..<at) }
        }
        try DuplicateNameDetector.check(unknownNames, in: text)
        return start
    }
}

// MARK: - Skipping

extension Scanner {
    /// Scans a whole value of any kind, with the white space before it.
    mutating func skipValue(maximumDepth: Int, refusingDuplicates: Bool = false) throws(ScanError) {
        if refusingDuplicates {
            var observer = DuplicateNameDetector()
            try skipValue(maximumDepth: maximumDepth, observer: &observer)
        } else {
            var observer = NullMemberObserver()
            try skipValue(maximumDepth: maximumDepth, observer: &observer)
        }
    }

    /// Does not recurse: the open containers are on a stack of its own.
    private mutating func skipValue(maximumDepth: Int, observer: inout some MemberObserver) throws(ScanError) {
        var containers = ContainerStack()
        while true {
            let kind = try kind()
            if kind.isContainer {
                guard containers.depth < maximumDepth else { throw ScanError(.tooDeep, at: at) }
                if try open(in: &containers, observer: &observer) { continue }
            } else {
                try skipScalar(kind)
            }
            guard try advance(in: &containers, observer: &observer) else { return }
        }
    }

    /// Scans a value that is no container. `kind()` must have returned its kind just before.
    @inline(__always)
    mutating func skipScalar(_ kind: JSONKind) throws(ScanError) {
        switch kind {
        case .string: _ = try string()
        case .number: _ = try number()
        case .bool: _ = try bool()
        case .null: try literal("null")
        case .object, .array: preconditionFailure("a container is no scalar")
        }
    }

    /// Enters a container. True if it is not empty; then the scanner is at its first value.
    private mutating func open(
        in containers: inout ContainerStack, observer: inout some MemberObserver
    ) throws(ScanError) -> Bool {
        let isObject = text[at] == .openBrace
        at &+= 1
        containers.open(isObject: isObject)
        if isObject { observer.openObject() }
        skipSpace()
        guard try byte() != (isObject ? .closeBrace : .closeBracket) else { return false }
        if isObject { observer.visit(name: try memberName(), in: text) }
        return true
    }

    /// Closes the containers that end here. True if another value follows; false after the outermost container.
    private mutating func advance(
        in containers: inout ContainerStack, observer: inout some MemberObserver
    ) throws(ScanError) -> Bool {
        while !containers.isEmpty {
            skipSpace()
            let isInObject = containers.isInObject
            let next = try byte()
            if next == .comma {
                at &+= 1
                if isInObject { observer.visit(name: try memberName(), in: text) }
                return true
            }
            try expect(isInObject ? .closeBrace : .closeBracket)
            if isInObject { try observer.closeObject(in: text) }
            containers.close()
        }
        return false
    }

    /// Scans a member's name and its colon.
    mutating func memberName() throws(ScanError) -> StringToken {
        try require(.string)
        let name = try string()
        skipSpace()
        try expect(.colon)
        return name
    }
}
