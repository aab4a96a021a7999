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
        guard case .text(let text) = value else { return Normalized(value: value) }
        switch field.kind {
        case .text: return fold(text, by: InvisibleCharacters.drop, Latin.narrow, WhiteSpace.fold)
        case .kana: return fold(text, by: InvisibleCharacters.drop, Latin.narrow, Kana.fold, WhiteSpace.fold)
        case .email: return fold(text, by: InvisibleCharacters.drop, Latin.narrow, WhiteSpace.trim, ASCII.foldCase)
        case .code, .gender, .date: return Normalized(value: value)
        }
    }

    /// Whether two values of a field mean the same. Most pairs are spelled alike, and nothing is built for those.
    public static func areEqual(_ left: FieldValue, _ right: FieldValue, in field: Field) -> Bool {
        if left == right { return true }
        guard case .text = left, case .text = right else { return false }
        return normalize(left, for: field).value == normalize(right, for: field).value
    }

    private static func fold(
        _ text: String, by steps: (String, inout [NormalizationRule]) -> String...
    ) -> Normalized {
        var rules: [NormalizationRule] = []
        let result = steps.reduce(text) { $1($0, &rules) }
        return Normalized(value: .text(result), rules: rules)
    }
}
