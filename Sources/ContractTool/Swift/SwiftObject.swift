/// Writes an object as a struct with a reader and a writer:
///
/// ```swift
/// public struct PingResult: ContractValue {
///     public var at: String
///     public init(at: String) { … }
/// }
///
/// extension PingResult {
///     public static func read(from:at:) throws(ContractFault) -> Self { … }
///     public func write(to:) { … }
/// }
/// ```
struct SwiftObject {
    let name: String
    let description: String
    let members: [ObjectMember]
    let isClosed: Bool
    /// Optional members of which exactly one must be given.
    var exactlyOne: [String] = []
    var conformance = "ContractValue"

    func write(to text: inout SwiftText) {
        writeStruct(to: &text)
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

    /// The stored properties and the initialiser.
    private func writeStruct(to text: inout SwiftText) {
        text.doc(description)
        text.block("public struct \(name): \(conformance)") { text in
            for member in members {
                if let description = member.description { text.doc(description) }
                text.line("public var \(identifier(member.name)): \(storedType(of: member))")
            }
            if !members.isEmpty { text.line() }
            writeInitialiser(to: &text)
        }
    }

    /// `public init(job: String, actor: String? = nil) { … }`. Optional members have the default `nil`.
    private func writeInitialiser(to text: inout SwiftText) {
        guard !members.isEmpty else { return text.line("public init() {}") }
        let arguments = members.map { member in
            "\(member.name): \(storedType(of: member))" + (member.isRequired ? "" : " = nil")
        }
        text.function("public init", arguments: arguments) { text in
            for member in members { text.line("self.\(member.name) = \(identifier(member.name))") }
        }
    }

    /// A loop over the members in the order of the text, then a check that all required ones have occurred:
    ///
    /// ```swift
    /// while let key = try reader.nextName(at: path) {
    ///     let member = path.member(key)
    ///     switch key {
    ///     case "job": job = try reader.text(.jobName, at: member)
    ///     default: throw ContractFault.unknown(key, in: path)
    ///     }
    /// }
    /// guard let job else { throw .required("job", in: path) }
    /// ```
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
            writeGuards(to: &text)
            writeChoice(to: &text)
            text.call("return Self", arguments: members.map { "\($0.name): \(identifier($0.name))" })
        }
    }

    private func writeGuards(to text: inout SwiftText) {
        for member in members where member.isRequired {
            let name = identifier(member.name)
            text.line("guard let \(name) else { throw .required(\(literal(member.name)), in: path) }")
        }
    }

    /// The check that exactly one of the alternative members is given, for params such as `employeeCode` and `id`.
    private func writeChoice(to text: inout SwiftText) {
        guard !exactlyOne.isEmpty else { return }
        let given = exactlyOne.map { "\(identifier($0)) != nil" }.joined(separator: ", ")
        text.line("guard [\(given)].count(where: { $0 }) == 1 else {")
        text.indented { $0.line("throw .oneOf([\(exactlyOne.map(literal).joined(separator: ", "))], at: path)") }
        text.line("}")
    }

    /// The cases of the `switch` over member names. A closed object refuses unknown members; an open one skips them, so that
    /// later versions can add members.
    private func writeCases(to text: inout SwiftText) {
        let fallback = isClosed ? "throw ContractFault.unknown(key, in: path)" : "try reader.skip(at: path)"
        guard !members.isEmpty else { return text.line(fallback) }
        text.line("let member = path.member(key)")
        text.line("switch key {")
        for member in members { writeCase(member, to: &text) }
        text.line("default: \(fallback)")
        text.line("}")
    }

    /// One case: on one line if it fits, else on two or three, as `swift format` does.
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

    /// `writer.put("name", name)` for each member. An optional member is omitted if it is `nil`; a nullable one becomes null.
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
