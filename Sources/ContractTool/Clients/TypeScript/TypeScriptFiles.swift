/// `clients/typescript/renkei-contract.d.mts` with the types, and `renkei-contract.mjs` with the values that exist at run
/// time.
struct TypeScriptFiles {
    let model: ClientModel

    func files() -> [GeneratedFile] {
        var types = ClientText(step: "  ", width: 110)
        writeHead(to: &types)
        for openEnum in model.enums { write(openEnum, to: &types) }
        for object in model.objects { write(object, to: &types) }
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

    /// The version, and the helper type of enums.
    private func writeHead(to text: inout ClientText) {
        text.lines([
            "// Generated from schema/ by `swift run ContractTool generate`.", "",
            "/** Version of the contract for these types. */", "export const CONTRACT_VERSION: string;", "",
        ])
        text.typeScriptDocumentation("A string with known values, or a value of a later version.")
        text.line("export type Open<Known extends string> = Known | (string & Record<never, never>);")
    }

    /// An open type for results and a closed one for params:
    ///
    /// ```ts
    /// export type Side = Open<KnownSide>;
    /// export type KnownSide =
    ///   | 'smartHR'
    ///   | 'kingOfTime';
    /// ```
    private func write(_ openEnum: ClientModel.OpenEnum, to text: inout ClientText) {
        text.line()
        let meanings = openEnum.values.map { "- `\($0.name)`: \($0.label.ja.sentence) \($0.description.sentence)" }
        text.typeScriptDocumentation(openEnum.description, details: meanings)
        text.line("export type \(openEnum.name) = Open<Known\(openEnum.name)>;")
        text.typeScriptDocumentation("Known values of `\(openEnum.name)`.")
        text.line("export type Known\(openEnum.name) =")
        text.indented { text in
            for value in openEnum.values {
                text.line("| '\(value.name)'" + (value.name == openEnum.values.last?.name ? ";" : ""))
            }
        }
    }

    private func write(_ object: ClientModel.ObjectType, to text: inout ClientText) {
        writeObject(
            name: object.name, description: object.description, members: object.members, isParam: object.isParam,
            to: &text)
    }

    /// An interface with read-only members.
    private func writeObject(
        name: String, description: String, members: [ObjectMember], isParam: Bool,
        to text: inout ClientText
    ) {
        text.line()
        text.typeScriptDocumentation(description)
        text.block("export interface \(name) {", end: "}") { text in
            for member in members { write(member, isParam: isParam, to: &text) }
        }
    }

    private func write(_ member: ObjectMember, isParam: Bool, to text: inout ClientText) {
        if let description = member.description { text.typeScriptDocumentation(description) }
        let type = isParam ? paramType(of: member.shape) : typeScriptType(of: member.shape)
        text.line("readonly \(member.name)\(member.isRequired ? "" : "?"): \(type);")
    }

    /// Params take only known values, so that a typing error does not compile.
    private func paramType(of shape: Shape) -> String {
        switch shape {
        case .list(let element, _): "readonly \(paramType(of: element))[]"
        case .named(let name) where model.openEnum(named: name) != nil: "Known\(name)"
        default: typeScriptType(of: shape)
        }
    }

    private func write(_ union: ClientModel.UnionType, to text: inout ClientText) {
        text.line()
        text.typeScriptDocumentation(union.description)
        text.line("export type \(union.name) = \(union.alternatives.map(typeScriptType).joined(separator: " | "));")
    }

    /// The interface of a method's params.
    private func writeParams(of call: ClientModel.MethodCall, to text: inout ClientText) {
        let name = "\(call.method.swiftName.capitalisedFirst)Params"
        writeObject(
            name: name, description: "Params of `\(call.method.name)`.", members: call.params, isParam: true, to: &text)
    }

    /// `ErrorData`, which maps each kind of error to the type of its `data`.
    private func writeErrors(to text: inout ClientText) {
        text.line()
        text.typeScriptDocumentation("Members of `data` for each kind of error, besides those of all errors.")
        text.block("export interface ErrorData {", end: "}") { text in
            for error in model.errors {
                text.typeScriptDocumentation(error.text)
                text.block("\(error.kind): {", end: "};") { text in
                    for member in error.data { write(member, isParam: false, to: &text) }
                }
            }
        }
    }

    /// `Events`, which maps each notification to the type of its params.
    private func writeEvents(to text: inout ClientText) {
        text.line()
        text.typeScriptDocumentation("Params of each notification.")
        text.block("export interface Events {", end: "}") { text in
            for event in model.events {
                text.typeScriptDocumentation("\(event.notification.summary). \(event.notification.description)")
                text.line("'\(event.notification.name)': \(typeScriptType(of: event.params));")
            }
        }
    }

    func typeScriptType(of shape: Shape) -> String {
        switch shape {
        case .text: "string"
        case .integer: "number"
        case .boolean: "boolean"
        case .list(.nullable(let element), _): "readonly (\(typeScriptType(of: element)) | null)[]"
        case .list(let element, _): "readonly \(typeScriptType(of: element))[]"
        case .texts: "Readonly<Record<string, string>>"
        case .document: "Readonly<Record<string, unknown>>"
        case .namedScalar(_, let shape): typeScriptType(of: shape)
        case .named(let name): name
        case .nullable(let shape): "\(typeScriptType(of: shape)) | null"
        }
    }
}

extension ClientText {
    /// A TSDoc comment: on one line if it fits, else filled, with the details below the text.
    mutating func typeScriptDocumentation(_ text: String, details more: [String] = []) {
        if more.isEmpty, text.count + 7 <= room { return line("/** \(text) */") }
        line("/**")
        filled(text, prefix: " * ")
        if !more.isEmpty { line(" *") }
        for line in more { filled(line, prefix: " * ") }
        line(" */")
    }
}
