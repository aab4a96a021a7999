/// `Sources/Contract/Generated`: the Swift types of the contract, one file for each type, method and notification.
struct SwiftFiles {
    let contract: ContractSchema
    let folder = "Sources/Contract/Generated"

    func files() throws -> [GeneratedFile] {
        try contract.types.map(typeFile) + contract.methods.map(methodFile)
            + contract.notifications.filter(\.isSentByServer).map(notificationFile) + [
                methodNames(), methodDispatch(), notificationNames(),
            ]
            + errorKinds()
    }

    /// A file with the header that marks it as generated.
    /// - Parameter path: Relative to `folder`, without the extension.
    func file(_ path: String, imports: Bool = true, _ body: (inout SwiftText) throws -> Void) rethrows -> GeneratedFile
    {
        var text = SwiftText()
        text.line("// Generated from schema/ by `swift run ContractTool generate`.")
        text.line()
        if imports {
            text.line("import JSON")
            text.line()
        }
        try body(&text)
        return GeneratedFile(path: "\(folder)/\(path).swift", text: text.text)
    }

    /// One file in `Types/`: an enum, an object or union, or the rule of a scalar.
    private func typeFile(_ type: NamedSchema) throws -> GeneratedFile {
        if type.schema["enum"] != nil {
            return try file("Types/\(type.name)", imports: false) { text in
                try SwiftEnum(name: type.name, schema: type.schema).write(to: &text)
            }
        }
        if type.schema["enum"] == nil, type.schema["oneOf"] == nil, type.schema["properties"] == nil {
            return try ruleFile(type)
        }
        return try file("Types/\(type.name)") { text in
            try write(named: type.name, type.schema, isOpen: type.schema["additionalProperties"] != false, to: &text)
        }
    }

    /// A scalar type has no Swift type of its own. Its rule becomes a constant, which the readers of its members name:
    ///
    /// ```swift
    /// extension TextRule {
    ///     static let jobName = TextRule(minLength: 1, maxLength: 64)
    /// }
    /// ```
    private func ruleFile(_ type: NamedSchema) throws -> GeneratedFile {
        let isText = type.schema["type"] == "string"
        guard let rule = isText ? SwiftRule.text(type.schema) : SwiftRule.integer(type.schema) else {
            throw SchemaFault("\(type.name): a named text or integer needs a rule")
        }
        return file("Types/\(type.name)", imports: false) { text in
            text.block("extension \(isText ? "TextRule" : "IntegerRule")") { text in
                text.doc(type.schema["description"]?.text ?? type.name)
                text.line("static let \(type.name.loweredFirst) = \(rule)")
            }
        }
    }

    /// Writes an object or a union under the given name. A reference becomes a type alias.
    private func write(
        named name: String, _ schema: JSONValue, describedAs description: String? = nil, isOpen: Bool,
        conformance: String = "ContractValue", to text: inout SwiftText
    ) throws {
        let description = schema["description"]?.text ?? description ?? name
        if schema["oneOf"] != nil, schema["properties"] == nil {
            return try SwiftUnion(name: name, schema: schema, contract: contract).write(to: &text)
        }
        guard schema["properties"] != nil else {
            text.doc(description)
            return text.line("public typealias \(name) = \(try contract.shape(of: schema).swiftType)")
        }
        SwiftObject(
            name: name, description: description, members: try contract.members(of: schema), isClosed: !isOpen,
            exactlyOne: (schema["oneOf"]?.elements ?? []).compactMap { $0["required"]?.elements.first?.text },
            conformance: conformance
        ).write(to: &text)
    }

    /// One file in `Methods/`, with the params, their dispatch and the result.
    private func methodFile(_ method: MethodEntry) throws -> GeneratedFile {
        let name = method.swiftName.capitalisedFirst
        return try file("Methods/\(name)") { text in
            try write(
                named: "\(name)Params", method.params, describedAs: "`\(method.name)`: \(method.description)",
                isOpen: false,
                conformance: method.dispatch.paramsProtocol, to: &text)
            text.line()
            writeDispatch(of: method, to: &text)
            text.line()
            try write(
                named: "\(name)Result", method.result, describedAs: "Result of `\(method.name)`.", isOpen: true,
                to: &text)
        }
    }

    /// One file in `Notifications/`, with the params.
    private func notificationFile(_ notification: NotificationEntry) throws -> GeneratedFile {
        let name = notification.swiftName.capitalisedFirst
        return try file("Notifications/\(name)") { text in
            try write(
                named: "\(name)Params", notification.params,
                describedAs: "`\(notification.name)`: \(notification.summary). \(notification.description)",
                isOpen: true, to: &text)
        }
    }

    /// `MethodName`: one case for each method, with the summary as its documentation.
    private func methodNames() -> GeneratedFile {
        file("MethodName", imports: false) { text in
            text.doc("All methods. The raw value is the name on the wire.")
            text.block("public enum MethodName: String, Hashable, Sendable, CaseIterable") { text in
                for method in contract.methods {
                    text.doc(method.summary + ".")
                    text.line(caseLine(name: method.swiftName, raw: method.name))
                }
            }
        }
    }

    /// `MethodName.dispatch`: what the server needs to know before it decodes the params.
    private func methodDispatch() -> GeneratedFile {
        file("MethodName+Dispatch", imports: false) { text in
            text.block("extension MethodName") { text in
                text.doc("The rules by which the server runs requests of this method.")
                text.line("@inlinable")
                text.block("public var dispatch: MethodDispatch") { text in
                    text.line("switch self {")
                    for method in contract.methods { writeDispatchCase(method, to: &text) }
                    text.line("}")
                }
            }
        }
    }

    private func writeDispatchCase(_ method: MethodEntry, to text: inout SwiftText) {
        let arguments = method.dispatch.swiftArguments
        let whole = "case .\(method.swiftName): MethodDispatch(\(arguments.joined(separator: ", ")))"
        // Two steps in: extension, property.
        if whole.count <= SwiftText.width - 8 { return text.line(whole) }
        text.line("case .\(method.swiftName):")
        text.indented { $0.call("MethodDispatch", arguments: arguments) }
    }

    /// The requirements of `MethodParams` that concern dispatch.
    private func writeDispatch(of method: MethodEntry, to text: inout SwiftText) {
        let name = method.swiftName.capitalisedFirst
        text.block("extension \(name)Params") { text in
            text.line("public typealias Result = \(name)Result")
            text.line()
            text.line("public static var method: MethodName { .\(method.swiftName) }")
            if method.dispatch.waitBefore != .nothing {
                text.line("public var jobToAwait: String? { job }")
            }
            if let param = method.dispatch.jobToMake {
                text.line("public var jobToMake: String? { \(param) }")
            }
        }
    }

    /// `NotificationName`: one case for each notification of the server.
    private func notificationNames() -> GeneratedFile {
        file("NotificationName", imports: false) { text in
            text.doc("All notifications that the server sends. The raw value is the name on the wire.")
            text.block("public enum NotificationName: String, Hashable, Sendable, CaseIterable") { text in
                for notification in contract.notifications where notification.isSentByServer {
                    text.doc(notification.summary + ".")
                    text.line(caseLine(name: notification.swiftName, raw: notification.name))
                }
            }
        }
    }

    /// The raw value is written only if it differs from the name of the case.
    private func caseLine(name: String, raw: String) -> String {
        name == raw ? "case \(identifier(name))" : "case \(identifier(name)) = \(literal(raw))"
    }
}
