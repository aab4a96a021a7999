/// `dispatch` in a method's schema file: who may call the method, in which order its requests take effect, what they
/// may change, and what `waitSeconds` waits for. `Sources/Contract/MethodDispatch.swift` explains the values.
struct DispatchDeclaration {
    enum Access: String { case anyone, authenticated }
    enum Order: String { case immediate, ordered, concurrent }
    enum Changes: String { case nothing, session, process, jobs, records }
    enum WaitBefore: String { case nothing, comparison, completion, turn }
    enum WaitAfter: String { case nothing, completion }

    let access: Access
    let order: Order
    let changes: Changes
    let waitBefore: WaitBefore
    let waitAfter: WaitAfter
    /// The param that names a job which the method makes once it has its turn on another; `nil` if there is none.
    let jobToMake: String?

    /// - Parameter file: the schema file's name, for error texts.
    init(json value: JSONValue, params: JSONValue, file: String) throws {
        func word<Word: RawRepresentable<String>>(_ name: String, default fallback: Word? = nil) throws -> Word {
            guard let text = value[name]?.text else {
                guard let fallback else { throw SchemaFault("\(file): dispatch needs \(name)") }
                return fallback
            }
            guard let word = Word(rawValue: text) else {
                throw SchemaFault("\(file): dispatch has no \(name) named \(text)")
            }
            return word
        }
        access = try word("access")
        order = try word("order")
        changes = try word("changes")
        waitBefore = try word("waitsBefore", default: .nothing)
        waitAfter = try word("waitsAfter", default: .nothing)
        jobToMake = value["makes"]?.text
        try check(params, file: file)
    }

    /// True if `waitSeconds` has an effect.
    private var waits: Bool { waitBefore != .nothing || waitAfter != .nothing }

    /// A declaration that contradicts the method's params, or itself, is refused.
    private func check(_ params: JSONValue, file: String) throws {
        let names = Set(params["properties"]?.members.map(\.name) ?? [])
        let required = Set(params["required"]?.elements.compactMap(\.text) ?? [])
        if waits != names.contains("waitSeconds") {
            throw SchemaFault("\(file): a method has `waitSeconds` exactly if its dispatch waits")
        }
        if waits, order != .ordered { throw SchemaFault("\(file): only an ordered method can wait") }
        if waitBefore != .nothing, !required.contains("job") {
            throw SchemaFault("\(file): a method that waits before it runs needs the param `job`")
        }
        if let jobToMake, !names.contains(jobToMake) { throw SchemaFault("\(file): there is no param \(jobToMake)") }
    }
}

extension DispatchDeclaration {
    /// The arguments of `MethodDispatch.init`, without those that have their default value.
    var swiftArguments: [String] {
        var arguments = ["access: .\(access)", "order: .\(order)", "changes: .\(changes)"]
        if waitBefore != .nothing { arguments.append("waitBefore: .\(waitBefore)") }
        if waitAfter != .nothing { arguments.append("waitAfter: .\(waitAfter)") }
        return arguments
    }

    /// The protocol of the method's params. It decides which protocol the method's handler has to conform to.
    var paramsProtocol: String { order == .immediate ? "ImmediateMethodParams" : "SuspendingMethodParams" }

    /// The declaration in words, for the reference.
    var sentences: String {
        [accessSentence, changesSentence, orderSentence, waitSentence].compactMap(\.self).joined(separator: " ")
    }

    private var accessSentence: String? { access == .anyone ? "Needs no token." : nil }

    private var changesSentence: String {
        switch changes {
        case .nothing: "Changes nothing."
        case .session: "Changes this session only."
        case .process: "Ends the process."
        case .jobs: "Changes the ledger, and no record in a service."
        case .records: "Writes records in the target service."
        }
    }

    private var orderSentence: String {
        switch order {
        case .immediate, .ordered: "Takes effect in the order of arrival."
        case .concurrent: "Runs beside later requests."
        }
    }

    private var waitSentence: String? {
        switch (waitBefore, waitAfter) {
        case (.nothing, .nothing): nil
        case (.nothing, .completion): "With `waitSeconds`, it answers when the job no longer runs."
        case (.comparison, _): "With `waitSeconds`, it first waits for the comparison."
        case (.completion, _): "With `waitSeconds`, it first waits until the job no longer runs."
        case (.turn, _):
            "With `waitSeconds`, it first waits for earlier requests about the job, and answers when the job no longer runs."
        }
    }
}
