/// The named types that one schema declares.
struct ClientTypes {
    var enums: [ClientModel.OpenEnum] = []
    var objects: [ClientModel.ObjectType] = []
    var unions: [ClientModel.UnionType] = []
}

extension ContractSchema {
    /// The types that a schema declares under a name. A reference or a scalar declares none.
    /// - Parameter described: The schema whose description to use first.
    func clientTypes(named name: String, _ schema: JSONValue, described: JSONValue) throws -> ClientTypes {
        let description = described["description"]?.text ?? schema["description"]?.text ?? name
        if let values = schema["enum"]?.elements.compactMap(\.text) {
            return ClientTypes(enums: [
                try clientEnum(named: name, description: description, values: values, labels: schema["x-labels"])
            ])
        }
        if schema["properties"] != nil {
            let object = ClientModel.ObjectType(
                name: name, description: description, members: try members(of: schema),
                isParam: schema["additionalProperties"] == false)
            return object.members.isEmpty ? ClientTypes() : ClientTypes(objects: [object])
        }
        guard let alternatives = schema["oneOf"]?.elements else { return ClientTypes() }
        return ClientTypes(unions: [try clientUnion(named: name, description: description, of: alternatives)])
    }

    /// - Throws: `SchemaFault` if an alternative has no title.
    private func clientUnion(
        named name: String, description: String, of alternatives: [JSONValue]
    ) throws -> ClientModel.UnionType {
        ClientModel.UnionType(
            name: name, description: description, alternatives: try alternatives.map(shape),
            titles: try alternatives.map { try $0.required("title", in: name) })
    }

    /// The client's method for a method of the contract, and the types that its result declares.
    func clientCall(_ method: MethodEntry) throws -> (call: ClientModel.MethodCall, types: ClientTypes) {
        let name = "\(method.swiftName.capitalisedFirst)Result"
        var described = method.result
        if described["description"] == nil {
            described = .members(["description": .string("Result of `\(method.name)`.")])
        }
        let types = try clientTypes(named: name, method.result, described: described)
        let call = ClientModel.MethodCall(
            method: method, params: try members(of: method.params),
            result: try clientShape(method.result, named: name), page: try page(of: method))
        return (call, types)
    }

    /// The client's event for a notification, and the types that its params declare.
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
            try clientTypes(named: name, notification.params, described: described)
        )
    }

    /// The kinds of errors, as an enum.
    var errorKindEnum: ClientModel.OpenEnum {
        ClientModel.OpenEnum(
            name: "ErrorKind", description: "Kinds of errors.",
            values: errors.map { .init(name: $0.kind, description: $0.message.en, label: $0.message) })
    }

    /// - Throws: `SchemaFault` if a value has no label.
    private func clientEnum(
        named name: String, description: String, values: [String], labels: JSONValue?
    ) throws -> ClientModel.OpenEnum {
        ClientModel.OpenEnum(
            name: name, description: description,
            values: try values.map { value in
                guard let label = labels?[value] else { throw SchemaFault("\(name): \(value) has no label") }
                let text = try BilingualString(json: label, in: name)
                return .init(name: value, description: text.en + ".", label: text)
            })
    }

    /// The shape of a result or of params, which get the given name if they declare a type; `nil` for an object without
    /// members.
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
