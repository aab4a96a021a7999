import Foundation

/// Reads JSON with its members in order. Strings and numbers are Foundation's to decode.
struct JSONParser {
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private let bytes: [UInt8]
    private var position = 0

    static func parse(_ data: Data) throws -> JSONValue {
        var parser = JSONParser(bytes: [UInt8](data))
        let value = try parser.value()
        guard try parser.next() == nil else { throw parser.fault("something follows the value") }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func value() throws -> JSONValue {
        switch try next() {
        case "{": try object()
        case "[": try array()
        case "\"": .string(try string())
        case nil: throw fault("a value is missing")
        default: try word()
        }
    }

    private mutating func object() throws -> JSONValue {
        var members: [JSONValue.Member] = []
        try list(from: "{", to: "}") { parser in
            let name = try parser.string()
            guard !members.contains(where: { $0.name == name }) else { throw parser.fault("\(name) is there twice") }
            try parser.take(":")
            members.append(JSONValue.Member(name: name, value: try parser.value()))
        }
        return .object(members)
    }

    private mutating func array() throws -> JSONValue {
        var elements: [JSONValue] = []
        try list(from: "[", to: "]") { parser in elements.append(try parser.value()) }
        return .array(elements)
    }

    private mutating func list(
        from open: Character, to close: Character, _ element: (inout JSONParser) throws -> Void
    ) throws {
        try take(open)
        if try next() == close { return try take(close) }
        while true {
            try element(&self)
            if try next() == close { return try take(close) }
            try take(",")
        }
    }

    private mutating func string() throws -> String {
        guard try next() == "\"" else { throw fault("a string is missing") }
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position += 1
        guard position <= bytes.count else { throw fault("a string has no end") }
        return try JSONDecoder().decode(String.self, from: Data(bytes[start..<position]))
    }

    private mutating func word() throws -> JSONValue {
        let start = position
        while position < bytes.count, !" \n\r\t,]}:".utf8.contains(bytes[position]) { position += 1 }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default:
            guard Double(word) != nil else { throw fault("\(word) is no value") }
            return .number(word)
        }
    }

    private mutating func take(_ character: Character) throws {
        guard try next() == character else { throw fault("\(character) is missing") }
        position += 1
    }

    /// The character that comes next after white space, not yet taken.
    private mutating func next() throws -> Character? {
        while position < bytes.count, " \n\r\t".utf8.contains(bytes[position]) { position += 1 }
        return position < bytes.count ? Character(Unicode.Scalar(bytes[position])) : nil
    }

    private func fault(_ text: String) -> Fault {
        let line = bytes[..<min(position, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
        return Fault(description: "line \(line): \(text)")
    }
}
