/// `clients/python/renkei_types.py`: messages as dataclasses, and each method twice, blocking and as a coroutine.
struct PythonFile {
    let model: ClientModel

    /// - Throws: `SchemaFault` if the wire name does not follow from the Python name.
    func file() throws -> GeneratedFile {
        for member in model.objects.flatMap(\.members) + model.calls.flatMap(\.params)
        where member.pythonName.camelCasedAgain != member.name {
            throw SchemaFault("\(member.name): has no name in Python that leads back to it")
        }
        var text = ClientText(step: "    ", width: 110)
        text.lines(PythonPrelude.head)
        text.lines(["CONTRACT_VERSION = \(pythonLiteral(model.version))"])
        text.lines(PythonPrelude.helpers)
        for openEnum in model.enums { write(openEnum, to: &text) }
        for object in model.objects { write(object, to: &text) }
        text.lines(["", ""])
        for union in model.unions { write(union, to: &text) }
        writeErrors(to: &text)
        writeMethods(to: &text)
        writeNames(to: &text)
        return GeneratedFile(path: "clients/python/renkei_types.py", text: text.text)
    }

    /// ```python
    /// class Side(OpenEnum):
    ///     SMART_HR = "smartHR"
    ///     """SmartHR."""
    /// ```
    private func write(_ openEnum: ClientModel.OpenEnum, to text: inout ClientText) {
        text.lines(["", ""])
        text.line("class \(openEnum.name)(OpenEnum):")
        text.indented { text in
            text.pythonDocumentation(openEnum.description)
            text.line()
            for value in openEnum.values {
                text.line("\(value.name.constantCased) = \(pythonLiteral(value.name))")
                text.line("\"\"\"\(value.label.ja.sentence) \(value.description.sentence)\"\"\"".shortDocumentation)
            }
        }
    }

    /// A frozen dataclass. Python requires that members without a default come first. `wire` keeps the received object.
    private func write(_ object: ClientModel.ObjectType, to text: inout ClientText) {
        text.lines(["", "", "@dataclass(frozen=True)"])
        text.line("class \(object.name):")
        text.indented { text in
            text.pythonDocumentation(object.description)
            text.line()
            for member in object.members.filter(\.isRequired) + object.members.filter({ !$0.isRequired }) {
                text.line(field(member, of: object))
                if let description = member.description { text.line("\"\"\"\(description)\"\"\"".shortDocumentation) }
            }
            text.line("wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)")
            text.line("\"\"\"The object as it was received, with members that this file does not know.\"\"\"")
        }
    }

    /// The names that `from renkei_types import *` imports.
    private func writeNames(to text: inout ClientText) {
        let names =
            ["CONTRACT_VERSION", "ERRORS", "EVENTS", "AsyncMethods", "CallError", "Methods", "OpenEnum", "RenkeiError"]
            + model.enums.map(\.name) + model.objects.map(\.name) + model.unions.map(\.name)
            + model.errors.map(\.pythonClass)
        text.lines(["", ""])
        text.line("__all__ = [")
        text.indented { text in
            for name in names { text.line(pythonLiteral(name) + ",") }
        }
        text.line("]")
    }

    private func field(_ member: ObjectMember, of object: ClientModel.ObjectType) -> String {
        func type(_ shape: Shape) -> String { object.isParam ? paramType(of: shape) : shape.pythonType }
        guard !member.isRequired else { return "\(member.pythonName): \(type(member.shape))" }
        return "\(member.pythonName): Optional[\(type(member.shape.withoutNull))] = None"
    }

    /// `CreateDefault = Union[SmartHRCreateDefault, KingOfTimeCreateDefault]`
    private func write(_ union: ClientModel.UnionType, to text: inout ClientText) {
        text.line("\(union.name) = Union[\(union.alternatives.map(\.pythonType).joined(separator: ", "))]")
        text.line("\"\"\"\(union.description)\"\"\"".shortDocumentation)
    }
}

extension ObjectMember {
    /// The name in snake case. Keywords get an underscore. `renkei.py` derives the wire name from it.
    var pythonName: String {
        let plain = name.snakeCased
        return Self.pythonWords.contains(plain) ? plain + "_" : plain
    }

    /// Keywords of Python, and names that the client itself uses.
    private static let pythonWords: Set = [
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
        "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass",
        "raise",
        "return", "self", "timeout", "try", "while", "wire", "with", "yield",
    ]
}

extension Shape {
    /// The type of a received value.
    var pythonType: String {
        switch self {
        case .text(let schema): Self.pythonTextType(schema)
        case .integer: "int"
        case .boolean: "bool"
        case .list(let element, _): "Sequence[\(element.pythonType)]"
        case .texts: "Mapping[str, str]"
        case .document: "Mapping[str, Any]"
        case .namedScalar(_, let shape): shape.pythonType
        case .named(let name): name
        case .nullable(let shape): "Optional[\(shape.pythonType)]"
        }
    }

    var withoutNull: Shape {
        if case .nullable(let shape) = self { shape } else { self }
    }

    private static func pythonTextType(_ schema: JSONValue) -> String {
        switch schema["format"]?.text {
        case "date": "date"
        case "date-time": "datetime"
        default: "str"
        }
    }
}

/// A string literal of Python.
func pythonLiteral(_ text: String) -> String { literal(text) }

extension String {
    /// A docstring on one line, below the attribute that it documents.
    fileprivate var shortDocumentation: String { replacing("\\", with: "\\\\") }
}

extension ClientText {
    /// A docstring: on one line if it fits, else filled.
    mutating func pythonDocumentation(_ text: String, details more: [String] = []) {
        if more.isEmpty, text.count + 6 <= room { return line("\"\"\"\(text)\"\"\"") }
        let filled = "\"\"\"\(text)".wrapped(to: room)
        lines(filled + more)
        line("\"\"\"")
    }
}
