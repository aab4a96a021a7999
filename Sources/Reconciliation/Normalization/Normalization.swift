import Roster

/// A value in its normal form, and the rules that changed it. Without rules the value was in that form already.
public struct Normalized: Hashable, Sendable {
    public let value: FieldValue
    public let rules: [NormalizationRule]

    public init(value: FieldValue, rules: [NormalizationRule] = []) {
        self.value = value
        self.rules = rules
    }
}

/// The normal form in which values are compared. It is never written: see `valueToWrite`.
public enum Normalization {
    public static func normalize(_ value: FieldValue, for field: Field) -> Normalized {
        guard case .text(let raw) = value else { return Normalized(value: value) }
        var rules: [NormalizationRule] = []
        func visibleAndNarrow() -> String {
            Latin.narrow(InvisibleCharacters.drop(raw, noting: &rules), noting: &rules)
        }
        let text: String
        switch field.kind {
        case .text: text = WhiteSpace.fold(visibleAndNarrow(), noting: &rules)
        case .kana: text = WhiteSpace.fold(Kana.fold(visibleAndNarrow(), noting: &rules), noting: &rules)
        case .email: text = ASCII.foldCase(WhiteSpace.trim(visibleAndNarrow(), noting: &rules), noting: &rules)
        case .code, .gender, .date: return Normalized(value: value)
        }
        return Normalized(value: .text(text), rules: rules)
    }

    /// Whether two values of a field mean the same. Most pairs are spelled alike, and nothing is built for those.
    public static func areEqual(_ left: FieldValue, _ right: FieldValue, in field: Field) -> Bool {
        if left == right { return true }
        guard case .text = left, case .text = right else { return false }
        return normalize(left, for: field).value == normalize(right, for: field).value
    }
}
