/// The named types that one schema declares.
struct ClientTypes {
    var enums: [ClientModel.OpenEnum] = []
    var objects: [ClientModel.ObjectType] = []
    var unions: [ClientModel.UnionType] = []
}

extension ContractSchema {
    /// The types that a schema declares under a name. A reference or a scalar declares none.
    /// - Parameter described: The schema whose description to use first.
    func clientTypes(_ name: String, _ schema: JSONValue, _ described: JSONValue) throws -> ClientTypes {
        let description = described["description"]?.text ?? schema["description"]?.text ?? name
        if let values = schema["enum"]?.elements.compactMap(\.text) {
            return ClientTypes(enums: [try clientEnum(name, description, values, schema["x-labels"])])
        }
        if schema["properties"] != nil {
            let object = ClientModel.ObjectType(
                name: name, description: description, members: try members(of: schema),
                isParam: schema["additionalProperties"] == false)
            return object.members.isEmpty ? ClientTypes() : ClientTypes(objects: [object])
        }
        guard let alternatives = schema["oneOf"]?.elements else { return ClientTypes() }
        return ClientTypes(unions: [
            ClientModel.UnionType(
                name: name, description: description, alternatives: try alternatives.map(shape),
                titles: try alternatives.map { try $0.required("title", in: name) })
        ])
    }

    func clientCall(_ method: MethodEntry) throws -> (call: ClientModel.MethodCall, types: ClientTypes) {
        let name = "\(method.swiftName.capitalisedFirst)Result"
        var described = method.result
        if described["description"] == nil {
            described = .members(["description": .string("Result of `\(method.name)`.")])
        }
        let types = try clientTypes(name, method.result, described)
        let call = ClientModel.MethodCall(
            method: method, params: try members(of: method.params),
            result: try clientShape(method.result, named: name), page: try page(of: method))
        return (call, types)
    }

    func clientEvent(_ notification: NotificationEntry) throws -> (event: ClientModel.Event, types: ClientTypes) {
        let name = "\(notification.swiftName.capitalisedFirst)Params"
        let described = JSONValue.members([
            "description": .string("\(notification.summary). \(notification.description)")
        ])
        guard let shape = try clientShape(notification.params, named: name) else {
            throw SchemaFault("\(notification.name): needs members")
        }
        return (
            ClientModel.Event(notification: notification, params: shape),
            try clientTypes(name, notification.params, described)
        )
    }

    /// The kinds of errors, as an enum.
    var errorKindEnum: ClientModel.OpenEnum {
        ClientModel.OpenEnum(
            name: "ErrorKind", description: "Kinds of errors.",
            values: errors.map { .init(name: $0.kind, description: $0.message.en, label: $0.message) })
    }

    private func clientEnum(
        _ name: String, _ description: String, _ values: [String], _ labels: JSONValue?
    ) throws -> ClientModel.OpenEnum {
        ClientModel.OpenEnum(
            name: name, description: description,
            values: try values.map { value in
                guard let label = labels?[value] else { throw SchemaFault("\(name): \(value) has no label") }
                let text = try BilingualString(label, in: name)
                return .init(name: value, description: text.en + ".", label: text)
            })
    }

    private func clientShape(_ schema: JSONValue, named name: String) throws -> Shape? {
        if let properties = schema["properties"] { return properties.members.isEmpty ? nil : .named(name) }
        return schema["oneOf"] != nil ? .named(name) : try shape(of: schema)
    }

    /// A method is paged if it takes a `cursor`, and its result has a `nextCursor` and one list.
    private func page(of method: MethodEntry) throws -> ClientModel.Page? {
        guard method.params["properties"]?["cursor"] != nil, method.result["properties"]?["nextCursor"] != nil else {
            return nil
        }
        let lists = try members(of: method.result).compactMap { member in
            if case .list(let element, _) = member.shape { (member.name, element) } else { nil }
        }
        guard lists.count == 1 else { throw SchemaFault("\(method.name): a page has one list") }
        return ClientModel.Page(listName: lists[0].0, element: lists[0].1)
    }
}
