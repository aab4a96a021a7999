/// Is told of the objects and names that a scan passes.
protocol MemberWatch {
    mutating func openObject()
    mutating func pass(_ name: StringToken, in text: UnsafeBufferPointer<UInt8>)
    mutating func closeObject(in text: UnsafeBufferPointer<UInt8>) throws(Stop)
}

/// Looks at nothing.
struct NoWatch: MemberWatch {
    @inline(__always) mutating func openObject() {}
    @inline(__always) mutating func pass(_ name: StringToken, in text: UnsafeBufferPointer<UInt8>) {}
    @inline(__always) mutating func closeObject(in text: UnsafeBufferPointer<UInt8>) throws(Stop) {}
}

extension Scan {
    /// Passes a whole value of any kind, with the white space before it.
    mutating func skipValue(maximumDepth: Int, refusingDuplicates: Bool = false) throws(Stop) {
        if refusingDuplicates {
            var watch = DuplicateWatch()
            try skipValue(maximumDepth: maximumDepth, watch: &watch)
        } else {
            var watch = NoWatch()
            try skipValue(maximumDepth: maximumDepth, watch: &watch)
        }
    }

    /// Passes a whole value without recursion, and checks it.
    private mutating func skipValue(maximumDepth: Int, watch: inout some MemberWatch) throws(Stop) {
        var nesting = Nesting()
        while true {
            let kind = try kind()
            if kind.isContainer {
                guard nesting.depth < maximumDepth else { throw Stop(.tooDeep, at: at) }
                if try open(&nesting, &watch) { continue }
            } else {
                try scalar(kind)
            }
            guard try advance(&nesting, &watch) else { return }
        }
    }

    /// Passes a value of this kind, which stands here.
    @inline(__always)
    mutating func scalar(_ kind: JSONKind) throws(Stop) {
        switch kind {
        case .string: _ = try string()
        case .number: _ = try number()
        case .bool: _ = try bool()
        case .null: try literal("null")
        case .object, .array: preconditionFailure("a container")
        }
    }

    /// Enters a container; true if it holds a first value, which then stands here.
    private mutating func open(_ nesting: inout Nesting, _ watch: inout some MemberWatch) throws(Stop) -> Bool {
        let isObject = text[at] == .openBrace
        at &+= 1
        nesting.open(isObject: isObject)
        if isObject { watch.openObject() }
        skipSpace()
        guard try byte() != (isObject ? .closeBrace : .closeBracket) else { return false }
        if isObject { watch.pass(try memberName(), in: text) }
        return true
    }

    /// Closes what ends here; true if another value follows, false after the outermost.
    private mutating func advance(_ nesting: inout Nesting, _ watch: inout some MemberWatch) throws(Stop) -> Bool {
        while !nesting.isEmpty {
            skipSpace()
            let isInObject = nesting.isInObject
            let next = try byte()
            if next == .comma {
                at &+= 1
                if isInObject { watch.pass(try memberName(), in: text) }
                return true
            }
            try expect(isInObject ? .closeBrace : .closeBracket)
            if isInObject { try watch.closeObject(in: text) }
            nesting.close()
        }
        return false
    }

    /// Passes a member's name and its colon.
    mutating func memberName() throws(Stop) -> StringToken {
        try require(.string)
        let name = try string()
        skipSpace()
        try expect(.colon)
        return name
    }
}
