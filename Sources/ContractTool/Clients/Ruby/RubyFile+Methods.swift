extension RubyFile {
    /// A class for each kind of error, with a reader for each member of its `data`, and the map from kinds to classes.
    func writeErrors(to text: inout ClientText) {
        for error in model.errors {
            text.line()
            text.rubyDocumentation(error.text)
            guard !error.data.isEmpty else {
                text.line("class \(error.kind.capitalisedFirst) < CallError; end")
                continue
            }
            text.block("class \(error.kind.capitalisedFirst) < CallError", end: "end") { text in
                for member in error.data {
                    text.rubyDocumentation("@return [Object, nil] \(member.description ?? "")")
                    text.line("def \(member.name.errorMemberName) = data[\(rubyLiteral(member.name))]")
                }
            }
        }
        writeErrorMap(to: &text)
    }

    private func writeErrorMap(to text: inout ClientText) {
        text.line()
        text.rubyDocumentation("The class of each kind of error.")
        text.block("ERRORS = {", end: "}.freeze") { text in
            for (index, error) in model.errors.enumerated() {
                let comma = index < model.errors.count - 1 ? "," : ""
                text.line("\(rubyLiteral(error.kind)) => \(error.kind.capitalisedFirst)\(comma)")
            }
        }
    }

    /// The module `Methods`, which `Client` includes.
    func writeMethods(to text: inout ClientText) {
        text.line()
        text.rubyDocumentation("All methods of the contract, as `Client` has them.")
        text.block("module Methods", end: "end") { text in
            for (index, call) in model.calls.enumerated() {
                if index > 0 { text.line() }
                write(call, to: &text)
                if let page = call.page { write(page, of: call, to: &text) }
            }
        }
    }

    /// ```ruby
    /// def cancel(job:, actor: nil, timeout: nil)
    ///   invoke('cancel', :Job, timeout, job: [job, :text], actor: [actor, :text])
    /// end
    /// ```
    private func write(_ call: ClientModel.MethodCall, to text: inout ClientText) {
        writeDocumentation(of: call, to: &text)
        writeHead("def \(call.rubyName)(", params: call.orderedParams, more: [], to: &text)
        text.indented { text in
            let given = call.orderedParams.map { param in
                let wire = param.rubyName.camelCasedAgain == param.name ? "" : ", \(rubyLiteral(param.name))"
                return "\(param.rubyName): [\(param.rubyName), \(param.shape.rubyShape)\(wire)]"
            }
            let result = call.result?.rubyShape ?? "nil"
            text.list(
                "invoke(", arguments: [rubyLiteral(call.method.name), result, "timeout"] + given, tail: ")",
                trailingComma: false)
        }
        text.line("end")
    }

    /// Summary, description, and YARD tags for params, result and errors.
    private func writeDocumentation(of call: ClientModel.MethodCall, to text: inout ClientText) {
        text.rubyDocumentation(call.method.summary + ".")
        text.line("#")
        text.rubyDocumentation(call.method.description)
        text.line("#")
        for param in call.orderedParams {
            text.rubyDocumentation("@param \(param.rubyName) [\(rubyType(of: param))] \(param.description ?? "")")
        }
        text.rubyDocumentation("@param timeout [Numeric, nil] seconds, in addition to `wait_seconds`")
        text.rubyDocumentation("@return [\(call.result.map(rubyType) ?? "nil")]")
        let errors = call.method.errors.map(\.capitalisedFirst).joined(separator: ", ")
        if !errors.isEmpty { text.rubyDocumentation("@raise [\(errors)]") }
    }

    /// `each_diff`, which yields the rows of all pages.
    private func write(_ page: ClientModel.Page, of call: ClientModel.MethodCall, to text: inout ClientText) {
        let params = call.orderedParams.filter { $0.name != "cursor" }
        text.line()
        text.rubyDocumentation(
            "All rows of `\(call.rubyName)`, over all pages. Without a block, an Enumerator.")
        text.line("#")
        text.rubyDocumentation("@yieldparam row [\(rubyType(of: page.element))]")
        writeHead("def each_\(call.rubyName)(", params: params, more: ["&block"], to: &text)
        text.indented { text in
            let given = params.map { "\($0.rubyName): \($0.rubyName)" } + ["timeout: timeout", "&block"]
            text.list(
                "each_page(", arguments: [":\(call.rubyName)", ":\(page.listName.snakeCased)"] + given, tail: ")",
                trailingComma: false)
        }
        text.line("end")
    }

    /// `def name(`, keyword params with `nil` as the default of optional ones, and `timeout:`.
    private func writeHead(_ head: String, params: [ObjectMember], more: [String], to text: inout ClientText) {
        let given = params.map { "\($0.rubyName):" + ($0.isRequired ? "" : " nil") } + ["timeout: nil"]
        text.list(head, arguments: given + more, tail: ")", trailingComma: false)
    }
}

extension ClientModel.MethodCall {
    /// `rpc.discover` is `discover`.
    fileprivate var rubyName: String { method.swiftName.snakeCased }
}
