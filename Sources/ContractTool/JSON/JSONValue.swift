/// A tree of JSON values. Members keep their order, so that the generated files are always the same.
///
/// The module `JSON` builds no trees, because the program needs none.
indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    struct Member: Equatable, Sendable {
        var name: String
        var value: JSONValue
    }
}

extension JSONValue {
    static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(members.map { Member(name: $0.key, value: $0.value) })
    }

    /// The value of a member; `nil` if there is none, or if this is no object.
    subscript(name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }

    /// Empty if this is no object.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    /// Empty if this is no array.
    var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var number: Int? {
        if case .number(let text) = self { Int(text) } else { nil }
    }

    /// The string that a schema file must have under this name.
    func required(_ name: String, in file: String) throws -> String {
        guard let text = self[name]?.text else { throw SchemaFault("\(file): needs \(name)") }
        return text
    }

    /// A copy with the member set: at its place if the object has it, else at the end.
    func setting(_ name: String, to value: JSONValue) -> JSONValue {
        var members = members
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index].value = value
        } else {
            members.append(Member(name: name, value: value))
        }
        return .object(members)
    }

    func without(_ names: String...) -> JSONValue {
        .object(members.filter { !names.contains($0.name) })
    }

    /// A copy with each `$ref` replaced, at any depth.
    func mappingReferences(_ replace: (String) -> String) -> JSONValue {
        switch self {
        case .array(let elements): .array(elements.map { $0.mappingReferences(replace) })
        case .object(let members):
            .object(
                members.map { member in
                    if member.name == "$ref", let text = member.value.text {
                        return Member(name: "$ref", value: .string(replace(text)))
                    }
                    return Member(name: member.name, value: member.value.mappingReferences(replace))
                })
        default: self
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
    init(stringLiteral value: String) { self = .string(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}
