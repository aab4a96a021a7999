import Foundation

extension JSONValue {
    /// Without any white space.
    var compact: String {
        switch self {
        case .object(let members):
            "{" + members.map { quote($0.name) + ":" + $0.value.compact }.joined(separator: ",") + "}"
        case .array(let elements): "[" + elements.map(\.compact).joined(separator: ",") + "]"
        default: scalar
        }
    }

    /// For people: two spaces, and what is short on one line.
    var pretty: String { pretty(indentation: 0, column: 0) + "\n" }

    private func pretty(indentation: Int, column: Int) -> String {
        let line = oneLine
        if indentation > 0, indentation * 2 + column + line.count <= 100 { return line }
        let inner = String(repeating: "  ", count: indentation + 1)
        let outer = String(repeating: "  ", count: indentation)
        switch self {
        case .object(let members) where !members.isEmpty:
            let lines = members.map { member in
                let name = quote(member.name) + ": "
                return inner + name + member.value.pretty(indentation: indentation + 1, column: name.count)
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
        case .array(let elements) where !elements.isEmpty:
            let lines = elements.map { inner + $0.pretty(indentation: indentation + 1, column: 0) }
            return "[\n" + lines.joined(separator: ",\n") + "\n" + outer + "]"
        default: return line
        }
    }

    private var oneLine: String {
        switch self {
        case .object(let members) where !members.isEmpty:
            "{ " + members.map { quote($0.name) + ": " + $0.value.oneLine }.joined(separator: ", ") + " }"
        case .array(let elements): "[" + elements.map(\.oneLine).joined(separator: ", ") + "]"
        default: scalar
        }
    }

    private var scalar: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let text): text
        case .string(let text): quote(text)
        case .array: "[]"
        case .object: "{}"
        }
    }
}

private func quote(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case _ where scalar.value < 0x20: result += String(format: "\\u%04x", scalar.value)
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
