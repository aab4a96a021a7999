/// JSON with the order of its members kept, so that what is written is always the same.
indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number as it was written.
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

    subscript(name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }

    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var number: Int? {
        if case .number(let text) = self { Int(text) } else { nil }
    }

    /// The same object with one member more at the end, or another value for it.
    func with(_ name: String, _ value: JSONValue) -> JSONValue {
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

    /// The same with each `$ref` replaced, however deep.
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
