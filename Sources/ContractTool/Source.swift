import Foundation

/// What `schema/` says: everything that is generated comes from here.
struct Source {
    struct Named {
        let name: String
        let schema: JSONValue
    }

    let title: String
    let version: String
    let description: String
    let types: [Named]
    let methods: [Method]
    let notifications: [Notification]
    let errors: [ErrorEntry]

    /// - Parameter folder: the repository's `schema`.
    init(folder: URL) throws {
        let contract = try Self.read(folder.appending(path: "contract.json"))
        title = try contract.required("title", in: "contract.json")
        version = try contract.required("version", in: "contract.json")
        description = try contract.required("description", in: "contract.json")
        types = try Self.files(in: folder.appending(path: "types")).map { Named(name: $0.name, schema: $0.value) }
        methods = try Self.files(in: folder.appending(path: "methods")).map { try Method($0.value, file: $0.name) }
        notifications = try Self.files(in: folder.appending(path: "notifications")).map {
            try Notification($0.value, file: $0.name)
        }
        errors =
            try Self.read(folder.appending(path: "errors.json"))["errors"].map { errors in
                try errors.elements.map(ErrorEntry.init)
            } ?? []
    }

    func type(_ name: String) throws -> JSONValue {
        guard let type = types.first(where: { $0.name == name }) else { throw SchemaFault("there is no type \(name)") }
        return type.schema
    }

    private static func files(in folder: URL) throws -> [(name: String, value: JSONValue)] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".json") }
            .sorted()
            .map { (String($0.dropLast(5)), try read(folder.appending(path: $0))) }
    }

    private static func read(_ file: URL) throws -> JSONValue {
        do {
            return try JSONParser.parse(try Data(contentsOf: file))
        } catch let fault as JSONParser.Fault {
            throw SchemaFault("\(file.lastPathComponent), \(fault)")
        }
    }
}

/// Something in `schema/` that the tool cannot make sense of.
struct SchemaFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
