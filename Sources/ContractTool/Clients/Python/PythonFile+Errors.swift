extension PythonFile {
    func writeErrors(to text: inout ClientText) {
        text.lines(["", "", "class RenkeiError(Exception):"])
        text.line("    \"\"\"Base class of the errors that `renkei.py` raises.\"\"\"")
        text.lines(["", "", "class CallError(RenkeiError):"])
        text.indented { text in
            text.pythonDocumentation(
                "renkei answered with an error. Each kind has a class of its own; a kind that this file does not know yet is a plain `CallError`."
            )
            text.line()
            text.lines([
                "def __init__(self, code: int, message: str, data: Mapping[str, Any]) -> None:",
                "    super().__init__(message)",
                "    self.code = code",
                "    self.message = message",
                "    self.message_ja: str = data.get(\"messageJa\", message)",
                "    self.kind = ErrorKind(data.get(\"kind\", \"internalError\"))",
                "    self.retryable: bool = data.get(\"retryable\", False)",
                "    \"\"\"True if the same call may succeed later.\"\"\"",
                "    self.retry_after: Optional[int] = data.get(\"retryAfter\")",
                "    \"\"\"Seconds to wait before the next attempt, if known.\"\"\"",
                "    self.data = data",
                "    \"\"\"`error.data` as it was received.\"\"\"",
            ])
        }
        for error in model.errors { write(error, to: &text) }
        text.lines(["", "", "ERRORS: Mapping[str, type] = {"])
        for error in model.errors { text.line("    \(pythonLiteral(error.kind)): \(error.pythonClass),") }
        text.line("}")
        text.line("\"\"\"The class of each kind.\"\"\"")
    }

    private func write(_ error: ClientModel.ErrorType, to text: inout ClientText) {
        text.lines(["", "", "class \(error.pythonClass)(CallError):"])
        text.indented { text in
            text.pythonDocumentation(error.text)
            for member in error.data { write(member, to: &text) }
        }
    }

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
