extension Shape {
    /// The Swift type. Scalars with names of their own have the type of their JSON value, because their rules are checked
    /// when they are read.
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

    /// The expression that reads the value, without `try`.
    /// - Parameter path: The expression for the value's path.
    func swiftRead(at path: String) -> String {
        switch self {
        case .boolean: "reader.boolean(at: \(path))"
        case .texts, .document, .named: "\(swiftType).read(from: &reader, at: \(path))"
        case .nullable(let shape):
            "reader.takeNull(at: \(path)) ? .some(nil) : \(shape.swiftRead(at: path))"
        case .text, .integer, .namedScalar:
            "reader.\(swiftScalarReader)(\(arguments(of: [swiftRule], at: path)))"
        case .list(let element, let schema):
            element.swiftListRead(listRule: SwiftRule.list(schema), at: path)
        }
    }

    /// The expression that reads a list whose elements have this shape.
    private func swiftListRead(listRule: String?, at path: String) -> String {
        switch self {
        case .named, .texts, .document: "reader.list(\(arguments(of: ["of: \(swiftType).self", listRule], at: path)))"
        default:
            // The element's rule is the first argument, so a rule for the list needs one before it.
            "reader.texts(\(arguments(of: [swiftRule ?? (listRule == nil ? nil : ".any"), listRule], at: path)))"
        }
    }

    /// The arguments of a reader: the rules that exist, then the path.
    private func arguments(of rules: [String?], at path: String) -> String {
        (rules.compactMap { $0 } + ["at: \(path)"]).joined(separator: ", ")
    }

    /// The method of `ValueReader` for a scalar.
    private var swiftScalarReader: String {
        switch self {
        case .integer, .namedScalar(_, .integer): "integer"
        default: "text"
        }
    }

    /// The rule for a scalar; `nil` if there is none.
    private var swiftRule: String? {
        switch self {
        case .text(let schema): SwiftRule.text(schema)
        case .integer(let schema): SwiftRule.integer(schema)
        case .namedScalar(let name, _): "." + name.loweredFirst
        default: nil
        }
    }
}
