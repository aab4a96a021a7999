import Roster

/// A value as it is compared, and the rules that made it so. No rules: the value was in that form already.
public struct Normalized: Hashable, Sendable {
    public let value: FieldValue
    public let rules: [NormalizationRule]

    public init(value: FieldValue, rules: [NormalizationRule] = []) {
        self.value = value
        self.rules = rules
    }
}

/// How values are brought into the form in which they are compared. What is written is not this form: see `written`.
public enum Normalization {
    public static func normalize(_ value: FieldValue, for field: Field) -> Normalized {
        guard case .text(let text) = value else { return Normalized(value: value) }
        switch field.kind {
        case .text: return folded(text, by: WhiteSpace.fold)
        case .kana: return folded(text, by: Kana.fold, WhiteSpace.fold)
        case .email: return folded(text, by: WhiteSpace.trim, ASCII.foldCase)
        case .code, .gender, .date: return Normalized(value: value)
        }
    }

    /// Whether two values of a field mean the same. Most pairs are spelled alike, and nothing is built for those.
    public static func areEqual(_ left: FieldValue, _ right: FieldValue, in field: Field) -> Bool {
        if left == right { return true }
        guard case .text = left, case .text = right else { return false }
        return normalize(left, for: field).value == normalize(right, for: field).value
    }

    private static func folded(
        _ text: String, by steps: (String, inout [NormalizationRule]) -> String...
    ) -> Normalized {
        var rules: [NormalizationRule] = []
        let result = steps.reduce(text) { $1($0, &rules) }
        return Normalized(value: .text(result), rules: rules)
    }
}

/// Letters A to Z.
enum ASCII {
    static func foldCase(_ text: String, noting rules: inout [NormalizationRule]) -> String {
        guard text.utf8.contains(where: { (65...90).contains($0) }) else { return text }
        rules.append(.asciiCaseFold)
        return foldCase(text)
    }

    static func foldCase(_ text: String) -> String {
        String(decoding: text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
}
