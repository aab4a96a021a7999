/// Writes an enum of strings, with their labels:
///
/// ```swift
/// public enum Side: String, ContractEnum {
///     case smartHR
///     case kingOfTime
/// }
/// ```
struct SwiftEnum {
    let name: String
    let schema: JSONValue

    func write(to text: inout SwiftText) throws {
        text.doc(schema["description"]?.text ?? name)
        let values = schema["enum"]?.elements.compactMap(\.text) ?? []
        text.block("public enum \(name): String, ContractEnum") { text in
            for value in values { text.line("case \(identifier(value))") }
        }
        guard let labels = schema["x-labels"] else { return }
        let texts = try values.map { value in
            guard let label = labels[value] else { throw SchemaFault("\(name): \(value) has no label") }
            return (value, try BilingualString(json: label, in: name))
        }
        text.line()
        text.block("extension \(name)") { text in
            text.doc("The text for people.")
            text.block("public var label: BilingualText") { text in
                text.line("switch self {")
                for (value, label) in texts { Self.write(label, for: value, to: &text) }
                text.line("}")
            }
        }
    }

    /// `case .word: BilingualText(…)`, on two lines if it must.
    static func write(_ label: BilingualString, for word: String, to text: inout SwiftText) {
        let value = "BilingualText(ja: \(literal(label.ja)), en: \(literal(label.en)))"
        let whole = "case .\(word): \(value)"
        // Two steps in: extension, property.
        if whole.count <= SwiftText.width - 8 { return text.line(whole) }
        text.line("case .\(word):")
        text.indented { text in
            text.call("BilingualText", arguments: ["ja: \(literal(label.ja))", "en: \(literal(label.en))"])
        }
    }
}
