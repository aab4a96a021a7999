import JSON

extension JSONValue {
    /// The text without white space.
    var compact: String {
        var writer = JSONWriter()
        write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The text for people: indented by two spaces, with short values on one line.
    var pretty: String { pretty(indentation: 0, column: 0) + "\n" }

    /// The compact text in lines. Joined without separator, they are `compact` again.
    ///
    /// A value that does not fit into `width` is broken as in `pretty`, so that a change of one value changes few lines.
    /// A string is never broken and may be longer.
    func compactLines(width: Int) -> [String] { compactLines(prefix: "", suffix: "", width: width) }

    private func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): writer.bool(value)
        case .number(let text): writer.raw(text.utf8)
        case .string(let text): writer.string(text)
        case .array(let elements):
            writer.beginArray()
            for element in elements { element.write(to: &writer) }
            writer.endArray()
        case .object(let members): Self.write(members, to: &writer)
        }
    }

    private static func write(_ members: [Member], to writer: inout JSONWriter) {
        writer.beginObject()
        for member in members {
            writer.name(member.name)
            member.value.write(to: &writer)
        }
        writer.endObject()
    }

    /// - Parameters:
    ///   - indentation: Number of steps.
    ///   - column: Columns before the value on its line, besides the indentation: those of its name.
    private func pretty(indentation: Int, column: Int) -> String {
        let line = oneLine
        if indentation > 0, indentation * 2 + column + line.count <= 100 { return line }
        let inner = String(repeating: "  ", count: indentation + 1)
        let outer = String(repeating: "  ", count: indentation)
        switch self {
        case .object(let members) where !members.isEmpty:
            let lines = members.map { member in
                let name = quoted(member.name) + ": "
                return inner + name + member.value.pretty(indentation: indentation + 1, column: name.count)
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
        case .array(let elements) where !elements.isEmpty:
            let lines = elements.map { inner + $0.pretty(indentation: indentation + 1, column: 0) }
            return "[\n" + lines.joined(separator: ",\n") + "\n" + outer + "]"
        default: return line
        }
    }

    /// The text on one line, with spaces as people write them.
    private var oneLine: String {
        switch self {
        case .object(let members) where !members.isEmpty:
            "{ " + members.map { quoted($0.name) + ": " + $0.value.oneLine }.joined(separator: ", ") + " }"
        case .array(let elements): "[" + elements.map(\.oneLine).joined(separator: ", ") + "]"
        default: compact
        }
    }

    /// - Parameters:
    ///   - prefix: The name and colon before the value, if it is a member.
    ///   - suffix: The comma after it, if another value follows.
    private func compactLines(prefix: String, suffix: String, width: Int) -> [String] {
        let whole = prefix + compact + suffix
        guard whole.count > width, let (open, close) = brackets else { return [whole] }
        let parts = parts
        let lines = parts.enumerated().flatMap { index, part in
            let comma = index < parts.count - 1 ? "," : ""
            return part.value.compactLines(prefix: part.prefix, suffix: comma, width: width)
        }
        return [prefix + open] + lines + [close + suffix]
    }

    /// `nil` for a value that cannot be broken into lines.
    private var brackets: (open: String, close: String)? {
        switch self {
        case .object(let members) where !members.isEmpty: ("{", "}")
        case .array(let elements) where !elements.isEmpty: ("[", "]")
        default: nil
        }
    }

    /// The members with their names, or the elements, which have none.
    private var parts: [(prefix: String, value: JSONValue)] {
        members.map { (quoted($0.name) + ":", $0.value) } + elements.map { ("", $0) }
    }
}

private func quoted(_ text: String) -> String { JSONValue.string(text).compact }
