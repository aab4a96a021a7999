/// The contract in the form that the client generators need: flat lists in which every type has a name and occurs once.
struct ClientModel {
    let version: String
    let enums: [OpenEnum]
    let objects: [ObjectType]
    let unions: [UnionType]
    let calls: [MethodCall]
    let events: [Event]
    let errors: [ErrorType]

    /// A string with named values. Later versions of the contract may add values, so clients must accept unknown ones.
    struct OpenEnum {
        let name: String
        let description: String
        let values: [Value]

        struct Value {
            let name: String
            let description: String
            let label: BilingualString
        }
    }

    /// An object with named members.
    struct ObjectType {
        let name: String
        let description: String
        let members: [ObjectMember]
        /// True if the client writes it. Such objects have no members besides these.
        let isParam: Bool
    }

    /// One of several shapes. Their required members distinguish them, or the fact that one is a list.
    struct UnionType {
        let name: String
        let description: String
        let alternatives: [Shape]
        /// A short name for each alternative.
        let titles: [String]
    }

    /// A method of the client.
    struct MethodCall {
        let method: MethodEntry
        let params: [ObjectMember]
        /// `nil` if the result has no members.
        let result: Shape?
        let page: Page?

        /// The required params first. Each group is in the order of the schema.
        var orderedParams: [ObjectMember] { params.filter(\.isRequired) + params.filter { !$0.isRequired } }
    }

    /// The paged list in a method's result.
    struct Page {
        let listName: String
        let element: Shape
    }

    /// A kind of error, with the members of its `data` besides those of every error.
    struct ErrorType {
        let entry: ErrorEntry
        let data: [ObjectMember]

        var kind: String { entry.kind }
        /// Meaning and advice.
        var text: String { "\(entry.message.en) \(entry.advice.en)" }
    }

    /// A notification that the client receives.
    struct Event {
        let notification: NotificationEntry
        let params: Shape
    }
}

extension ClientModel {
    init(contract: ContractSchema) throws {
        version = contract.version
        errors = try contract.errors.map { entry in
            let data = JSONValue.members([
                "properties": entry.data, "required": .array(entry.requiredData.map(JSONValue.string)),
            ])
            return ErrorType(entry: entry, data: try contract.members(of: data))
        }
        let calls = try contract.methods.map { try contract.clientCall($0) }
        let events = try contract.notifications.filter(\.isSentByServer).map { try contract.clientEvent($0) }
        let shapes = try contract.types.map {
            try contract.clientTypes(named: $0.name, $0.schema, described: $0.schema)
        }
        let all = shapes + calls.map(\.types) + events.map(\.types)
        self.calls = calls.map(\.call)
        self.events = events.map(\.event)
        enums = [contract.errorKindEnum] + all.flatMap(\.enums)
        objects = all.flatMap(\.objects)
        unions = all.flatMap(\.unions)
    }

    /// The object type of that name; `nil` if the name is that of another kind of type.
    func object(named name: String) -> ObjectType? { objects.first { $0.name == name } }
    func openEnum(named name: String) -> OpenEnum? { enums.first { $0.name == name } }
    func union(named name: String) -> UnionType? { unions.first { $0.name == name } }
}
