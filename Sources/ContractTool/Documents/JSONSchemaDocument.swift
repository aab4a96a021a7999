/// `schema/renkei.schema.json`: one JSON Schema (2020-12) for all messages, those to renkei and those from it.
///
/// A reference to a file in `types/` becomes a reference into `$defs`.
struct JSONSchemaDocument {
    let contract: ContractSchema

    /// The whole document. `anyOf` at its top accepts any message in either direction.
    func document() throws -> JSONValue {
        .members([
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": .string("urn:\(contract.title):contract:\(contract.version)"),
            "title": .string(contract.title),
            "description": .string(contract.description),
            "anyOf": [reference("request"), reference("response"), reference("notification"), reference("batch")],
            "$defs": .object(definitions().map { JSONValue.Member(name: $0.0, value: bundled($0.1)) }),
        ])
    }

    /// The content of `$defs`: the envelope, then methods, notifications, errors and types, each in the order of its files.
    private func definitions() -> [(String, JSONValue)] {
        envelope() + contract.methods.flatMap(method) + contract.notifications.map(notification)
            + contract.errors.map { ("error.\($0.kind)", error($0)) }
            + [("ErrorKind", contract.errorKindSchema)] + contract.types.map { ($0.name, $0.schema) }
    }

    /// The definitions for JSON-RPC itself: ids, requests, responses, notifications and batches.
    private func envelope() -> [(String, JSONValue)] {
        let methods = contract.methods.map(\.name)
        return [
            ("id", .members(["type": ["string", "number", "null"]])),
            ("request", anyOf(methods.map { "\($0).request" })),
            ("response", anyOf(methods.map { "\($0).response" } + ["errorResponse"])),
            (
                "errorResponse",
                message(["id": reference("id"), "error": anyOf(contract.errors.map { "error.\($0.kind)" })])
            ),
            ("notification", anyOf(contract.notifications.map(definitionName))),
            ("batch", batch()),
        ]
    }

    /// A batch, which JSON-RPC forbids to be empty.
    private func batch() -> JSONValue {
        .members([
            "type": "array", "minItems": .number("1"), "items": anyOf(["request", "response", "notification"]),
        ])
    }

    private func anyOf(_ names: [String]) -> JSONValue { .members(["anyOf": .array(names.map(reference))]) }

    /// Four definitions for a method: `name.params`, `name.result`, `name.request` and `name.response`. A request may omit
    /// `params` if none is required, and `id` if it is a notification.
    private func method(_ method: MethodEntry) -> [(String, JSONValue)] {
        let name = method.name
        let needsParams = method.params["required"] != nil
        return [
            ("\(name).params", method.params),
            ("\(name).result", method.result),
            (
                "\(name).request",
                message(
                    [
                        "id": reference("id"), "method": .members(["const": .string(name)]),
                        "params": reference("\(name).params"),
                    ], optional: needsParams ? ["id"] : ["id", "params"])
            ),
            ("\(name).response", message(["id": reference("id"), "result": reference("\(name).result")])),
        ]
    }

    /// The definition of a notification, which has no id.
    private func notification(_ notification: NotificationEntry) -> (String, JSONValue) {
        (
            definitionName(of: notification),
            message(["method": .members(["const": .string(notification.name)]), "params": notification.params])
        )
    }

    /// `$/cancelRequest` becomes `cancelRequest.notification`, because a slash would have to be escaped in references.
    private func definitionName(of notification: NotificationEntry) -> String {
        "\(notification.name.trimmingPrefix("$/")).notification"
    }

    /// The members of `data` that every error has.
    private static let commonErrorData =
        JSONValue.members([
            "kind": .members(["type": "string"]),
            "messageJa": .members(["type": "string"]),
            "retryable": .members(["type": "boolean"]),
            "retryAfter": .members(["type": "integer", "minimum": .number("0")]),
        ]).members

    /// The error object of one kind, with the members of `data` that all errors have and those of this kind.
    private func error(_ error: ErrorEntry) -> JSONValue {
        let kind = JSONValue.members(["const": .string(error.kind)])
        let data = JSONValue.object(Self.commonErrorData + error.data.members).setting("kind", to: kind)
        let required = ["kind", "messageJa", "retryable"] + error.requiredData
        return .members([
            "description": .string(error.message.en),
            "type": "object",
            "properties": .members([
                "code": .members(["const": .number(String(error.code))]),
                "message": .members(["type": "string"]),
                "data": .members([
                    "type": "object", "properties": data, "required": .array(required.map(JSONValue.string)),
                ]),
            ]),
            "required": ["code", "message", "data"],
        ])
    }

    /// An object with `"jsonrpc": "2.0"` and the given members, which are required unless they are named in `optional`.
    private func message(_ members: KeyValuePairs<String, JSONValue>, optional: [String] = []) -> JSONValue {
        let properties =
            [JSONValue.Member(name: "jsonrpc", value: .members(["const": "2.0"]))]
            + JSONValue.members(members).members
        let required = properties.map(\.name).filter { !optional.contains($0) }
        return .members([
            "type": "object", "properties": .object(properties), "required": .array(required.map(JSONValue.string)),
        ])
    }

    private func reference(_ name: String) -> JSONValue { .members(["$ref": .string("#/$defs/\(name)")]) }

    /// Replaces references to files by references into `$defs`. A reference that is one already, remains.
    private func bundled(_ schema: JSONValue) -> JSONValue {
        schema.mappingReferences { $0.hasPrefix("#") ? $0 : "#/$defs/\(referencedName($0))" }
    }
}
