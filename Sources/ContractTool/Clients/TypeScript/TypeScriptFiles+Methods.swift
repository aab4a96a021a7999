extension TypeScriptFiles {
    /// `CallOptions`, and the interface `Methods` that `Client` implements.
    func writeMethods(to text: inout ClientText) {
        writeCallOptions(to: &text)
        text.line()
        text.typeScriptDocumentation("All methods of the contract, as `Client` has them.")
        text.block("export interface Methods {", end: "}") { text in
            for call in model.calls {
                write(call, to: &text)
                if let page = call.page { write(page, of: call, to: &text) }
            }
        }
    }

    private func writeCallOptions(to text: inout ClientText) {
        text.line()
        text.typeScriptDocumentation("Time limit and cancellation of a call.")
        text.block("export interface CallOptions {", end: "}") { text in
            text.typeScriptDocumentation(
                "Milliseconds, in addition to `waitSeconds`. Default: that of the client.")
            text.line("readonly timeout?: number;")
            text.typeScriptDocumentation("Aborting the signal cancels the request.")
            text.line("readonly signal?: AbortSignal;")
        }
    }

    /// `cancel(params: CancelParams, options?: CallOptions): Promise<Job>;`
    private func write(_ call: ClientModel.MethodCall, to text: inout ClientText) {
        let errors = call.method.errors.map { "`\($0)`" }.joined(separator: ", ")
        text.typeScriptDocumentation(
            "\(call.method.summary). \(call.method.description)", details: errors.isEmpty ? [] : ["Errors: \(errors)."])
        let result = call.result.map(typeScriptType) ?? "void"
        text.line("\(call.method.swiftName)(\(params(of: call))options?: CallOptions): Promise<\(result)>;")
    }

    /// `eachDiff(params: …): AsyncIterableIterator<DiffRow>;`
    private func write(_ page: ClientModel.Page, of call: ClientModel.MethodCall, to text: inout ClientText) {
        let name = call.method.swiftName.capitalisedFirst
        text.typeScriptDocumentation("All rows of `\(call.method.swiftName)`, over all pages.")
        let type = "AsyncIterableIterator<\(typeScriptType(of: page.element))>"
        let mark = call.params.contains(where: \.isRequired) ? "" : "?"
        text.line("each\(name)(params\(mark): Omit<\(name)Params, 'cursor'>, options?: CallOptions): \(type);")
    }

    private func params(of call: ClientModel.MethodCall) -> String {
        let mark = call.params.contains(where: \.isRequired) ? "" : "?"
        let type =
            call.params.isEmpty ? "Record<string, never>" : "\(call.method.swiftName.capitalisedFirst)Params"
        return "params\(mark): \(type), "
    }

    /// The values of the contract that exist at run time.
    func module() -> String {
        var text = ClientText(step: "  ", width: 110)
        text.lines([
            "// Generated from schema/ by `swift run ContractTool generate`.", "",
            "export const CONTRACT_VERSION = '\(model.version)';", "",
            "/** Names of the methods here and on the wire. */",
        ])
        writeConstant("METHODS", to: &text) { $0.method.name }
        text.lines(["", "/** Paged methods, with the member that has the rows. */"])
        writeConstant("PAGES", to: &text) { $0.page?.listName }
        return text.text
    }

    /// An object with a string for each method that has one.
    private func writeConstant(
        _ name: String, to text: inout ClientText, _ value: (ClientModel.MethodCall) -> String?
    ) {
        text.block("export const \(name) = Object.freeze({", end: "});") { text in
            for call in model.calls {
                if let value = value(call) { text.line("\(call.method.swiftName): '\(value)',") }
            }
        }
    }
}
