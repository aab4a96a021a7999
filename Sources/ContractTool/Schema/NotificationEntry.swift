/// One file of `schema/notifications`.
struct NotificationEntry {
    let name: String
    /// False for `$/cancelRequest`, which only the client sends.
    let isSentByServer: Bool
    let summary: String
    let description: String
    let params: JSONValue
    /// Params only: a notification has no result.
    let examples: [JSONValue]

    init(json value: JSONValue, file: String) throws {
        name = try value.required("name", in: file)
        isSentByServer = value["sender"] == "server"
        summary = try value.required("summary", in: file)
        description = try value.required("description", in: file)
        params = value["params"] ?? .object([])
        examples = value["examples"]?.elements.compactMap { $0["params"] } ?? []
    }

    /// The name in types and cases: `job.changed` becomes `jobChanged`.
    var swiftName: String {
        let words = name.trimmingPrefix("$/").split(separator: ".").map(String.init)
        return words[0] + words.dropFirst().map(\.capitalisedFirst).joined()
    }
}
