/// Writes an object as a struct that can be read and written.
struct SwiftObject {
    let name: String
    let description: String
    let members: [ObjectMember]
    let isClosed: Bool
    /// Optional members of which exactly one has to be there.
    var exactlyOne: [String] = []
    var conformance = "ContractValue"

    func write(to text: inout SwiftText) {
        text.doc(description)
        text.block("public struct \(name): \(conformance)") { text in
            for member in members {
                if let description = member.description { text.doc(description) }
                text.line("public var \(identifier(member.name)): \(member.storedType)")
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
            "\(member.name): \(member.storedType)" + (member.isRequired ? "" : " = nil")
        }
        text.function("public init", arguments, ")") { text in
            for member in members { text.line("self.\(member.name) = \(identifier(member.name))") }
        }
    }

    private func writeReader(to text: inout SwiftText) {
        text.block(
            "public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self"
        ) { text in
            for member in members { text.line("var \(identifier(member.name)): \(member.readType)") }
            text.line("try reader.enterObject(at: place)")
            let ignoresNames = members.isEmpty && !isClosed
            text.block(
                ignoresNames
                    ? "while try reader.nextName(at: place) != nil" : "while let key = try reader.nextName(at: place)"
            ) { text in writeCases(to: &text) }
            for member in members where member.isRequired {
                text.line(
                    "guard let \(identifier(member.name)) else { throw .required(\(literal(member.name)), in: place) }")
            }
            writeChoice(to: &text)
            text.call("return Self", members.map { "\($0.name): \(identifier($0.name))" })
        }
    }

    private func writeChoice(to text: inout SwiftText) {
        guard !exactlyOne.isEmpty else { return }
        let given = exactlyOne.map { "\(identifier($0)) != nil" }.joined(separator: ", ")
        text.line("guard [\(given)].count(where: { $0 }) == 1 else {")
        text.indented { $0.line("throw .oneOf(place, [\(exactlyOne.map(literal).joined(separator: ", "))])") }
        text.line("}")
    }

    private func writeCases(to text: inout SwiftText) {
        let fallback = isClosed ? "throw ContractFault.unknown(key, in: place)" : "try reader.skip(at: place)"
        guard !members.isEmpty else { return text.line(fallback) }
        text.line("let inside = place.member(key)")
        text.line("switch key {")
        for member in members { writeCase(member, to: &text) }
        text.line("default: \(fallback)")
        text.line("}")
    }

    private func writeCase(_ member: ObjectMember, to text: inout SwiftText) {
        let assignment = "\(identifier(member.name)) = try \(member.shape.swiftRead(at: "inside"))"
        let whole = "case \(literal(member.name)): \(assignment)"
        // Three steps in: struct, function, loop.
        if whole.count <= SwiftText.width - 12 { return text.line(whole) }
        text.line("case \(literal(member.name)):")
        text.indented { text in
            if assignment.count <= SwiftText.width - 16 { return text.line(assignment) }
            text.line("\(identifier(member.name)) =")
            text.indented { $0.line("try \(member.shape.swiftRead(at: "inside"))") }
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
}

extension ObjectMember {
    /// The type of the stored property.
    fileprivate var storedType: String {
        isRequired || shape.isNullable ? shape.swiftType : shape.swiftType + "?"
    }

    /// The type while reading: nothing until it has been seen, even if what is seen may be null.
    fileprivate var readType: String { shape.swiftType + "?" }
}
