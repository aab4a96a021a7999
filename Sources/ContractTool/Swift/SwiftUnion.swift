/// Writes a union of shapes (`oneOf`) as an enum with associated values:
///
/// ```swift
/// public enum Selection: ContractValue {
///     case codes(SelectionByCodes)
///     case classes(SelectionByClasses)
/// }
/// ```
struct SwiftUnion {
    let name: String
    let description: String
    let alternatives: [Alternative]

    struct Alternative {
        let name: String
        let shape: Shape
        /// Members that only this alternative has; empty if the kinds of JSON values distinguish the alternatives.
        let signs: [String]
    }

    func write(to text: inout SwiftText) {
        text.doc(description)
        text.block("public enum \(name): ContractValue") { text in
            for alternative in alternatives { text.line("case \(alternative.name)(\(alternative.shape.swiftType))") }
        }
        text.line()
        text.block("extension \(name)") { text in
            writeReader(to: &text)
            text.line()
            writeWriter(to: &text)
        }
    }

    private func writeReader(to text: inout SwiftText) {
        text.block(
            "public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self"
        ) { text in
            if alternatives.contains(where: { $0.signs.isEmpty }) {
                writeChoiceByKind(to: &text)
            } else {
                writeChoiceBySigns(to: &text)
            }
        }
    }

    /// Chooses by the kind of the JSON value: one alternative is an array, the other an object.
    private func writeChoiceByKind(to text: inout SwiftText) {
        text.line("switch try reader.kind(at: path) {")
        for alternative in alternatives {
            let kind = if case .list = alternative.shape { "array" } else { "object" }
            text.line("case .\(kind):")
            text.indented { text in
                text.line("return .\(alternative.name)(try \(alternative.shape.swiftRead(at: "path")))")
            }
        }
        text.line("default: throw .type(at: path, expected: .objectOrArray)")
        text.line("}")
    }

    /// Chooses by the member names: reads them ahead, and takes the first alternative that one of them belongs to.
    private func writeChoiceBySigns(to text: inout SwiftText) {
        text.line("let names = try reader.names(at: path)")
        for alternative in alternatives {
            let condition =
                alternative.signs.count == 1
                ? "names.contains(\(literal(alternative.signs[0])))"
                : "!names.isDisjoint(with: [\(alternative.signs.map(literal).joined(separator: ", "))])"
            text.block("if \(condition)") { text in
                text.line("return .\(alternative.name)(try \(alternative.shape.swiftRead(at: "path")))")
            }
        }
        let signs = alternatives.map { literal($0.signs[0]) }.joined(separator: ", ")
        text.line("throw .oneOf([\(signs)], at: path)")
    }

    /// Writes the associated value. The name of the case does not appear in JSON.
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

extension SwiftUnion {
    /// - Throws: `SchemaFault` if an alternative has no title, which is the name of its case.
    init(name: String, schema: JSONValue, contract: ContractSchema) throws {
        let alternatives = schema["oneOf"]?.elements ?? []
        let shapes = try alternatives.map { try contract.shape(of: $0) }
        let members = try shapes.map { try AlternativeMembers(shape: $0, contract: contract) }
        let hasList = shapes.contains { if case .list = $0 { true } else { false } }
        self.init(
            name: name, description: schema["description"]?.text ?? name,
            alternatives: try alternatives.indices.map { index in
                guard let title = alternatives[index]["title"]?.text else {
                    throw SchemaFault("\(name): an alternative needs a title")
                }
                let others = members.indices.filter { $0 != index }.flatMap { members[$0].all }
                let own = members[index].required.filter { !others.contains($0) }
                let signs = members[index].isClosed ? own : Array(own.prefix(1))
                return Alternative(name: title, shape: shapes[index], signs: hasList ? [] : signs)
            })
    }
}

/// The member names of one alternative of a union.
private struct AlternativeMembers {
    var all: [String] = []
    var required: [String] = []
    /// True if the object refuses members besides these.
    var isClosed = false

    init(shape: Shape, contract: ContractSchema) throws {
        guard case .named(let name) = shape else { return }
        let schema = try contract.type(name)
        let members = try contract.members(of: schema)
        all = members.map(\.name)
        required = members.filter(\.isRequired).map(\.name)
        isClosed = schema["additionalProperties"] == false
    }
}
