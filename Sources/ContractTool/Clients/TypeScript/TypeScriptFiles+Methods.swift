extension TypeScriptFiles {
    func writeMethods(to text: inout ClientText) {
        text.line()
        text.typeScriptDocumentation("How long a call may take, and how to give it up.")
        text.block("export interface CallOptions {", "}") { text in
            text.typeScriptDocumentation(
                "Milliseconds, on top of what renkei was asked to wait; the client's own if not given.")
            text.line("readonly timeout?: number;")
            text.typeScriptDocumentation("Aborting it cancels the request.")
            text.line("readonly signal?: AbortSignal;")
        }
        text.line()
        text.typeScriptDocumentation("Every method of the contract. A `Client` has them.")
        text.block("export interface Methods {", "}") { text in
            for call in model.calls {
                write(call, to: &text)
                if let page = call.page { write(page, of: call, to: &text) }
            }
        }
    }

    private func write(_ call: ClientModel.Call, to text: inout ClientText) {
        let errors = call.method.errors.map { "`\($0)`" }.joined(separator: ", ")
        text.typeScriptDocumentation(
            "\(call.method.summary). \(call.method.description)", errors.isEmpty ? [] : ["Errors: \(errors)."])
        let result = call.result?.typeScriptType ?? "void"
        text.line("\(call.method.swiftName)(\(params(of: call))options?: CallOptions): Promise<\(result)>;")
    }

    private func write(_ page: ClientModel.Page, of call: ClientModel.Call, to text: inout ClientText) {
        let name = call.method.swiftName.capitalisedFirst
        text.typeScriptDocumentation("Everything that `\(call.method.swiftName)` has, over all pages.")
        let type = "AsyncIterableIterator<\(page.element.typeScriptType)>"
        let mark = call.params.contains(where: \.isRequired) ? "" : "?"
        text.line("each\(name)(params\(mark): Omit<\(name)Params, 'cursor'>, options?: CallOptions): \(type);")
    }

    private func params(of call: ClientModel.Call) -> String {
        let mark = call.params.contains(where: \.isRequired) ? "" : "?"
        let type =
            call.params.isEmpty ? "Record<string, never>" : "\(call.method.swiftName.capitalisedFirst)Params"
        return "params\(mark): \(type), "
    }

    /// What there is of the contract at run time.
    func module() -> String {
        var text = ClientText(step: "  ", width: 110)
        text.lines([
            "// Generated from schema/ by `swift run ContractTool generate`.", "",
            "export const CONTRACT_VERSION = '\(model.version)';", "",
            "/** Each method by its name here, with its name on the wire. */",
        ])
        text.block("export const METHODS = Object.freeze({", "});") { text in
            for call in model.calls { text.line("\(call.method.swiftName): '\(call.method.name)',") }
        }
        text.lines(["", "/** The methods that answer page by page, with the member that holds the rows. */"])
        text.block("export const PAGES = Object.freeze({", "});") { text in
            for call in model.calls {
                if let page = call.page { text.line("\(call.method.swiftName): '\(page.listName)',") }
            }
        }
        return text.text
    }
}
