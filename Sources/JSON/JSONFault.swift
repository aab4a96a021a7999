/// Where and why a text is not the JSON that was wanted.
public struct JSONFault: Error, Hashable, Sendable {
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        case unexpectedByte, unexpectedEnd, invalidUTF8, loneSurrogate, invalidEscape, controlCharacter
        case invalidNumber, duplicateName, tooDeep, trailingContent, byteOrderMark
        /// Good JSON, yet another kind of value than was asked for.
        case wrongKind
        /// A number that does not fit.
        case outOfRange
    }

    public let rule: Rule
    /// Bytes from the start of the text.
    public let offset: Int
    /// JSON Pointer (RFC 6901) of the value in which the fault lies; `""` is the root.
    public let path: String

    public init(_ rule: Rule, offset: Int, path: String) {
        self.rule = rule
        self.offset = offset
        self.path = path
    }
}

/// What kind of value stands somewhere.
public enum JSONKind: Hashable, Sendable {
    case object, array, string, number, bool, null
}
