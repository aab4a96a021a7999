/// Writes a choice between shapes as an enum with payloads.
struct SwiftUnion {
    let name: String
    let description: String
    let alternatives: [Alternative]

    struct Alternative {
        let name: String
        let shape: Shape
        /// Members that tell this alternative from the others; empty if its kind of JSON does.
        let signs: [String]
    }

    func write(to text: inout SwiftText) {
        text.doc(description)
        text.block("public enum \(name): ContractValue") { text in
            for alternative in alternatives { text.line("case \(alternative.name)(\(alternative.shape.swiftType))") }
        }
        text.line()
        text.block("extension \(name)") { text in
            text.block(
                "public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self"
            ) { text in
                if alternatives.contains(where: { $0.signs.isEmpty }) {
                    writeChoiceByKind(to: &text)
                } else {
                    writeChoiceBySigns(to: &text)
                }
            }
            text.line()
            writeWriter(to: &text)
        }
    }

    private func writeChoiceByKind(to text: inout SwiftText) {
        text.line("switch try reader.kind(at: place) {")
        for alternative in alternatives {
            let kind = if case .list = alternative.shape { "array" } else { "object" }
            text.line("case .\(kind):")
            text.indented { text in
                text.line("return .\(alternative.name)(try \(alternative.shape.swiftRead(at: "place")))")
            }
        }
        text.line("default: throw .type(place, expected: \"an object or an array\")")
        text.line("}")
    }

    private func writeChoiceBySigns(to text: inout SwiftText) {
        text.line("let names = try reader.names(at: place)")
        for alternative in alternatives {
            let condition =
                alternative.signs.count == 1
                ? "names.contains(\(literal(alternative.signs[0])))"
                : "!names.isDisjoint(with: [\(alternative.signs.map(literal).joined(separator: ", "))])"
            text.block("if \(condition)") { text in
                text.line("return .\(alternative.name)(try \(alternative.shape.swiftRead(at: "place")))")
            }
        }
        let signs = alternatives.map { literal($0.signs[0]) }.joined(separator: ", ")
        text.line("throw .oneOf(place, [\(signs)])")
    }

    private func writeWriter(to text: inout SwiftText) {
        text.block("public func write(to writer: inout JSONWriter)") { text in
            text.line("switch self {")
            for alternative in alternatives {
                text.line("case .\(alternative.name)(let value): value.write(to: &writer)")
            }
            text.line("}")
        }
    }
}

extension Source {
    func union(_ name: String, _ schema: JSONValue) throws -> SwiftUnion {
        let alternatives = schema["oneOf"]?.elements ?? []
        return SwiftUnion(
            name: name, description: schema["description"]?.text ?? name,
            alternatives: try alternatives.indices.map { index in
                guard let title = alternatives[index]["title"]?.text else {
                    throw SchemaFault("\(name): an alternative needs a title")
                }
                let others = try alternatives.indices.filter { $0 != index }.flatMap {
                    try memberNames(of: alternatives[$0]).all
                }
                let mine = try memberNames(of: alternatives[index])
                let signs = mine.signs.filter { !others.contains($0) }
                let byKind = try alternatives.contains { if case .list = try shape(of: $0) { true } else { false } }
                return SwiftUnion.Alternative(
                    name: title, shape: try shape(of: alternatives[index]),
                    signs: byKind ? [] : mine.isClosed ? signs : Array(signs.prefix(1)))
            })
    }

    /// The members that an alternative may have, and those of them that can tell it from others: the required ones.
    private func memberNames(of alternative: JSONValue) throws -> (all: [String], signs: [String], isClosed: Bool) {
        guard case .named(let name) = try shape(of: alternative) else { return ([], [], false) }
        let schema = try type(name)
        let members = try members(of: schema)
        return (
            members.map(\.name), members.filter(\.isRequired).map(\.name), schema["additionalProperties"] == false
        )
    }
}
