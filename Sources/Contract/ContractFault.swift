/// What is wrong with a message that is JSON but not what the contract says: where, which rule, and in words.
public struct ContractFault: Error, Hashable, Sendable {
    /// The rule that was broken, by the name that JSON Schema has for it where it has one.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        case required, unknown, type
        case `enum`, pattern, date, dateTime, minLength, maxLength
        case minimum, maximum
        case minItems, maxItems, uniqueItems
        case oneOf
        /// The bytes are no JSON at all. Messages are checked for that before they come here.
        case json
    }

    /// JSON Pointer to the value that is wrong, to the missing one, or to the unknown one.
    public let path: String
    public let rule: Rule
    public let message: String
    public let messageJa: String

    public init(path: String, rule: Rule, message: String, messageJa: String) {
        self.path = path
        self.rule = rule
        self.message = message
        self.messageJa = messageJa
    }

    init(_ place: Pointer, _ rule: Rule, _ message: String, ja messageJa: String) {
        self.init(path: place.description, rule: rule, message: message, messageJa: messageJa)
    }
}

extension ContractFault {
    static func required(_ name: String, in place: Pointer) -> ContractFault {
        ContractFault(place.member(name), .required, "`\(name)` is missing", ja: "`\(name)`がありません")
    }

    static func unknown(_ name: String, in place: Pointer) -> ContractFault {
        ContractFault(place.member(name), .unknown, "`\(name)` is not known here", ja: "`\(name)`は使えません")
    }

    static func type(_ place: Pointer, expected: String) -> ContractFault {
        ContractFault(place, .type, "should be \(expected)", ja: "型が違います（\(expected)）")
    }

    static func oneOf(_ place: Pointer, _ alternatives: [String]) -> ContractFault {
        let names = alternatives.map { "`\($0)`" }
        return ContractFault(
            place, .oneOf, "needs one of \(names.joined(separator: ", "))",
            ja: "\(names.joined(separator: "、"))のいずれかが必要です")
    }
}
