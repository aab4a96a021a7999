/// The method reference for people.
struct Reference {
    let source: Source

    func text() throws -> String {
        var lines = [
            "# The methods of \(source.title), contract \(source.version)", "",
            "Generated from this folder by `swift run ContractTool generate`. One file here is one method (`methods/`), one",
            "shared shape (`types/`), one notification (`notifications/`); `errors.json` lists all errors. From them come",
            "`renkei.schema.json` (JSON Schema 2020-12 of every message), `openrpc.json` and this page. `transcripts/` are",
            "whole sessions with `renkei serve --sandbox`, in which `<text>`, `<integer>`, `<list>` and `<moment>` stand for any",
            "such value, and `<today>` for the day in Japan. A step sends a message, and expects the one that comes next, if any;",
            "`notifications` come some time until the end, in this order, others between them, with at least these members.",
            "`validate.py` checks messages against the schema.", "",
            "Every method may also answer `invalidParams`, and every message the errors of the protocol.", "",
            "| Method | |", "|---|---|",
        ]
        lines += source.methods.map { "| \(link($0.name)) | \($0.summary) |" }
        lines += ["", "## Methods", ""]
        for method in source.methods { lines += try section(method) }
        lines += ["## Notifications", ""]
        for notification in source.notifications { lines += try section(notification) }
        lines += ["## Types", ""]
        for type in source.types { lines += try section(type) }
        lines += ["## Errors", ""] + errors()
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ method: Method) throws -> [String] {
        var lines = ["### \(method.name)", "", "\(method.summary). \(method.description)", ""]
        lines += try table(method.params, titled: "Param")
        lines += try result(method.result)
        lines += [method.dispatch.sentences, ""]
        if !method.errors.isEmpty {
            lines += ["Errors: " + method.errors.map { link($0) }.joined(separator: ", ") + ".", ""]
        }
        return lines + example(method)
    }

    private func section(_ notification: Notification) throws -> [String] {
        let sender = notification.isSentByServer ? "Sent by renkei" : "Sent by the caller"
        let lines = [
            "### \(notification.name)", "", "\(notification.summary). \(sender). \(notification.description)", "",
        ]
        if notification.isSentByServer { return lines + (try table(notification.params, titled: "Param")) }
        let members = notification.params["properties"]?.members ?? []
        return lines + members.map { "- `\($0.name)`: \($0.value["description"]?.text ?? "")" } + [""]
    }

    private func section(_ type: Source.Named) throws -> [String] {
        let lines = ["### \(type.name)", "", type.schema["description"]?.text ?? "", ""]
        if let labels = type.schema["x-labels"] {
            let rows = try labels.members.map { member in
                let label = try Bilingual(member.value, in: type.name)
                return "| `\(member.name)` | \(label.en) | \(label.ja) |"
            }
            return lines + ["| Value | | 日本語 |", "|---|---|---|"] + rows + [""]
        }
        if type.schema["properties"] != nil { return lines + (try table(type.schema, titled: "Member")) }
        if let alternatives = type.schema["oneOf"]?.elements {
            return lines + [try alternatives.map(words).joined(separator: ", or ") + ".", ""]
        }
        return lines + [try source.shape(of: type.schema).words + ".", ""]
    }

    private func result(_ schema: JSONValue) throws -> [String] {
        if schema["properties"] != nil { return try table(schema, titled: "Result") }
        if let alternatives = schema["oneOf"]?.elements {
            return ["Result: " + (try alternatives.map(words).joined(separator: ", or ")) + ".", ""]
        }
        return ["Result: \(try words(schema)).", ""]
    }

    private func table(_ schema: JSONValue, titled title: String) throws -> [String] {
        guard schema["properties"] != nil else { return ["\(title)s: \(try words(schema)).", ""] }
        let members = try source.members(of: schema)
        guard !members.isEmpty else { return [title == "Param" ? "No params." : "\(title): an empty object.", ""] }
        let rows = members.map { member in
            "| `\(member.name)` | \(member.shape.words) | \(member.isRequired ? "always" : "") | \(member.description ?? "") |"
        }
        return ["| \(title) | Type | | |", "|---|---|---|---|"] + rows + [""]
    }

    private func words(_ schema: JSONValue) throws -> String { try source.shape(of: schema).words }

    private func example(_ method: Method) -> [String] {
        guard let example = method.examples.first, let result = example.result else { return [] }
        let request = JSONValue.members([
            "jsonrpc": "2.0", "id": .number("1"), "method": .string(method.name), "params": example.params,
        ])
        let response = JSONValue.members(["jsonrpc": "2.0", "id": .number("1"), "result": result])
        return ["```", "→ \(request.compact)", "← \(response.compact)", "```", ""]
    }

    private func errors() -> [String] {
        var lines = [
            "`data` of every error has `kind`, `messageJa` and `retryable`; `retryAfter` (seconds) where it is known; and",
            "the members named below.", "",
        ]
        for error in source.errors {
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

private func link(_ name: String) -> String {
    let anchor = name.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return "[`\(name)`](#\(anchor))"
}

extension Shape {
    /// The type in words, with its rules.
    fileprivate var words: String {
        switch self {
        case .text(let schema): (["string"] + schema.ruleWords).joined(separator: ", ")
        case .integer(let schema): (["integer"] + schema.ruleWords).joined(separator: ", ")
        case .boolean: "boolean"
        case .list(let element, let schema): (["list of \(element.words)"] + schema.ruleWords).joined(separator: ", ")
        case .texts: "object of strings"
        case .document: "object"
        case .namedScalar(let name, _), .named(let name): link(name)
        case .nullable(let shape): "\(shape.words) or null"
        }
    }
}

extension JSONValue {
    fileprivate var ruleWords: [String] {
        [
            self["format"]?.text.map { $0 == "date" ? "`YYYY-MM-DD`" : "`YYYY-MM-DDThh:mm:ss+09:00`" },
            self["minLength"]?.number.map { "at least \($0) characters" },
            self["maxLength"]?.number.map { "at most \($0) characters" },
            self["pattern"]?.text.map { "`\($0)`" },
            self["minimum"]?.number.map { "at least \($0)" },
            self["maximum"]?.number.map { "at most \($0)" },
            self["minItems"]?.number.map { "at least \($0)" },
            self["maxItems"]?.number.map { "at most \($0)" },
            self["uniqueItems"] == true ? "none twice" : nil,
        ].compactMap { $0 }
    }
}
