/// The named types that some piece of the schema brings.
struct ClientTypes {
    var words: [ClientModel.Word] = []
    var records: [ClientModel.Record] = []
    var unions: [ClientModel.Union] = []
}

extension Source {
    /// What a schema declares under a name; nothing if it is a mere reference or a text with a rule.
    func clientTypes(_ name: String, _ schema: JSONValue, _ described: JSONValue) throws -> ClientTypes {
        let description = described["description"]?.text ?? schema["description"]?.text ?? name
        if let values = schema["enum"]?.elements.compactMap(\.text) {
            return ClientTypes(words: [try clientWord(name, description, values, schema["x-labels"])])
        }
        if schema["properties"] != nil {
            let record = ClientModel.Record(
                name: name, description: description, members: try members(of: schema),
                isParam: schema["additionalProperties"] == false)
            return record.members.isEmpty ? ClientTypes() : ClientTypes(records: [record])
        }
        guard let alternatives = schema["oneOf"]?.elements else { return ClientTypes() }
        return ClientTypes(unions: [
            ClientModel.Union(
                name: name, description: description, alternatives: try alternatives.map(shape),
                titles: try alternatives.map { try $0.required("title", in: name) })
        ])
    }

    func clientCall(_ method: Method) throws -> (call: ClientModel.Call, types: ClientTypes) {
        let name = "\(method.swiftName.capitalisedFirst)Result"
        var described = method.result
        if described["description"] == nil {
            described = .members(["description": .string("What `\(method.name)` answers.")])
        }
        let types = try clientTypes(name, method.result, described)
        let call = ClientModel.Call(
            method: method, params: try members(of: method.params),
            result: try clientShape(method.result, named: name), page: try page(of: method))
        return (call, types)
    }

    func clientEvent(_ notification: Notification) throws -> (event: ClientModel.Event, types: ClientTypes) {
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

    /// The kinds of errors, as one more word.
    var errorKindWord: ClientModel.Word {
        ClientModel.Word(
            name: "ErrorKind", description: "Every kind of error.",
            values: errors.map { .init(name: $0.kind, description: $0.message.en, label: $0.message) })
    }

    private func clientWord(
        _ name: String, _ description: String, _ values: [String], _ labels: JSONValue?
    ) throws -> ClientModel.Word {
        ClientModel.Word(
            name: name, description: description,
            values: try values.map { value in
                guard let label = labels?[value] else { throw SchemaFault("\(name): \(value) has no label") }
                let text = try Bilingual(label, in: name)
                return .init(name: value, description: text.en + ".", label: text)
            })
    }

    private func clientShape(_ schema: JSONValue, named name: String) throws -> Shape? {
        if let properties = schema["properties"] { return properties.members.isEmpty ? nil : .named(name) }
        return schema["oneOf"] != nil ? .named(name) : try shape(of: schema)
    }

    /// Paged is what takes a `cursor` and answers a list and a `nextCursor`.
    private func page(of method: Method) throws -> ClientModel.Page? {
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
