/// `clients/java/renkei/Contract.java`: messages as records, errors as classes, and the methods.
struct JavaFile {
    let model: ClientModel

    func file() -> GeneratedFile {
        var text = ClientText(step: "    ", width: 110)
        text.lines(Self.head)
        text.javaDocumentation("The messages of renkei's contract. `Renkei` sends and receives them.")
        text.block("public final class Contract {", end: "}") { text in
            text.line("public static final String VERSION = \(literal(model.version));")
            text.lines(["", "private Contract() {}"])
            for openEnum in model.enums { write(openEnum, to: &text) }
            for object in model.objects { write(object, to: &text) }
            for union in model.unions { write(union, to: &text) }
            for call in model.calls where !call.params.isEmpty { writeParams(of: call, to: &text) }
            writeErrors(to: &text)
            writeMethods(to: &text)
        }
        return GeneratedFile(path: "clients/java/renkei/Contract.java", text: text.text)
    }

    private static let head = [
        "// Generated from schema/ by `swift run ContractTool generate`.", "", "package renkei;", "",
        "import java.time.LocalDate;", "import java.time.OffsetDateTime;", "import java.util.List;",
        "import java.util.Map;", "import java.util.function.Function;", "import java.util.stream.Stream;", "",
    ]

    private func write(_ object: ClientModel.ObjectType, to text: inout ClientText) {
        writeRecord(
            name: object.name, description: object.description, members: object.members, isParam: object.isParam,
            to: &text)
    }

    /// A record with constants. It is no Java enum, because later versions may add values:
    ///
    /// ```java
    /// public record Side(String value) implements Renkei.OpenEnum {
    ///     public static final Side SMART_HR = new Side("smartHR");
    /// }
    /// ```
    private func write(_ openEnum: ClientModel.OpenEnum, to text: inout ClientText) {
        text.line()
        text.javaDocumentation("\(openEnum.description) Later versions may add values.")
        text.block("public record \(openEnum.name)(String value) implements Renkei.OpenEnum {", end: "}") { text in
            for value in openEnum.values {
                text.javaDocumentation("\(value.label.ja.sentence) \(value.description.sentence)")
                text.line(
                    "public static final \(openEnum.name) \(value.name.constantCased) = new \(openEnum.name)(\(literal(value.name)));"
                )
            }
            text.lines(["", "@java.lang.Override", "public String toString() {", "    return value;", "}"])
        }
    }

    /// A record. If it is a param, it has a builder. A record that is an alternative of a union implements the union's
    /// interface.
    private func writeRecord(
        name: String, description: String, members: [ObjectMember], isParam: Bool, to text: inout ClientText
    ) {
        text.line()
        let params = members.compactMap { member in member.description.map { "@param \(member.javaName) \($0)" } }
        text.javaDocumentation(description, details: params)
        let components = members.map { "\(javaType(of: $0)) \($0.javaName)" }
        let unions = model.unions.filter { union in
            union.alternatives.contains { if case .named(name) = $0 { true } else { false } }
        }
        let implemented = unions.isEmpty ? "" : " implements " + unions.map(\.name).joined(separator: ", ")
        text.list("public record \(name)(", arguments: components, tail: ")\(implemented) {", trailingComma: false)
        if isParam { text.indented { writeBuilder(of: name, members: members, to: &$0) } }
        text.line("}")
    }

    /// `of` takes the required params. Each optional one has a method of its name, which returns a copy:
    ///
    /// ```java
    /// public static CancelParams of(String job) { return new CancelParams(job, null); }
    /// public CancelParams actor(String actor) { return new CancelParams(job, actor); }
    /// ```
    private func writeBuilder(of name: String, members: [ObjectMember], to text: inout ClientText) {
        let required = members.filter(\.isRequired).map { "\(javaType(of: $0)) \($0.javaName)" }
        text.block("public static \(name) of(\(required.joined(separator: ", "))) {", end: "}") { text in
            let values = members.map { $0.isRequired ? $0.javaName : "null" }
            text.line("return new \(name)(\(values.joined(separator: ", ")));")
        }
        for member in members where !member.isRequired {
            text.line()
            text.block("public \(name) \(member.javaName)(\(javaType(of: member)) \(member.javaName)) {", end: "}") {
                text in
                text.line("return new \(name)(\(members.map(\.javaName).joined(separator: ", ")));")
            }
        }
    }

