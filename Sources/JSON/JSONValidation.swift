/// Strict checks of a whole text.
public enum JSON {
    /// Makes sure that the bytes are one JSON value by RFC 8259 and nothing else: UTF-8 without a byte order mark, no name
    /// twice in one object (compared after unescaping, scalar by scalar), no lone surrogate, no deeper than allowed.
    public static func validate(_ bytes: ArraySlice<UInt8>, maximumDepth: Int = 128) throws(JSONFault) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw JSONFault(.byteOrderMark, offset: 0, path: "") }
        var reader = JSONReader(bytes, maximumDepth: maximumDepth)
        try reader.validateValue()
        try reader.finish()
    }
}

extension JSONReader {
    /// Recursion is bounded by `maximumDepth`.
    fileprivate mutating func validateValue() throws(JSONFault) {
        switch try peek() {
        case .object: try validateObject()
        case .array:
            try enterArray()
            while try nextElement() { try validateValue() }
        case .string, .number, .bool, .null: try skipValue()
        }
    }

    private mutating func validateObject() throws(JSONFault) {
        try enterObject()
        var names = NameSet()
        while let (name, place) = try nextNameAndPlace() {
            guard names.insert(name) else { throw fault(.duplicateName, at: place) }
            try validateValue()
        }
    }
}

/// The names of one object. Most objects have few, for which looking through them beats hashing.
private struct NameSet {
    private var few: [String] = []
    private var many: Set<[UInt8]> = []

    mutating func insert(_ name: String) -> Bool {
        if few.count < 16 {
            guard !few.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else { return false }
            few.append(name)
            return true
        }
        if many.isEmpty { many = Set(few.map { Array($0.utf8) }) }
        return many.insert(Array(name.utf8)).inserted
    }
}
