/// One file of `schema/methods`.
struct Method {
    let name: String
    let summary: String
    let description: String
    let dispatch: DispatchDeclaration
    let params: JSONValue
    let result: JSONValue
    let errors: [String]
    let examples: [Example]

    struct Example {
        let name: String
        let params: JSONValue
        let result: JSONValue?
        let error: JSONValue?
    }

    init(_ value: JSONValue, file: String) throws {
        name = try value.required("name", in: file)
        summary = try value.required("summary", in: file)
        description = try value.required("description", in: file)
        guard let params = value["params"], let result = value["result"], let dispatch = value["dispatch"] else {
            throw SchemaFault("\(file): needs params, result and dispatch")
        }
        self.dispatch = try DispatchDeclaration(dispatch, params: params, file: file)
        self.params = params
        self.result = result
        errors = value["errors"]?.elements.compactMap(\.text) ?? []
        examples =
            try value["examples"]?.elements.map { example in
                Example(
                    name: try example.required("name", in: file), params: example["params"] ?? .object([]),
                    result: example["result"], error: example["error"])
            } ?? []
        guard name == file else { throw SchemaFault("\(file): is named \(name)") }
        guard examples.count >= 2 else { throw SchemaFault("\(file): needs two examples") }
    }

    /// The name for types and cases: `rpc.discover` is `discover`.
    var swiftName: String { name.hasPrefix("rpc.") ? String(name.dropFirst(4)) : name }
}

/// One file of `schema/notifications`.
struct Notification {
    let name: String
    let isSentByServer: Bool
    let summary: String
    let description: String
    let params: JSONValue
    let examples: [JSONValue]

    init(_ value: JSONValue, file: String) throws {
        name = try value.required("name", in: file)
        isSentByServer = value["sender"] == "server"
        summary = try value.required("summary", in: file)
        description = try value.required("description", in: file)
        params = value["params"] ?? .object([])
        examples = value["examples"]?.elements.compactMap { $0["params"] } ?? []
    }

    /// `job.changed` is `jobChanged`.
    var swiftName: String {
        let words = name.trimmingPrefix("$/").split(separator: ".").map(String.init)
        return words[0] + words.dropFirst().map(\.capitalisedFirst).joined()
    }
}

/// One entry of `schema/errors.json`.
struct ErrorEntry {
    let kind: String
    let code: Int
    let scope: String
    let message: Bilingual
    let advice: Bilingual
    let isRetryable: Bool
    /// Members of `error.data` beyond those that every error has.
    let data: JSONValue
    let requiredData: [String]

    init(_ value: JSONValue) throws {
        kind = try value.required("kind", in: "errors")
        scope = try value.required("scope", in: kind)
        guard let code = value["code"]?.number, let message = value["message"], let advice = value["advice"] else {
            throw SchemaFault("\(kind): needs code, message and advice")
        }
        self.code = code
        self.message = try Bilingual(message, in: kind)
        self.advice = try Bilingual(advice, in: kind)
        isRetryable = value["retryable"] == true
        data = value["data"] ?? .object([])
        requiredData = value["required"]?.elements.compactMap(\.text) ?? []
    }
}

/// A text in both languages.
struct Bilingual {
    let ja: String
    let en: String

    init(_ value: JSONValue, in place: String) throws {
        ja = try value.required("ja", in: place)
        en = try value.required("en", in: place)
    }
}

extension JSONValue {
    func required(_ name: String, in place: String) throws -> String {
        guard let text = self[name]?.text else { throw SchemaFault("\(place): needs \(name)") }
        return text
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
    var loweredFirst: String {
        let head = prefix { $0.isUppercase }
        if head.count == count { return lowercased() }
        return head.count > 1
            ? head.dropLast().lowercased() + dropFirst(head.count - 1) : prefix(1).lowercased() + dropFirst()
    }
}
