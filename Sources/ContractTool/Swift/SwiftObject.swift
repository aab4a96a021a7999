/// Writes an object as a struct with a reader and a writer.
struct SwiftObject {
    let name: String
    let description: String
    let members: [ObjectMember]
    let isClosed: Bool
    /// Optional members of which exactly one must be given.
    var exactlyOne: [String] = []
    var conformance = "ContractValue"

    func write(to text: inout SwiftText) {
        text.doc(description)
        text.block("public struct \(name): \(conformance)") { text in
            for member in members {
                if let description = member.description { text.doc(description) }
                text.line("public var \(identifier(member.name)): \(storedType(of: member))")
            }
            if !members.isEmpty { text.line() }
            writeInitialiser(to: &text)
        }
        text.line()
        text.block("extension \(name)") { text in
            if conformance.hasSuffix("MethodParams"), members.allSatisfy({ !$0.isRequired }), exactlyOne.isEmpty {
                text.line("public static var none: Self? { Self() }")
                text.line()
            }
            writeReader(to: &text)
            text.line()
            writeWriter(to: &text)
        }
    }

    private func writeInitialiser(to text: inout SwiftText) {
        guard !members.isEmpty else { return text.line("public init() {}") }
        let arguments = members.map { member in
            "\(member.name): \(storedType(of: member))" + (member.isRequired ? "" : " = nil")
        }
        text.function("public init", arguments: arguments) { text in
            for member in members { text.line("self.\(member.name) = \(identifier(member.name))") }
        }
    }

    private func writeReader(to text: inout SwiftText) {
        text.block(
            "public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self"
        ) { text in
            for member in members { text.line("var \(identifier(member.name)): \(readType(of: member))") }
            text.line("try reader.enterObject(at: path)")
            let ignoresNames = members.isEmpty && !isClosed
            text.block(
                ignoresNames
                    ? "while try reader.nextName(at: path) != nil" : "while let key = try reader.nextName(at: path)"
            ) { text in writeCases(to: &text) }
            for member in members where member.isRequired {
                text.line(
                    "guard let \(identifier(member.name)) else { throw .required(\(literal(member.name)), in: path) }")
            }
            writeChoice(to: &text)
            text.call("return Self", arguments: members.map { "\($0.name): \(identifier($0.name))" })
        }
    }

    private func writeChoice(to text: inout SwiftText) {
        guard !exactlyOne.isEmpty else { return }
        let given = exactlyOne.map { "\(identifier($0)) != nil" }.joined(separator: ", ")
        text.line("guard [\(given)].count(where: { $0 }) == 1 else {")
        text.indented { $0.line("throw .oneOf([\(exactlyOne.map(literal).joined(separator: ", "))], at: path)") }
        text.line("}")
    }

    private func writeCases(to text: inout SwiftText) {
        let fallback = isClosed ? "throw ContractFault.unknown(key, in: path)" : "try reader.skip(at: path)"
        guard !members.isEmpty else { return text.line(fallback) }
        text.line("let member = path.member(key)")
        text.line("switch key {")
        for member in members { writeCase(member, to: &text) }
        text.line("default: \(fallback)")
        text.line("}")
    }

    private func writeCase(_ member: ObjectMember, to text: inout SwiftText) {
        let assignment = "\(identifier(member.name)) = try \(member.shape.swiftRead(at: "member"))"
        let whole = "case \(literal(member.name)): \(assignment)"
        // Three steps in: struct, function, loop.
        if whole.count <= SwiftText.width - 12 { return text.line(whole) }
        text.line("case \(literal(member.name)):")
        text.indented { text in
            if assignment.count <= SwiftText.width - 16 { return text.line(assignment) }
            text.line("\(identifier(member.name)) =")
            text.indented { $0.line("try \(member.shape.swiftRead(at: "member"))") }
        }
    }

    private func writeWriter(to text: inout SwiftText) {
        text.block("public func write(to writer: inout JSONWriter)") { text in
            text.line("writer.beginObject()")
            for member in members {
                let label = member.isRequired ? (member.shape.isNullable ? "orNull: " : "") : "ifPresent: "
                text.line("writer.put(\(literal(member.name)), \(label)\(identifier(member.name)))")
            }
            text.line("writer.endObject()")
        }
    }

    /// The type of the stored property.
    private func storedType(of member: ObjectMember) -> String {
        member.isRequired || member.shape.isNullable ? member.shape.swiftType : member.shape.swiftType + "?"
    }

    /// The type of the variable that the reader fills. It is `nil` until the member has been read, hence doubly optional
    /// for a member that may be null.
    private func readType(of member: ObjectMember) -> String { member.shape.swiftType + "?" }
}
