extension Shape {
    /// The Swift type.
    var swiftType: String {
        switch self {
        case .text: "String"
        case .integer: "Int"
        case .boolean: "Bool"
        case .list(let element, _): "[\(element.swiftType)]"
        case .texts: "NamedTexts"
        case .document: "RawJSON"
        case .namedScalar(_, let shape): shape.swiftType
        case .named(let name): name
        case .nullable(let shape): shape.swiftType + "?"
        }
    }

    var isNullable: Bool {
        if case .nullable = self { true } else { false }
    }

    /// The expression that reads it, without `try`.
    func swiftRead(at place: String) -> String {
        switch self {
        case .boolean: "reader.boolean(at: \(place))"
        case .texts, .document, .named: "\(swiftType).read(from: &reader, at: \(place))"
        case .nullable(let shape):
            "reader.takeNull(at: \(place)) ? .some(nil) : \(shape.swiftRead(at: place))"
        case .text, .integer, .namedScalar:
            "reader.\(swiftScalarReader)(\(arguments([swiftRule], at: place)))"
        case .list(let element, let schema):
            element.swiftListRead(schema.listRule, at: place)
        }
    }

    private func swiftListRead(_ rule: String?, at place: String) -> String {
        switch self {
        case .named, .texts, .document: "reader.list(\(arguments(["of: \(swiftType).self", rule], at: place)))"
        default:
            // A rule for the list alone needs one for its elements before it.
            "reader.texts(\(arguments([swiftRule ?? (rule == nil ? nil : ".any"), rule], at: place)))"
        }
    }

    private func arguments(_ rules: [String?], at place: String) -> String {
        (rules.compactMap { $0 } + ["at: \(place)"]).joined(separator: ", ")
    }

    private var swiftScalarReader: String {
        switch self {
        case .integer, .namedScalar(_, .integer): "integer"
        default: "text"
        }
    }

    /// The rule to read a scalar by, if it has one.
    private var swiftRule: String? {
        switch self {
        case .text(let schema): schema.textRule
        case .integer(let schema): schema.integerRule
        case .namedScalar(let name, _): "." + name.loweredFirst
        default: nil
        }
    }
}

extension JSONValue {
    /// `TextRule(…)`, or nothing if any text will do.
    var textRule: String? {
        let parts = [
            argument("minLength"), argument("maxLength"),
            self["pattern"]?.text.map { "pattern: Pattern(\(literal($0)))" },
            self["format"]?.text.map { "format: \($0 == "date" ? ".date" : ".dateTime")" },
        ].compactMap { $0 }
        return parts.isEmpty ? nil : "TextRule(\(parts.joined(separator: ", ")))"
    }

    var integerRule: String? {
        let parts = [argument("minimum"), argument("maximum")].compactMap { $0 }
        return parts.isEmpty ? nil : "IntegerRule(\(parts.joined(separator: ", ")))"
    }

    var listRule: String? {
        let unique = self["uniqueItems"] == true ? "uniqueItems: true" : nil
        let parts = [argument("minItems"), argument("maxItems"), unique].compactMap { $0 }
        return parts.isEmpty ? nil : "ListRule(\(parts.joined(separator: ", ")))"
    }

    private func argument(_ name: String) -> String? {
        self[name]?.number.map { "\(name): \($0)" }
    }
}
