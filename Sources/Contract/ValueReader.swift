import JSON

/// Reads values as the contract shapes them, and says of each wrong one where it is and which rule it breaks.
///
/// The bytes have been found to be strict JSON before, so duplicate names are not looked for again.
public struct ValueReader {
    private var json: JSONReader

    public init(_ bytes: ArraySlice<UInt8>) {
        json = JSONReader(bytes)
    }

    mutating func kind(at place: Pointer) throws(ContractFault) -> JSONKind {
        try checked(at: place) { json throws(JSONFault) in try json.peek() }
    }

    /// Whether the next value is null, which is then taken.
    mutating func takeNull(at place: Pointer) throws(ContractFault) -> Bool {
        guard try kind(at: place) == .null else { return false }
        try checked(at: place) { json throws(JSONFault) in try json.readNull() }
        return true
    }

    mutating func skip(at place: Pointer) throws(ContractFault) {
        try checked(at: place) { json throws(JSONFault) in try json.skipValue() }
    }

    mutating func raw(at place: Pointer) throws(ContractFault) -> ArraySlice<UInt8> {
        try checked(at: place) { json throws(JSONFault) in try json.rawValue() }
    }

    /// After the last value: nothing may follow.
    mutating func finish() throws(ContractFault) {
        try checked(at: .root) { json throws(JSONFault) in try json.finish() }
    }

    private mutating func checked<Value>(
        at place: Pointer, _ read: (inout JSONReader) throws(JSONFault) -> Value
    ) throws(ContractFault) -> Value {
        do {
            return try read(&json)
        } catch {
            throw ContractFault(place, .json, "is not JSON (\(error.rule))", ja: "JSONとして読み取れません")
        }
    }
}

// MARK: - Objects

extension ValueReader {
    mutating func enterObject(at place: Pointer) throws(ContractFault) {
        guard try kind(at: place) == .object else { throw .type(place, expected: "an object") }
        try checked(at: place) { json throws(JSONFault) in try json.enterObject() }
    }

    /// The next member's name; its value comes next. `nil` after the last one, which leaves the object.
    mutating func nextName(at place: Pointer) throws(ContractFault) -> String? {
        try checked(at: place) { json throws(JSONFault) in try json.nextName() }
    }

    /// The names of the object that comes next, which is not taken.
    func names(at place: Pointer) throws(ContractFault) -> Set<String> {
        var ahead = self
        var names: Set<String> = []
        try ahead.enterObject(at: place)
        while let name = try ahead.nextName(at: place) {
            names.insert(name)
            try ahead.skip(at: place)
        }
        return names
    }
}

// MARK: - Scalars

extension ValueReader {
    mutating func text(_ rule: TextRule = .any, at place: Pointer) throws(ContractFault) -> String {
        guard try kind(at: place) == .string else { throw .type(place, expected: "a string") }
        let text = try checked(at: place) { json throws(JSONFault) in try json.readString() }
        try rule.check(text, at: place)
        return text
    }

    mutating func integer(_ rule: IntegerRule = .any, at place: Pointer) throws(ContractFault) -> Int {
        guard try kind(at: place) == .number else { throw .type(place, expected: "an integer") }
        let written = try checked(at: place) { json throws(JSONFault) in try json.readNumberText() }
        return try rule.check(written, at: place)
    }

    mutating func boolean(at place: Pointer) throws(ContractFault) -> Bool {
        guard try kind(at: place) == .bool else { throw .type(place, expected: "true or false") }
        return try checked(at: place) { json throws(JSONFault) in try json.readBool() }
    }
}

// MARK: - Lists

extension ValueReader {
    mutating func list<Element: JSONWritable>(
        _ rule: ListRule = .any, at place: Pointer,
        element: (inout ValueReader, Pointer) throws(ContractFault) -> Element
    ) throws(ContractFault) -> [Element] {
        guard try kind(at: place) == .array else { throw .type(place, expected: "an array") }
        try checked(at: place) { json throws(JSONFault) in try json.enterArray() }
        var list: [Element] = []
        while try checked(at: place, { json throws(JSONFault) in try json.nextElement() }) {
            list.append(try element(&self, place.element(list.count)))
        }
        try rule.check(list, at: place)
        return list
    }

    mutating func list<Element: ContractValue>(
        of type: Element.Type, _ rule: ListRule = .any, at place: Pointer
    ) throws(ContractFault) -> [Element] {
        try list(rule, at: place) { reader, place throws(ContractFault) in try Element.read(from: &reader, at: place) }
    }

    mutating func texts(
        _ each: TextRule = .any, _ rule: ListRule = .any, at place: Pointer
    ) throws(ContractFault) -> [String] {
        try list(rule, at: place) { reader, place throws(ContractFault) in try reader.text(each, at: place) }
    }
}
