/// `schema/openrpc.json`: the contract as an OpenRPC document, which is the result of `rpc.discover`.
struct OpenRPCDocument {
    let contract: ContractSchema

    /// The whole document. Members have the order of the OpenRPC specification.
    func document() -> JSONValue {
        .members([
            "openrpc": "1.3.2",
            "info": .members([
                "title": .string(contract.title), "version": .string(contract.version),
                "description": .string(contract.description),
            ]),
            "methods": .array(contract.methods.map(method)),
            "components": components(),
        ])
    }

    /// The types and errors, which the methods refer to.
    private func components() -> JSONValue {
        .members([
            "schemas": .object(
                [JSONValue.Member(name: "ErrorKind", value: contract.errorKindSchema)]
                    + contract.types.map { JSONValue.Member(name: $0.name, value: referring($0.schema)) }),
            "errors": .object(contract.errors.map { JSONValue.Member(name: $0.kind, value: error($0)) }),
        ])
    }

    /// A Method Object. OpenRPC lists the params one by one, instead of as one object.
    private func method(_ method: MethodEntry) -> JSONValue {
        .members([
            "name": .string(method.name),
            "summary": .string(method.summary),
            "description": .string(method.description),
            "paramStructure": "by-name",
            "x-changes": .string(method.dispatch.changes.rawValue),
            "params": .array(params(of: method)),
            "result": .members(["name": "result", "schema": referring(method.result)]),
            "errors": .array(
                (["invalidParams"] + method.errors).map { .members(["$ref": .string("#/components/errors/\($0)")]) }),
            "examples": .array(method.examples.compactMap(example)),
        ])
    }

    /// Content Descriptors for the params. The description moves from the schema to the descriptor.
    private func params(of method: MethodEntry) -> [JSONValue] {
        let required = method.params["required"]?.elements ?? []
        return (method.params["properties"]?.members ?? []).map { member in
            var descriptor = JSONValue.members(["name": .string(member.name)])
            if let description = member.value["description"] {
                descriptor = descriptor.setting("description", to: description)
            }
            return descriptor.setting("required", to: .bool(required.contains(.string(member.name))))
                .setting("schema", to: referring(member.value.without("description")))
        }
    }

    /// An Example Pairing Object; `nil` for an example that ends with an error, which OpenRPC cannot express.
    private func example(_ example: MethodEntry.Example) -> JSONValue? {
        guard let result = example.result else { return nil }
        return .members([
            "name": .string(example.name),
            "params": .array(example.params.members.map { .members(["name": .string($0.name), "value": $0.value]) }),
            "result": .members(["name": "result", "value": result]),
        ])
    }

    /// An Error Object. Its `data` is that of every error of this kind.
    private func error(_ error: ErrorEntry) -> JSONValue {
        .members([
            "code": .number(String(error.code)),
            "message": .string(error.message.en),
            "data": .members([
                "kind": .string(error.kind), "messageJa": .string(error.message.ja),
                "retryable": .bool(error.isRetryable),
            ]),
        ])
    }

    /// Replaces references to files by references into `components`.
    private func referring(_ schema: JSONValue) -> JSONValue {
        schema.mappingReferences { "#/components/schemas/\(referencedName($0))" }
    }
}
