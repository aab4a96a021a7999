/// `schema/README.md`: the reference for people.
struct ReferencePage {
    let contract: ContractSchema

    /// The page: an introduction, then methods, notifications, types and errors.
    func text() throws -> String {
        var lines = introduction() + ["| Method | Purpose |", "|---|---|"]
        lines += contract.methods.map { "| \(link($0.name)) | \($0.summary) |" }
        lines += ["", "## Methods", ""]
        for method in contract.methods { lines += try section(method) }
        lines += ["## Notifications", ""]
        for notification in contract.notifications { lines += try section(notification) }
        lines += ["## Types", ""]
        for type in contract.types { lines += try section(type) }
        lines += ["## Errors", ""] + errors()
        return lines.joined(separator: "\n") + "\n"
    }

    /// The text above the table of methods.
    private func introduction() -> [String] {
        [
            "# The methods of \(contract.title), contract \(contract.version)", "",
            "Generated from this folder by `swift run ContractTool generate`.", "",
            "| File or folder | Content |", "|---|---|",
            "| `methods/`, `types/`, `notifications/` | One file for each method, shared type and notification |",
            "| `errors.json` | All errors |",
            "| `renkei.schema.json` | Generated: JSON Schema 2020-12 of all messages |",
            "| `openrpc.json` | Generated: OpenRPC document |",
            "| `transcripts/` | Complete sessions with `renkei serve --sandbox` |",
            "| `validate.py` | Validates messages against the schema |", "",
            "A step of a transcript sends one message and expects the next one, if any. The messages in `notifications` arrive",
            "at any time before the end, in this order, with at least these members; others may come between them. In expected",
            "messages, `<text>`, `<integer>`, `<list>` and `<timestamp>` stand for any such value, and `<today>` for the current",
            "date in Japan.", "",
            "Each method can also return `invalidParams`, and each message the errors of the protocol.", "",
        ]
    }

    /// Heading, description, params, result, errors and the first example of a method.
    private func section(_ method: MethodEntry) throws -> [String] {
        var lines = ["### \(method.name)", "", "\(method.summary). \(method.description)", ""]
        lines += try table(method.params, titled: "Param")
        lines += try result(method.result)
        lines += [method.dispatch.sentences, ""]
        if !method.errors.isEmpty {
            lines += ["Errors: " + method.errors.map { link($0) }.joined(separator: ", ") + ".", ""]
        }
        return lines + example(method)
    }

    /// Heading, description and params of a notification.
    private func section(_ notification: NotificationEntry) throws -> [String] {
        let sender = notification.isSentByServer ? "Sent by renkei" : "Sent by the client"
        let lines = [
            "### \(notification.name)", "", "\(notification.summary). \(sender). \(notification.description)", "",
        ]
        if notification.isSentByServer { return lines + (try table(notification.params, titled: "Param")) }
        let members = notification.params["properties"]?.members ?? []
        return lines + members.map { "- `\($0.name)`: \($0.value["description"]?.text ?? "")" } + [""]
    }

    /// Heading and description of a type, with its values, its members or its rules.
    private func section(_ type: NamedSchema) throws -> [String] {
        let lines = ["### \(type.name)", "", type.schema["description"]?.text ?? "", ""]
        if let labels = type.schema["x-labels"] {
            let rows = try labels.members.map { member in
                let label = try BilingualString(json: member.value, in: type.name)
                return "| `\(member.name)` | \(label.en) | \(label.ja) |"
            }
            return lines + ["| Value | English | 日本語 |", "|---|---|---|"] + rows + [""]
        }
        if type.schema["properties"] != nil { return lines + (try table(type.schema, titled: "Member")) }
        if let alternatives = type.schema["oneOf"]?.elements {
            return lines + [try alternatives.map(typeWords).joined(separator: ", or ") + ".", ""]
        }
        return lines + [words(try contract.shape(of: type.schema)) + ".", ""]
    }

    /// The table of the result's members, or a line for a result that is another type.
    private func result(_ schema: JSONValue) throws -> [String] {
        if schema["properties"] != nil { return try table(schema, titled: "Result") }
        if let alternatives = schema["oneOf"]?.elements {
            return ["Result: " + (try alternatives.map(typeWords).joined(separator: ", or ")) + ".", ""]
        }
        return ["Result: \(try typeWords(of: schema)).", ""]
    }

