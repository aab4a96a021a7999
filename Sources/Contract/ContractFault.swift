/// A value that is JSON but breaks a rule of the contract: its path, the rule, and the message for people.
public struct ContractFault: Error, Hashable, Sendable {
    /// The broken rule. Rules that JSON Schema knows have its names.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        case required, unknown, type
        case `enum`, pattern, date, dateTime, minLength, maxLength
        case minimum, maximum
        case minItems, maxItems, uniqueItems
        case oneOf
        /// The bytes are not JSON. Messages are validated before they come here, so this is a fault of the caller.
        case json
    }

    /// JSON Pointer to the wrong value, to the missing member, or to the unknown member.
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

    init(_ rule: Rule, at path: JSONPointer, en message: String, ja messageJa: String) {
        self.init(path: path.description, rule: rule, message: message, messageJa: messageJa)
    }
}

extension ContractFault {
    /// The kinds of values that a reader can expect, as a message names them.
    enum ExpectedType {
        case object, array, objectOrArray, string, integer, boolean

        var en: String {
            switch self {
            case .object: "an object"
            case .array: "an array"
            case .objectOrArray: "an object or an array"
            case .string: "a string"
            case .integer: "an integer"
            case .boolean: "true or false"
            }
        }

        var ja: String {
            switch self {
            case .object: "オブジェクト"
            case .array: "配列"
            case .objectOrArray: "オブジェクトまたは配列"
            case .string: "文字列"
            case .integer: "整数"
            case .boolean: "trueまたはfalse"
            }
        }
    }

    static func required(_ name: String, in path: JSONPointer) -> ContractFault {
        ContractFault(.required, at: path.member(name), en: "`\(name)` is missing", ja: "`\(name)`がありません")
    }

    static func unknown(_ name: String, in path: JSONPointer) -> ContractFault {
        ContractFault(.unknown, at: path.member(name), en: "`\(name)` is unknown", ja: "`\(name)`は使えません")
    }

    static func type(at path: JSONPointer, expected: ExpectedType) -> ContractFault {
        ContractFault(.type, at: path, en: "must be \(expected.en)", ja: "\(expected.ja)にしてください")
    }

    static func oneOf(_ alternatives: [String], at path: JSONPointer) -> ContractFault {
        let names = alternatives.map { "`\($0)`" }
        return ContractFault(
            .oneOf, at: path, en: "requires exactly one of \(names.joined(separator: ", "))",
            ja: "\(names.joined(separator: "、"))のいずれか1つが必要です")
    }
}