    /// A sealed interface that its alternatives implement. A list cannot implement it, so a record wraps it.
    private func write(_ union: ClientModel.UnionType, to text: inout ClientText) {
        let lists = union.alternatives.compactMap { if case .list(let element, _) = $0 { element } else { nil } }
        let permitted = union.alternatives.map { alternative in
            if case .list = alternative { "\(union.name)List" } else { javaType(of: alternative) }
        }
        text.line()
        text.javaDocumentation(union.description)
        text.line(
            "public sealed interface \(union.name)\(extends(union)) permits \(permitted.joined(separator: ", ")) {}")
        for element in lists {
            text.lines(["", "/** A list of them. */"])
            text.line(
                "public record \(union.name)List(List<\(javaType(of: element))> list) implements \(union.name) {}")
        }
    }

    /// ` extends CreateDefaults` if the union is itself an alternative of another one.
    private func extends(_ union: ClientModel.UnionType) -> String {
        let outer = model.unions.filter { other in
            other.alternatives.contains { if case .named(union.name) = $0 { true } else { false } }
        }
        return outer.isEmpty ? "" : " extends " + outer.map(\.name).joined(separator: ", ")
    }

    /// The params of a method as one record.
    private func writeParams(of call: ClientModel.MethodCall, to text: inout ClientText) {
        let name = "\(call.method.swiftName.capitalisedFirst)Params"
        writeRecord(
            name: name, description: "Params of `\(call.method.name)`.", members: call.params, isParam: true, to: &text)
    }

    private func javaType(of member: ObjectMember) -> String {
        member.isRequired ? javaType(of: member.shape) : javaBoxed(of: member.shape)
    }

    func javaType(of shape: Shape) -> String {
        switch shape {
        case .text(let schema): schema["format"]?.text.map { $0 == "date" ? "LocalDate" : "OffsetDateTime" } ?? "String"
        case .integer: "int"
        case .boolean: "boolean"
        case .list(let element, _): "List<\(javaBoxed(of: element))>"
        case .texts: "Map<String, String>"
        case .document: "Map<String, Object>"
        case .namedScalar(_, let shape): javaType(of: shape)
        case .named(let name): name
        case .nullable(let shape): javaBoxed(of: shape)
        }
    }

    /// The type where Java allows no primitive type, or where null is possible.
    func javaBoxed(of shape: Shape) -> String {
        switch javaType(of: shape) {
        case "int": "Integer"
        case "boolean": "Boolean"
        case let type: type
        }
    }
}

extension ObjectMember {
    /// Keywords get an underscore, which is not part of the name on the wire.
    var javaName: String {
        ["class", "new", "default", "case", "switch", "wait", "notify"].contains(name) ? name + "_" : name
    }
}

extension ClientText {
    /// A Javadoc comment: on one line if it fits, else filled, with the details (`@param`, `@throws`) below the text.
    mutating func javaDocumentation(_ text: String, details more: [String] = []) {
        let text = text.javaCommented
        if more.isEmpty, text.count + 7 <= room { return line("/** \(text) */") }
        line("/**")
        filled(text, prefix: " * ")
        if !more.isEmpty { line(" *") }
        for line in more { filled(line.javaCommented, prefix: " * ") }
        line(" */")
    }
}

extension String {
    /// Back-ticks become `{@code …}`.
    fileprivate var javaCommented: String {
        let parts = replacing("<", with: "&lt;").split(separator: "`", omittingEmptySubsequences: false)
        return parts.enumerated().map { $0.offset % 2 == 1 ? "{@code \($0.element)}" : String($0.element) }.joined()
    }
}
