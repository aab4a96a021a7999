/// The kinds of JSON values. The first byte of a value decides its kind.
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
