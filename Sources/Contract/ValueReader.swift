import JSON

/// Reads values of the contract's types. A wrong value is a `ContractFault` with its path and the broken rule.
///
/// The bytes must have passed `JSON.validate`: the reader does not look for duplicate names again.
public struct ValueReader {
    private var json: JSONReader

    public init(_ bytes: ArraySlice<UInt8>) {
        json = JSONReader(bytes)
    }

    /// The kind of the next value, without reading it.
    mutating func kind(at path: JSONPointer) throws(ContractFault) -> JSONKind {
        try checked(at: path) { json throws(JSONFault) in try json.peek() }
    }

    /// Reads the next value if it is null; false if it is not.
    mutating func takeNull(at path: JSONPointer) throws(ContractFault) -> Bool {
        guard try kind(at: path) == .null else { return false }
        try checked(at: path) { json throws(JSONFault) in try json.readNull() }
        return true
    }

    mutating func skip(at path: JSONPointer) throws(ContractFault) {
        try checked(at: path) { json throws(JSONFault) in try json.skipValue() }
    }

    /// The bytes of the next value, as they are written.
    mutating func raw(at path: JSONPointer) throws(ContractFault) -> ArraySlice<UInt8> {
        try checked(at: path) { json throws(JSONFault) in try json.rawValue() }
    }

    /// Checks that nothing follows the value.
    mutating func finish() throws(ContractFault) {
        try checked(at: .root) { json throws(JSONFault) in try json.finish() }
    }

    /// Reads with the underlying reader. Its fault becomes one of the contract at the given path.
    private mutating func checked<Value>(
        at path: JSONPointer, _ read: (inout JSONReader) throws(JSONFault) -> Value
    ) throws(ContractFault) -> Value {
        do {
            return try read(&json)
        } catch {
            throw ContractFault(.json, at: path, en: "is not valid JSON (\(error.rule))", ja: "JSONとして読み取れません")
        }
    }
}

// MARK: - Objects

extension ValueReader {
    mutating func enterObject(at path: JSONPointer) throws(ContractFault) {
        guard try kind(at: path) == .object else { throw .type(at: path, expected: .object) }
        try checked(at: path) { json throws(JSONFault) in try json.enterObject() }
    }

    /// The next member's name; its value must be read next. `nil` after the last member, which ends the object.
    mutating func nextName(at path: JSONPointer) throws(ContractFault) -> String? {
        try checked(at: path) { json throws(JSONFault) in try json.nextName() }
    }

    /// The member names of the next object, without reading it.
    func names(at path: JSONPointer) throws(ContractFault) -> Set<String> {
        var lookahead = self
        var names: Set<String> = []
        try lookahead.enterObject(at: path)
        while let name = try lookahead.nextName(at: path) {
            names.insert(name)
            try lookahead.skip(at: path)
        }
        return names
    }
}

// MARK: - Scalars

extension ValueReader {
    /// A string that obeys the rule.
    mutating func text(_ rule: TextRule = .any, at path: JSONPointer) throws(ContractFault) -> String {
        guard try kind(at: path) == .string else { throw .type(at: path, expected: .string) }
        let text = try checked(at: path) { json throws(JSONFault) in try json.readString() }
        try rule.check(text, at: path)
        return text
    }

    /// An integer within the range of the rule.
    mutating func integer(_ rule: IntegerRule = .any, at path: JSONPointer) throws(ContractFault) -> Int {
        guard try kind(at: path) == .number else { throw .type(at: path, expected: .integer) }
        let written = try checked(at: path) { json throws(JSONFault) in try json.readNumberText() }
        return try rule.check(written, at: path)
    }

    mutating func boolean(at path: JSONPointer) throws(ContractFault) -> Bool {
        guard try kind(at: path) == .bool else { throw .type(at: path, expected: .boolean) }
        return try checked(at: path) { json throws(JSONFault) in try json.readBool() }
    }
}

// MARK: - Lists

extension ValueReader {
    mutating func list<Element: JSONWritable>(
        _ rule: ListRule = .any, at path: JSONPointer,
        element: (inout ValueReader, JSONPointer) throws(ContractFault) -> Element
    ) throws(ContractFault) -> [Element] {
        guard try kind(at: path) == .array else { throw .type(at: path, expected: .array) }
        try checked(at: path) { json throws(JSONFault) in try json.enterArray() }
        var list: [Element] = []
        while try checked(at: path, { json throws(JSONFault) in try json.nextElement() }) {
            list.append(try element(&self, path.element(list.count)))
        }
        try rule.check(list, at: path)
        return list
    }

    mutating func list<Element: ContractValue>(
        of type: Element.Type, _ rule: ListRule = .any, at path: JSONPointer
    ) throws(ContractFault) -> [Element] {
        try list(rule, at: path) { reader, path throws(ContractFault) in try Element.read(from: &reader, at: path) }
    }

    /// An array of strings. The first rule is for each element, the second for the array.
    mutating func texts(
        _ each: TextRule = .any, _ rule: ListRule = .any, at path: JSONPointer
    ) throws(ContractFault) -> [String] {
        try list(rule, at: path) { reader, path throws(ContractFault) in try reader.text(each, at: path) }
    }
}
