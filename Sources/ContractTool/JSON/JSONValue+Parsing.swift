import JSON

extension JSONValue {
    /// Parses a whole text. Duplicate names are a fault, as everywhere in renkei.
    /// - Throws: `JSONFault` with the offset in bytes, from which the caller derives the line.
    init(parsing bytes: [UInt8]) throws(JSONFault) {
        try JSON.validate(bytes[...])
        var reader = JSONReader(bytes)
        self = try Self.read(from: &reader)
        try reader.finish()
    }

    /// Reads one value of any kind. Recursion is safe, because validation has bounded the depth.
    private static func read(from reader: inout JSONReader) throws(JSONFault) -> JSONValue {
        switch try reader.peek() {
        case .object: return .object(try members(from: &reader))
        case .array: return .array(try elements(from: &reader))
        case .string: return .string(try reader.readString())
        case .number: return .number(try reader.readNumberText())
        case .bool: return .bool(try reader.readBool())
        case .null:
            try reader.readNull()
            return .null
        }
    }

    private static func members(from reader: inout JSONReader) throws(JSONFault) -> [Member] {
        var members: [Member] = []
        try reader.enterObject()
        while let name = try reader.nextName() {
            members.append(Member(name: name, value: try read(from: &reader)))
        }
        return members
    }

    private static func elements(from reader: inout JSONReader) throws(JSONFault) -> [JSONValue] {
        var elements: [JSONValue] = []
        try reader.enterArray()
        while try reader.nextElement() { elements.append(try read(from: &reader)) }
        return elements
    }
}
