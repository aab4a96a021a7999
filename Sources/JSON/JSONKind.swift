/// The kinds of JSON values, as their first byte tells them.
public enum JSONKind: Sendable {
    case object, array, string, number, bool, null

    var isContainer: Bool { self == .object || self == .array }

    /// `nil` if no value begins with this byte.
    init?(firstByte: UInt8) {
        switch firstByte {
        case .openBrace: self = .object
        case .openBracket: self = .array
        case .quote: self = .string
        case .minus, .zero ... .nine: self = .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .bool
        case UInt8(ascii: "n"): self = .null
        default: return nil
        }
    }
}

/// The bytes that JSON's grammar speaks of.
extension UInt8 {
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let minus = UInt8(ascii: "-")
    static let zero = UInt8(ascii: "0")
    static let nine = UInt8(ascii: "9")

    var isDigit: Bool { self &- .zero < 10 }

    /// Whether it is white space in JSON.
    @inlinable public var isJSONSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
