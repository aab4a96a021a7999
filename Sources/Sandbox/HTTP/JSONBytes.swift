/// Writes JSON directly into bytes, without white space. Lists of many records are written this way.
///
/// The caller is responsible for the structure: `raw` writes punctuation as it is.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func raw(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    /// Most texts need no escape and are copied as a whole.
    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            if utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
                for byte in utf8 { escaped(byte) }
            } else {
                bytes.append(contentsOf: utf8)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A string, or `null`.
    mutating func optional(_ text: String?) {
        if let text { string(text) } else { raw("null") }
    }

    mutating func value(_ value: JSONValue) {
        switch value {
        case .null: raw("null")
        case .bool(let flag): raw(flag ? "true" : "false")
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .string(let text): string(text)
        case .array(let elements): list(elements, open: "[", close: "]") { $0.value($1) }
        case .object(let members):
            list(members, open: "{", close: "}") { writer, member in
                writer.string(member.name)
                writer.raw(":")
                writer.value(member.value)
            }
        }
    }

    /// Writes elements between brackets, separated by commas.
    mutating func list<Element>(
        _ elements: some Sequence<Element>, open: StaticString, close: StaticString,
        write: (inout JSONBytes, Element) -> Void
    ) {
        raw(open)
        var isFirst = true
        for element in elements {
            if !isFirst { raw(",") }
            isFirst = false
            write(&self, element)
        }
        raw(close)
    }

    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): raw("\\\"")
        case UInt8(ascii: "\\"): raw("\\\\")
        case 0x0A: raw("\\n")
        case 0..<0x20:
            raw("\\u00")
            bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            bytes.append(Array("0123456789abcdef".utf8)[Int(byte & 15)])
        default: bytes.append(byte)
        }
    }
}

extension JSONValue {
    var bytes: [UInt8] {
        var writer = JSONBytes()
        writer.value(self)
        return writer.bytes
    }

    /// The JSON text on one line.
    var line: String { String(decoding: bytes, as: UTF8.self) }
}
