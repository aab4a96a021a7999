/// The contract as the language of a client needs it: every shape has a name, and each stands once.
struct ClientModel {
    let version: String
    let words: [Word]
    let records: [Record]
    let unions: [Union]
    let calls: [Call]
    let events: [Event]
    let errors: [Fault]

    /// A text of which the contract names some values. There may be more one day.
    struct Word {
        let name: String
        let description: String
        let values: [Value]

        struct Value {
            let name: String
            let description: String
            let label: Bilingual
        }
    }

    /// An object with members.
    struct Record {
        let name: String
        let description: String
        let members: [ObjectMember]
        /// Whether it is the caller who writes it: such objects take no further members.
        let isParam: Bool
    }

    /// One of several shapes, told apart by their required members, or by being a list.
    struct Union {
        let name: String
        let description: String
        let alternatives: [Shape]
        /// A short name for each alternative.
        let titles: [String]
    }

    struct Call {
        let method: Method
        let params: [ObjectMember]
        /// Nothing if the result has no members.
        let result: Shape?
        let page: Page?

        /// The required params first, each group in the order of the schema.
        var orderedParams: [ObjectMember] { params.filter(\.isRequired) + params.filter { !$0.isRequired } }
    }

    /// What a call gives page by page.
    struct Page {
        let listName: String
        let element: Shape
    }

    /// A kind of error, with what its `data` holds beside what all have.
    struct Fault {
        let entry: ErrorEntry
        let data: [ObjectMember]

        var kind: String { entry.kind }
        /// What it means, and what to do.
        var text: String { "\(entry.message.en) \(entry.advice.en)" }
    }

    struct Event {
        let notification: Notification
        let params: Shape
    }
}

extension ClientModel {
    init(source: Source) throws {
        version = source.version
        errors = try source.errors.map { entry in
            let data = JSONValue.members([
                "properties": entry.data, "required": .array(entry.requiredData.map(JSONValue.string)),
            ])
            return Fault(entry: entry, data: try source.members(of: data))
        }
        let calls = try source.methods.map { try source.clientCall($0) }
        let events = try source.notifications.filter(\.isSentByServer).map { try source.clientEvent($0) }
        let shapes = try source.types.map { try source.clientTypes($0.name, $0.schema, $0.schema) }
        let all = shapes + calls.map(\.types) + events.map(\.types)
        self.calls = calls.map(\.call)
        self.events = events.map(\.event)
        words = [source.errorKindWord] + all.flatMap(\.words)
        records = all.flatMap(\.records)
        unions = all.flatMap(\.unions)
    }

    /// The record of that name, if the name is a record's.
    func record(_ name: String) -> Record? { records.first { $0.name == name } }
    func word(_ name: String) -> Word? { words.first { $0.name == name } }
    func union(_ name: String) -> Union? { unions.first { $0.name == name } }
}
