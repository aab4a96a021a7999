/// One file of `schema/methods`.
struct MethodEntry {
    /// The name on the wire, which is also that of the file.
    let name: String
    /// A few words without a full stop, for lists of methods.
    let summary: String
    let description: String
    let dispatch: DispatchDeclaration
    /// An object schema. It refuses unknown members.
    let params: JSONValue
    let result: JSONValue
    /// Kinds of errors, besides those of the protocol and `invalidParams`.
    let errors: [String]
    let examples: [Example]

    /// A call with its result or its error. Tests read and write each of them.
    struct Example {
        let name: String
        let params: JSONValue
        let result: JSONValue?
        let error: JSONValue?
    }

    /// - Throws: `SchemaFault` if a member is missing, or if there are fewer than two examples.
    init(json value: JSONValue, file: String) throws {
        name = try value.required("name", in: file)
        summary = try value.required("summary", in: file)
        description = try value.required("description", in: file)
        guard let params = value["params"], let result = value["result"], let dispatch = value["dispatch"] else {
            throw SchemaFault("\(file): needs params, result and dispatch")
        }
        self.dispatch = try DispatchDeclaration(json: dispatch, params: params, file: file)
        self.params = params
        self.result = result
        errors = value["errors"]?.elements.compactMap(\.text) ?? []
        examples =
            try value["examples"]?.elements.map { example in
                Example(
                    name: try example.required("name", in: file), params: example["params"] ?? .object([]),
                    result: example["result"], error: example["error"])
            } ?? []
        guard name == file else { throw SchemaFault("\(file): the name \(name) differs from the file's") }
        guard examples.count >= 2 else { throw SchemaFault("\(file): needs two examples") }
    }

    /// The name in types and cases: `rpc.discover` becomes `discover`.
    var swiftName: String { name.hasPrefix("rpc.") ? String(name.dropFirst(4)) : name }
}
