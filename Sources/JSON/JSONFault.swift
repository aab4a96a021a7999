/// What is wrong with a JSON text, and where.
public struct JSONFault: Error, Hashable, Sendable {
    public let rule: Rule

    /// Bytes from the start of what was given to read; for a slice, from the start of the slice.
    public let offset: Int

    /// The place as a JSON Pointer (RFC 6901); empty for the outermost value.
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
        /// The text is JSON, but another kind of value stands where the reader was asked for this one.
        case wrongKind
        /// The value has the right kind, but does not fit.
        case outOfRange
    }
}

/// A fault before anyone has worked out its path: cheap to throw through the scanning loops.
struct Stop: Error {
    let rule: JSONFault.Rule
    let offset: Int
    /// How far the text must be walked to name the place; past the offset when the fault is in a member's own name.
    let placeEnd: Int

    init(_ rule: JSONFault.Rule, at offset: Int) {
        self.init(rule, at: offset, placeEnd: offset)
    }

    init(_ rule: JSONFault.Rule, at offset: Int, placeEnd: Int) {
        self.rule = rule
        self.offset = offset
        self.placeEnd = placeEnd
    }

    func fault(in text: UnsafeBufferPointer<UInt8>) -> JSONFault {
        JSONFault(rule, offset: offset, path: PlaceFinder.path(to: placeEnd, in: text))
    }
}
