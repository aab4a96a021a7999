/// The meaning of a JSON Schema in a programming language.
///
/// The contract uses only these forms of JSON Schema. `ContractSchema.shape(of:)` refuses all others.
indirect enum Shape {
    case text(JSONValue)
    case integer(JSONValue)
    case boolean
    case list(Shape, JSONValue)
    /// An object whose members are all strings.
    case texts
    /// An object whose members the contract does not describe.
    case document
    /// A string or integer that is a type of its own, with its rules.
    case namedScalar(String, Shape)
    /// An enum, an object or a union, by its name.
    case named(String)
    case nullable(Shape)
}

extension ContractSchema {
    /// The shape of a schema inside another one.
    /// - Throws: `SchemaFault` for a form that `Shape` does not have.
    func shape(of schema: JSONValue) throws -> Shape {
        if let reference = schema["$ref"]?.text { return try shape(named: referencedName(reference)) }
        if let alternatives = schema["anyOf"]?.elements {
            guard alternatives.count == 2, alternatives[1]["type"] == "null" else {
                throw SchemaFault("anyOf is only for a type or null: \(schema.compact)")
            }
            return .nullable(try shape(of: alternatives[0]))
        }
        if case .array(let types)? = schema["type"] {
            guard types.count == 2, types[1] == "null" else { throw SchemaFault("types: \(schema.compact)") }
            return .nullable(try shape(of: schema.setting("type", to: types[0])))
        }
        return try plainShape(of: schema)
    }

    /// The shape of a schema that is neither a reference nor nullable.
    private func plainShape(of schema: JSONValue) throws -> Shape {
        switch schema["type"]?.text {
        case "string": return .text(schema)
        case "integer": return .integer(schema)
        case "boolean": return .boolean
        case "array":
            guard let items = schema["items"] else { throw SchemaFault("items are missing: \(schema.compact)") }
            return .list(try shape(of: items), schema)
        case "object" where schema["additionalProperties"]?["type"] == "string": return .texts
        case "object" where schema["properties"] == nil: return .document
        default: throw SchemaFault("give it a file in types/: \(schema.compact)")
        }
    }

    /// The shape of a type in `schema/types`.
    private func shape(named name: String) throws -> Shape {
        if name == "ErrorKind" { return .named(name) }
        let schema = try type(name)
        if schema["enum"] != nil || schema["oneOf"] != nil || schema["properties"] != nil { return .named(name) }
        return .namedScalar(name, try shape(of: schema))
    }

    /// The members of an object, in the order of the schema.
    func members(of schema: JSONValue) throws -> [ObjectMember] {
        let required = schema["required"]?.elements.compactMap(\.text) ?? []
        return try (schema["properties"]?.members ?? []).map { member in
            ObjectMember(
                name: member.name, description: try description(of: member.value),
                shape: try shape(of: member.value), isRequired: required.contains(member.name))
        }
    }

    /// The description of a member: its own, or that of its scalar type. Other types have their own documentation.
    private func description(of schema: JSONValue) throws -> String? {
        if let text = schema["description"]?.text { return text }
        guard let reference = schema["$ref"]?.text else { return nil }
        let name = referencedName(reference)
        guard name != "ErrorKind", case .namedScalar = try shape(named: name) else { return nil }
        return try type(name)["description"]?.text
    }
}

/// A member of an object type.
struct ObjectMember {
    let name: String
    let description: String?
    let shape: Shape
    let isRequired: Bool
}

/// The type's name: `../types/Job.json` becomes `Job`. A reference to the list of errors means the type of their kinds.
func referencedName(_ reference: String) -> String {
    if reference.hasSuffix("errors.json") { return "ErrorKind" }
    return reference.split(separator: "/").last.map { String($0.dropLast(".json".count)) } ?? reference
}
