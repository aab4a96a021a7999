/// `clients/java/renkei/Contract.java`: messages as records, errors as classes, and the methods.
struct JavaFile {
    let model: ClientModel

    func file() -> GeneratedFile {
        var text = ClientText(step: "    ", width: 110)
        text.lines([
            "// Generated from schema/ by `swift run ContractTool generate`.", "", "package renkei;", "",
            "import java.time.LocalDate;", "import java.time.OffsetDateTime;", "import java.util.List;",
            "import java.util.Map;", "import java.util.function.Function;", "import java.util.stream.Stream;", "",
        ])
        text.javaDocumentation("The messages of renkei's contract. `Renkei` sends and receives them.")
        text.block("public final class Contract {", "}") { text in
            text.line("public static final String VERSION = \(literal(model.version));")
            text.lines(["", "private Contract() {}"])
            for openEnum in model.enums { write(openEnum, to: &text) }
            for object in model.objects {
                writeRecord(object.name, object.description, object.members, isParam: object.isParam, to: &text)
            }
            for union in model.unions { write(union, to: &text) }
            for call in model.calls where !call.params.isEmpty { writeParams(of: call, to: &text) }
            writeErrors(to: &text)
            writeMethods(to: &text)
        }
        return GeneratedFile(path: "clients/java/renkei/Contract.java", text: text.text)
    }

    private func write(_ openEnum: ClientModel.OpenEnum, to text: inout ClientText) {
        text.line()
        text.javaDocumentation("\(openEnum.description) Later versions may add values.")
        text.block("public record \(openEnum.name)(String value) implements Renkei.OpenEnum {", "}") { text in
            for value in openEnum.values {
                text.javaDocumentation("\(value.label.ja.sentence) \(value.description.sentence)")
                text.line(
                    "public static final \(openEnum.name) \(value.name.constantCased) = new \(openEnum.name)(\(literal(value.name)));"
                )
            }
            text.lines(["", "@java.lang.Override", "public String toString() {", "    return value;", "}"])
        }
    }

    private func writeRecord(
        _ name: String, _ description: String, _ members: [ObjectMember], isParam: Bool, to text: inout ClientText
    ) {
        text.line()
        let params = members.compactMap { member in member.description.map { "@param \(member.javaName) \($0)" } }
        text.javaDocumentation(description, params)
        let components = members.map { "\(javaType($0)) \($0.javaName)" }
        let unions = model.unions.filter { union in
            union.alternatives.contains { if case .named(name) = $0 { true } else { false } }
        }
        let implemented = unions.isEmpty ? "" : " implements " + unions.map(\.name).joined(separator: ", ")
        text.list("public record \(name)(", components, ")\(implemented) {", trailingComma: false)
        if isParam { text.indented { writeBuilder(name, members, to: &$0) } }
        text.line("}")
    }

    /// `of` takes the required params. Each optional one has a method of its name, which returns a copy.
    private func writeBuilder(_ name: String, _ members: [ObjectMember], to text: inout ClientText) {
        let required = members.filter(\.isRequired).map { "\(javaType($0)) \($0.javaName)" }
        text.block("public static \(name) of(\(required.joined(separator: ", "))) {", "}") { text in
            let values = members.map { $0.isRequired ? $0.javaName : "null" }
            text.line("return new \(name)(\(values.joined(separator: ", ")));")
        }
        for member in members where !member.isRequired {
            text.line()
            text.block("public \(name) \(member.javaName)(\(javaType(member)) \(member.javaName)) {", "}") { text in
                text.line("return new \(name)(\(members.map(\.javaName).joined(separator: ", ")));")
            }
        }
    }

    private func write(_ union: ClientModel.UnionType, to text: inout ClientText) {
        var permitted: [String] = []
        var list: String?
        for alternative in union.alternatives {
            switch alternative {
            case .list(let element, _):
                permitted.append("\(union.name)List")
                list = "public record \(union.name)List(List<\(javaType(element))> list) implements \(union.name) {}"
            default: permitted.append(javaType(alternative))
            }
        }
        let outer = model.unions.filter { other in
            other.alternatives.contains { if case .named(union.name) = $0 { true } else { false } }
        }
        let extended = outer.isEmpty ? "" : " extends " + outer.map(\.name).joined(separator: ", ")
        text.line()
        text.javaDocumentation(union.description)
        text.line(
            "public sealed interface \(union.name)\(extended) permits \(permitted.joined(separator: ", ")) {}")
        if let list { text.lines(["", "/** A list of them. */", list]) }
    }

    private func writeParams(of call: ClientModel.MethodCall, to text: inout ClientText) {
        let name = "\(call.method.swiftName.capitalisedFirst)Params"
        writeRecord(name, "Params of `\(call.method.name)`.", call.params, isParam: true, to: &text)
    }

    private func javaType(_ member: ObjectMember) -> String {
        member.isRequired ? javaType(member.shape) : javaBoxed(member.shape)
    }

    func javaType(_ shape: Shape) -> String {
        switch shape {
        case .text(let schema): schema["format"]?.text.map { $0 == "date" ? "LocalDate" : "OffsetDateTime" } ?? "String"
        case .integer: "int"
        case .boolean: "boolean"
        case .list(let element, _): "List<\(javaBoxed(element))>"
        case .texts: "Map<String, String>"
        case .document: "Map<String, Object>"
        case .namedScalar(_, let shape): javaType(shape)
        case .named(let name): name
        case .nullable(let shape): javaBoxed(shape)
        }
    }

    func javaBoxed(_ shape: Shape) -> String {
        switch javaType(shape) {
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
    mutating func javaDocumentation(_ text: String, _ more: [String] = []) {
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
