/// `clients/typescript/renkei-contract.d.mts`, the types, and `renkei-contract.mjs`, the little of them that is there at
/// run time.
struct TypeScriptFiles {
    let model: ClientModel

    func files() -> [GeneratedFile] {
        var types = ClientText(step: "  ", width: 110)
        writeHead(to: &types)
        for word in model.words { write(word, to: &types) }
        for record in model.records {
            writeObject(record.name, record.description, record.members, isParam: record.isParam, to: &types)
        }
        for union in model.unions { write(union, to: &types) }
        for call in model.calls where !call.params.isEmpty { writeParams(of: call, to: &types) }
        writeErrors(to: &types)
        writeEvents(to: &types)
        writeMethods(to: &types)
        return [
            GeneratedFile(path: "clients/typescript/renkei-contract.d.mts", text: types.text),
            GeneratedFile(path: "clients/typescript/renkei-contract.mjs", text: module()),
        ]
    }

    private func writeHead(to text: inout ClientText) {
        text.lines([
            "// Generated from schema/ by `swift run ContractTool generate`.", "",
            "/** The contract's version that these types are of. */", "export const CONTRACT_VERSION: string;", "",
        ])
        text.typeScriptDocumentation("One of some known words, or one that these types do not know yet.")
        text.line("export type Open<Known extends string> = Known | (string & Record<never, never>);")
    }

    private func write(_ word: ClientModel.Word, to text: inout ClientText) {
        text.line()
        let meanings = word.values.map { "- `\($0.name)`: \($0.label.ja.sentence) \($0.description.sentence)" }
        text.typeScriptDocumentation(word.description, meanings)
        text.line("export type \(word.name) = Open<Known\(word.name)>;")
        text.typeScriptDocumentation("The words of `\(word.name)` that these types know.")
        text.line("export type Known\(word.name) =")
        text.indented { text in
            for value in word.values {
                text.line("| '\(value.name)'" + (value.name == word.values.last?.name ? ";" : ""))
            }
        }
    }

    private func writeObject(
        _ name: String, _ description: String, _ members: [ObjectMember], isParam: Bool,
        to text: inout ClientText
    ) {
        text.line()
        text.typeScriptDocumentation(description)
        text.block("export interface \(name) {", "}") { text in
            for member in members { write(member, isParam: isParam, to: &text) }
        }
    }

    private func write(_ member: ObjectMember, isParam: Bool, to text: inout ClientText) {
        if let description = member.description { text.typeScriptDocumentation(description) }
        let type = isParam ? paramType(member.shape) : member.shape.typeScriptType
        text.line("readonly \(member.name)\(member.isRequired ? "" : "?"): \(type);")
    }

    /// In a param only words that are known will do, so that a slip of the pen does not compile.
    private func paramType(_ shape: Shape) -> String {
        switch shape {
        case .list(let element, _): "readonly \(paramType(element))[]"
        case .named(let name) where model.word(name) != nil: "Known\(name)"
        default: shape.typeScriptType
        }
    }

    private func write(_ union: ClientModel.Union, to text: inout ClientText) {
        text.line()
        text.typeScriptDocumentation(union.description)
        text.line("export type \(union.name) = \(union.alternatives.map(\.typeScriptType).joined(separator: " | "));")
    }

    private func writeParams(of call: ClientModel.Call, to text: inout ClientText) {
        let name = "\(call.method.swiftName.capitalisedFirst)Params"
        writeObject(name, "What `\(call.method.name)` takes.", call.params, isParam: true, to: &text)
    }

    private func writeErrors(to text: inout ClientText) {
        text.line()
        text.typeScriptDocumentation("What `data` of each kind of error holds beside what all have.")
        text.block("export interface ErrorData {", "}") { text in
            for error in model.errors {
                text.typeScriptDocumentation(error.text)
                text.block("\(error.kind): {", "};") { text in
                    for member in error.data { write(member, isParam: false, to: &text) }
                }
            }
        }
    }

    private func writeEvents(to text: inout ClientText) {
        text.line()
        text.typeScriptDocumentation("What each notification carries.")
        text.block("export interface Events {", "}") { text in
            for event in model.events {
                text.typeScriptDocumentation("\(event.notification.summary). \(event.notification.description)")
                text.line("'\(event.notification.name)': \(event.params.typeScriptType);")
            }
        }
    }
}

extension Shape {
    var typeScriptType: String {
        switch self {
        case .text: "string"
        case .integer: "number"
        case .boolean: "boolean"
        case .list(let element, _): "readonly \(element.typeScriptElement)[]"
        case .texts: "Readonly<Record<string, string>>"
        case .document: "Readonly<Record<string, unknown>>"
        case .namedScalar(_, let shape): shape.typeScriptType
        case .named(let name): name
        case .nullable(let shape): "\(shape.typeScriptType) | null"
        }
    }

    private var typeScriptElement: String {
        if case .nullable = self { "(\(typeScriptType))" } else { typeScriptType }
    }
}

extension ClientText {
    mutating func typeScriptDocumentation(_ text: String, _ more: [String] = []) {
        if more.isEmpty, text.count + 7 <= room { return line("/** \(text) */") }
        line("/**")
        filled(text, behind: " * ")
        if !more.isEmpty { line(" *") }
        for line in more { filled(line, behind: " * ") }
        line(" */")
    }
}
