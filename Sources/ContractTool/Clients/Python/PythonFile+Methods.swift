extension PythonFile {
    /// `Methods` for `Client`, `AsyncMethods` for `AsyncClient`, and the map from notifications to their types.
    func writeMethods(to text: inout ClientText) {
        writeClass(
            "Methods", description: "All methods of the contract, as `renkei.Client` has them.", isAsync: false,
            to: &text)
        writeClass(
            "AsyncMethods", description: "All methods of the contract as coroutines, as `renkei.AsyncClient` has them.",
            isAsync: true,
            to: &text)
        text.lines(["", "", "EVENTS: Mapping[str, type] = {"])
        for event in model.events {
            text.line("    \(pythonLiteral(event.notification.name)): \(event.params.pythonType),")
        }
        text.lines(["}", "\"\"\"Params of each notification.\"\"\""])
    }

    /// The methods that the client implements: one call, and the iterator over all pages.
    private static func abstractMethods(prefix: String) -> [String] {
        [
            "",
            "\(prefix)def _call(self, method: str, params: Dict[str, Any], timeout: Optional[float]) -> Any:",
            "    raise NotImplementedError", "",
            "def _pages(self, method: str, params: Dict[str, Any], rows: str, timeout: Optional[float]) -> Any:",
            "    raise NotImplementedError",
        ]
    }

    /// A class with a method for each method of the contract, and an iterator for each paged one.
    private func writeClass(_ name: String, description: String, isAsync: Bool, to text: inout ClientText) {
        let coroutine = isAsync ? "async " : ""
        text.lines(["", "", "class \(name):"])
        text.indented { text in
            text.pythonDocumentation(description)
            text.lines(Self.abstractMethods(prefix: coroutine))
            for call in model.calls {
                write(call, prefix: coroutine, to: &text)
                if let page = call.page { write(page, of: call, isAsync: isAsync, to: &text) }
            }
        }
    }

    /// ```python
    /// def cancel(self, *, job: str, actor: Optional[str] = None, timeout: Optional[float] = None) -> Job:
    ///     """Cancel a job."""
    ///     return self._call("cancel", _given(locals()), timeout)
    /// ```
    private func write(_ call: ClientModel.MethodCall, prefix coroutine: String, to text: inout ClientText) {
        let result = call.result?.pythonType ?? "None"
        text.line()
        writeHead("\(coroutine)def \(call.pythonName)", params: call.orderedParams, result: result, to: &text)
        text.indented { text in
            text.pythonDocumentation(call.method.summary + ".", details: documentation(of: call, room: text.room))
            let wait = coroutine.isEmpty ? "" : "await "
            let call = "return \(wait)self._call(\(pythonLiteral(call.pythonName)), "
            text.line(call + "_given(locals()), timeout)")
        }
    }

    private func write(
        _ page: ClientModel.Page, of call: ClientModel.MethodCall, isAsync: Bool, to text: inout ClientText
    ) {
        let type = "\(isAsync ? "AsyncIterator" : "Iterator")[\(page.element.pythonType)]"
        let params = call.orderedParams.filter { $0.name != "cursor" }
        text.line()
        writeHead("def iter_\(call.pythonName)", params: params, result: type, to: &text)
        text.indented { text in
            text.pythonDocumentation("All rows of `\(call.pythonName)`, over all pages.")
            let start = "return self._pages(\(pythonLiteral(call.pythonName)), _given(locals()), "
            text.line(start + "\(pythonLiteral(page.listName.snakeCased)), timeout)")
        }
    }

    /// The head of a method. All params are keyword-only, so that later versions can add some in any order.
    private func writeHead(_ head: String, params: [ObjectMember], result: String, to text: inout ClientText) {
        let given = params.map { member in
            let type = paramType(of: member.shape)
            return "\(member.pythonName): " + (member.isRequired ? type : "Optional[\(type)] = None")
        }
        text.list(
            "\(head)(", arguments: ["self", "*"] + given + ["timeout: Optional[float] = None"], tail: ") -> \(result):")
    }

    /// Description, `:param`s and `:raises:` of a method, below its summary.
    private func documentation(of call: ClientModel.MethodCall, room: Int) -> [String] {
        var lines = [""] + call.method.description.wrapped(to: room)
        let params = call.orderedParams.compactMap { member in
            member.description.map { ":param \(member.pythonName): \($0)" }
        }
        if !params.isEmpty { lines += [""] + params.flatMap { $0.wrappedHanging(to: room) } }
        let errors = call.method.errors.map { "\($0.capitalisedFirst)" }
        if !errors.isEmpty { lines += (":raises: " + errors.joined(separator: ", ")).wrappedHanging(to: room) }
        return lines
    }
}

extension ClientModel.MethodCall {
    /// `rpc.discover` is `discover`.
    var pythonName: String { method.swiftName.snakeCased }
}

extension PythonFile {
    /// The type of a param. An enum may also be given as a string, and a date as `YYYY-MM-DD`.
    func paramType(of shape: Shape) -> String {
        switch shape {
        case .nullable(let shape): "Optional[\(paramType(of: shape))]"
        case .list(let element, _): "Sequence[\(paramType(of: element))]"
        case .namedScalar(_, let shape): paramType(of: shape)
        case .named(let name) where model.openEnum(named: name) != nil: "Union[\(name), str]"
        default: shape.pythonType == "date" ? "Union[date, str]" : shape.pythonType
        }
    }
}

extension String {
    /// Filled with a hanging indentation.
    fileprivate func wrappedHanging(to width: Int) -> [String] {
        let lines = wrapped(to: width - 4)
        return lines.prefix(1) + lines.dropFirst().map { "    " + $0 }
    }
}
