extension PythonFile {
    /// The base classes, a class for each kind of error, and the map from kinds to classes.
    func writeErrors(to text: inout ClientText) {
        text.lines(PythonPrelude.errors)
        for error in model.errors { write(error, to: &text) }
        text.lines(["", "", "ERRORS: Mapping[str, type] = {"])
        for error in model.errors { text.line("    \(pythonLiteral(error.kind)): \(error.pythonClass),") }
        text.line("}")
        text.line("\"\"\"The class of each kind.\"\"\"")
    }

    /// A subclass of `CallError` with a property for each member of its `data`.
    private func write(_ error: ClientModel.ErrorType, to text: inout ClientText) {
        text.lines(["", "", "class \(error.pythonClass)(CallError):"])
        text.indented { text in
            text.pythonDocumentation(error.text)
            for member in error.data { write(member, to: &text) }
        }
    }

    /// A property that is `None` if the error lacks the member.
    private func write(_ member: ObjectMember, to text: inout ClientText) {
        let type = jsonType(member.shape)
        text.lines(["", "@property", "def \(member.name.errorMemberName)(self) -> Optional[\(type)]:"])
        text.indented { text in
            if let description = member.description { text.pythonDocumentation(description) }
            text.line("return self.data.get(\(pythonLiteral(member.name)))")
        }
    }
}

extension String {
    /// `error.data` may have a `code` besides the `code` of the error itself.
    var errorMemberName: String {
        ["code", "message", "kind", "data", "retryable"].contains(self) ? "data_\(snakeCased)" : snakeCased
    }
}

/// The type of a value that stays JSON.
private func jsonType(_ shape: Shape) -> String {
    switch shape {
    case .integer, .namedScalar(_, .integer): "int"
    case .boolean: "bool"
    case .list: "List[Any]"
    default: "str"
    }
}

extension ClientModel.ErrorType {
    /// `jobNotReady` becomes `JobNotReady`.
    var pythonClass: String { kind.capitalisedFirst }
}
