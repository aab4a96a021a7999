import Foundation
import JSON

/// A type in `schema/types`: the name of its file, and its JSON Schema.
struct NamedSchema {
    let name: String
    let schema: JSONValue
}

/// The content of `schema/`. Everything that the tool generates comes from here.
struct ContractSchema {
    /// The product, for titles of documents.
    let title: String
    /// The version of the contract, not of the program.
    let version: String
    let description: String
    /// All lists are sorted by file name, so that the output does not depend on the file system.
    let types: [NamedSchema]
    let methods: [MethodEntry]
    let notifications: [NotificationEntry]
    let errors: [ErrorEntry]

    /// - Parameter folder: The folder `schema` of the repository.
    /// - Throws: `SchemaFault` for a file that is no JSON or lacks a member.
    init(folder: URL) throws {
        let header = try Self.read(folder.appending(path: "contract.json"))
        title = try header.required("title", in: "contract.json")
        version = try header.required("version", in: "contract.json")
        description = try header.required("description", in: "contract.json")
        types = try Self.files(in: folder.appending(path: "types")).map { NamedSchema(name: $0.name, schema: $0.value) }
        methods = try Self.files(in: folder.appending(path: "methods")).map {
            try MethodEntry(json: $0.value, file: $0.name)
        }
        notifications = try Self.files(in: folder.appending(path: "notifications")).map {
            try NotificationEntry(json: $0.value, file: $0.name)
        }
        errors =
            try Self.read(folder.appending(path: "errors.json"))["errors"].map { errors in
                try errors.elements.map { try ErrorEntry(json: $0) }
            } ?? []
    }

    /// The schema of a type in `schema/types`.
    func type(_ name: String) throws -> JSONValue {
        guard let type = types.first(where: { $0.name == name }) else { throw SchemaFault("there is no type \(name)") }
        return type.schema
    }

    /// The JSON files of a folder, by their names without the extension.
    private static func files(in folder: URL) throws -> [(name: String, value: JSONValue)] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".json") }
            .sorted()
            .map { (String($0.dropLast(5)), try read(folder.appending(path: $0))) }
    }

    /// Parses a file. The error names the line, so that an editor finds it.
    private static func read(_ file: URL) throws -> JSONValue {
        let bytes = [UInt8](try Data(contentsOf: file))
        do {
            return try JSONValue(parsing: bytes)
        } catch {
            let line = bytes.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
            throw SchemaFault("\(file.lastPathComponent), line \(line): \(error.rule) at \(error.path)")
        }
    }
}

extension ContractSchema {
    /// The kinds of errors, as a type like those in `schema/types`.
    var errorKindSchema: JSONValue {
        .members([
            "title": "ErrorKind", "description": "Kinds of errors.", "type": "string",
            "enum": .array(errors.map { .string($0.kind) }),
        ])
    }
}
