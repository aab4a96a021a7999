/// The expressions for the rules that the program checks values by. Each is `nil` if the schema has no such rule.
enum SwiftRule {
    /// `TextRule(…)`
    static func text(_ schema: JSONValue) -> String? {
        let parts = [
            argument("minLength", in: schema), argument("maxLength", in: schema),
            schema["pattern"]?.text.map { "pattern: Pattern(\(literal($0)))" },
            schema["format"]?.text.map { "format: \($0 == "date" ? ".date" : ".dateTime")" },
        ].compactMap { $0 }
        return parts.isEmpty ? nil : "TextRule(\(parts.joined(separator: ", ")))"
    }

    /// `IntegerRule(…)`
    static func integer(_ schema: JSONValue) -> String? {
        let parts = [argument("minimum", in: schema), argument("maximum", in: schema)].compactMap { $0 }
        return parts.isEmpty ? nil : "IntegerRule(\(parts.joined(separator: ", ")))"
    }

    /// `ListRule(…)`
    static func list(_ schema: JSONValue) -> String? {
        let unique = schema["uniqueItems"] == true ? "uniqueItems: true" : nil
        let parts = [argument("minItems", in: schema), argument("maxItems", in: schema), unique].compactMap { $0 }
        return parts.isEmpty ? nil : "ListRule(\(parts.joined(separator: ", ")))"
    }

    private static func argument(_ name: String, in schema: JSONValue) -> String? {
        schema[name]?.number.map { "\(name): \($0)" }
    }
}
