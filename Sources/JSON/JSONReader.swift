/// A pull reader over the bytes of one JSON text (RFC 8259).
///
/// The caller asks for what it wants, in the order of the text; what nobody asked for is checked and skipped without
/// being built. Every function throws `JSONFault`, after which the reader is of no more use.
///
/// ```swift
/// try reader.enterObject()
/// while let name = try reader.nextName() { … }
/// ```
public struct JSONReader {
    let bytes: ArraySlice<UInt8>
    var position: Int
    /// Whether the last thing read was an opening bracket, so that no comma is due.
    var opened = false
    /// One for each container that the reader is inside of.
    var seen: [JSONMembersSeen] = []
    var depth: Int { seen.count }
    let maximumDepth: Int
    /// The brackets that `skipValue` is inside of.
    var openers: [UInt8] = []

    public init(_ bytes: ArraySlice<UInt8>, maximumDepth: Int = 128) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
        position = bytes.startIndex
    }

    public init(_ bytes: [UInt8], maximumDepth: Int = 128) {
        self.init(bytes[...], maximumDepth: maximumDepth)
    }

    /// The kind of the next value, by its first byte.
    public mutating func peek() throws(JSONFault) -> JSONKind {
        switch try nextByte() {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        default: throw fault(.unexpectedByte)
        }
    }

    /// Makes sure that only white space follows.
    public mutating func finish() throws(JSONFault) {
        skipWhiteSpace()
        if position < bytes.endIndex { throw fault(.trailingContent) }
    }

    /// A fault at the current place.
    public func fault(_ rule: JSONFault.Rule) -> JSONFault {
        JSONFault(rule, offset: position - bytes.startIndex, path: JSONPath.pointer(in: bytes, to: position))
    }

    func fault(_ rule: JSONFault.Rule, at place: Int) -> JSONFault {
        JSONFault(rule, offset: place - bytes.startIndex, path: JSONPath.pointer(in: bytes, to: place))
    }

    @inline(__always)
    mutating func skipWhiteSpace() {
        while position < bytes.endIndex {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// The first byte of the next token, not yet taken.
    @inline(__always)
    mutating func nextByte() throws(JSONFault) -> UInt8 {
        skipWhiteSpace()
        guard position < bytes.endIndex else { throw fault(.unexpectedEnd) }
        return bytes[position]
    }

    @inline(__always)
    mutating func take(_ byte: UInt8) throws(JSONFault) {
        guard try nextByte() == byte else { throw fault(.unexpectedByte) }
        position += 1
    }

    /// Takes the next byte if it opens the wanted kind; another kind of value is `wrongKind`.
    mutating func open(_ kind: JSONKind) throws(JSONFault) {
        guard try peek() == kind else { throw fault(.wrongKind) }
    }
}
