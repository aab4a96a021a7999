/// Writes an enum of words, with their labels.
struct SwiftEnum {
    let name: String
    let schema: JSONValue

    func write(to text: inout SwiftText) throws {
        text.doc(schema["description"]?.text ?? name)
        let words = schema["enum"]?.elements.compactMap(\.text) ?? []
        text.block("public enum \(name): String, ContractWord") { text in
            for word in words { text.line("case \(identifier(word))") }
        }
        guard let labels = schema["x-labels"] else { return }
        let texts = try words.map { word in
            guard let label = labels[word] else { throw SchemaFault("\(name): \(word) has no label") }
            return (word, try Bilingual(label, in: name))
        }
        text.line()
        text.block("extension \(name)") { text in
            text.doc("What people read.")
            text.block("public var label: BilingualText") { text in
                text.line("switch self {")
                for (word, label) in texts { Self.write(label, for: word, to: &text) }
                text.line("}")
            }
        }
    }

    /// `case .word: BilingualText(…)`, on two lines if it must.
    static func write(_ label: Bilingual, for word: String, to text: inout SwiftText) {
        let value = "BilingualText(ja: \(literal(label.ja)), en: \(literal(label.en)))"
        let whole = "case .\(word): \(value)"
        // Two steps in: extension, property.
        if whole.count <= SwiftText.width - 8 { return text.line(whole) }
        text.line("case .\(word):")
        text.indented { text in
            text.call("BilingualText", ["ja: \(literal(label.ja))", "en: \(literal(label.en))"])
        }
    }
}