    /// A Markdown table with one row for each member.
    private func table(_ schema: JSONValue, titled title: String) throws -> [String] {
        guard schema["properties"] != nil else { return ["\(title)s: \(try typeWords(of: schema)).", ""] }
        let members = try contract.members(of: schema)
        guard !members.isEmpty else { return [title == "Param" ? "No params." : "\(title): an empty object.", ""] }
        let rows = members.map { member in
            "| `\(member.name)` | \(words(member.shape)) | \(member.isRequired ? "yes" : "") | \(member.description ?? "") |"
        }
        return ["| \(title) | Type | Required | Description |", "|---|---|---|---|"] + rows + [""]
    }

    /// The type of a schema in words.
    private func typeWords(of schema: JSONValue) throws -> String { words(try contract.shape(of: schema)) }

    /// Request and response as JSON blocks. An example that ends with an error is not shown.
    private func example(_ method: MethodEntry) -> [String] {
        guard let example = method.examples.first, let result = example.result else { return [] }
        let request = JSONValue.members([
            "jsonrpc": "2.0", "id": .number("1"), "method": .string(method.name), "params": example.params,
        ])
        let response = JSONValue.members(["jsonrpc": "2.0", "id": .number("1"), "result": result])
        return ["Example (\(example.name)), request and response:", ""] + block(request) + block(response)
    }

    /// A fenced JSON block with one value a line.
    private func block(_ message: JSONValue) -> [String] {
        ["```json"] + message.pretty.split(separator: "\n").map(String.init) + ["```", ""]
    }

    /// A section for each kind of error, in both languages.
    private func errors() -> [String] {
        var lines = [
            "The `data` of each error has `kind`, `messageJa` and `retryable`, `retryAfter` (seconds) if known, and the members",
            "listed below.", "",
        ]
        for error in contract.errors {
            lines += [
                "### \(error.kind)", "", "`\(error.code)`\(error.isRetryable ? ", retryable" : "")", "",
                "\(error.message.en) \(error.advice.en)", "", "\(error.message.ja)\(error.advice.ja)", "",
            ]
            let members = error.data.members.map {
                "`\($0.name)`" + ($0.value["description"]?.text.map { ": \($0)" } ?? "")
            }
            if !members.isEmpty { lines += members.map { "- \($0)" } + [""] }
        }
        return lines
    }
}

/// A Markdown link to the heading of a name. GitHub derives the anchor in the same way.
private func link(_ name: String) -> String {
    let anchor = name.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return "[`\(name)`](#\(anchor))"
}

/// The type of a value and its rules, in words.
private func words(_ shape: Shape) -> String {
    switch shape {
    case .text(let schema): (["string"] + ruleWords(schema)).joined(separator: ", ")
    case .integer(let schema): (["integer"] + ruleWords(schema)).joined(separator: ", ")
    case .boolean: "boolean"
    case .list(let element, let schema): (["list of \(words(element))"] + ruleWords(schema)).joined(separator: ", ")
    case .texts: "object of strings"
    case .document: "object"
    case .namedScalar(let name, _), .named(let name): link(name)
    case .nullable(let shape): "\(words(shape)) or null"
    }
}

/// The rules of a schema in words, such as "at most 64 characters".
private func ruleWords(_ schema: JSONValue) -> [String] {
    [
        schema["format"]?.text.map { $0 == "date" ? "`YYYY-MM-DD`" : "`YYYY-MM-DDThh:mm:ss+09:00`" },
        schema["minLength"]?.number.map { "at least \(counted($0, noun: "character"))" },
        schema["maxLength"]?.number.map { "at most \(counted($0, noun: "character"))" },
        schema["pattern"]?.text.map { "`\($0)`" },
        schema["minimum"]?.number.map { "at least \($0)" },
        schema["maximum"]?.number.map { "at most \($0)" },
        schema["minItems"]?.number.map { "at least \(counted($0, noun: "element"))" },
        schema["maxItems"]?.number.map { "at most \(counted($0, noun: "element"))" },
        schema["uniqueItems"] == true ? "without duplicates" : nil,
    ].compactMap { $0 }
}

/// `1 character`, `2 characters`
private func counted(_ number: Int, noun: String) -> String { "\(number) \(noun)" + (number == 1 ? "" : "s") }
