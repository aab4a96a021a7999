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
        let values = schema["enum"]?.elements.compactMap(\.text) ?? []
        text.doc(schema["description"]?.text ?? name)
        text.block("public enum \(name): String, ContractEnum") { text in
            for value in values { text.line("case \(identifier(value))") }
        }
        guard let labels = schema["x-labels"] else { return }
        text.line()
        try text.block("extension \(name)") { try writeLabels(labels, of: values, to: &$0) }
    }

    /// The property `label`.
    /// - Throws: `SchemaFault` if a value has no label.
    private func writeLabels(_ labels: JSONValue, of values: [String], to text: inout SwiftText) throws {
        text.doc("The text for people.")
        try text.block("public var label: BilingualText") { text in
            text.line("switch self {")
            for value in values {
                guard let label = labels[value] else { throw SchemaFault("\(name): \(value) has no label") }
                Self.write(try BilingualString(json: label, in: name), for: value, to: &text)
            }
            text.line("}")
        }
    }

    /// `case .value: BilingualText(…)`, on more lines if it does not fit on one.
    static func write(_ label: BilingualString, for value: String, to text: inout SwiftText) {
        let expression = "BilingualText(ja: \(literal(label.ja)), en: \(literal(label.en)))"
        let whole = "case .\(value): \(expression)"
        // Two steps in: extension, property.
        if whole.count <= SwiftText.width - 8 { return text.line(whole) }
        text.line("case .\(value):")
        text.indented { text in
            text.call("BilingualText", arguments: ["ja: \(literal(label.ja))", "en: \(literal(label.en))"])
        }
    }
}
