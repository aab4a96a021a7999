/// An error in a JSON text, with the broken rule and its position.
public struct JSONFault: Error, Hashable, Sendable {
    public let rule: Rule

    /// Bytes from the start of the text that was given to read; for a slice, from the start of the slice.
    public let offset: Int

    /// JSON Pointer (RFC 6901) to the value; empty for the outermost value.
    public let path: String

    public init(_ rule: Rule, offset: Int, path: String) {
        self.rule = rule
        self.offset = offset
        self.path = path
    }

    /// The rule that the text breaks.
    public enum Rule: String, Sendable, CaseIterable {
        case unexpectedByte, unexpectedEnd
        case invalidUTF8, loneSurrogate, invalidEscape, controlCharacter
        case invalidNumber
        case duplicateName, tooDeep, trailingContent, byteOrderMark
        /// The text is JSON, but its value has another kind than the one the reader was asked for.
        case wrongKind
        /// The value has the right kind, but is out of range.
        case outOfRange
    }
}
