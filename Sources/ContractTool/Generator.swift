import Foundation

/// Generates all files that follow from `schema/`, and finds those that are out of date.
struct Generator {
    let repository: URL

    /// All generated files with their content. Nothing is written.
    func files() throws -> [GeneratedFile] {
        let contract = try ContractSchema(folder: repository.appending(path: "schema"))
        let schema = try JSONSchemaDocument(contract: contract).document()
        let openRPC = OpenRPCDocument(contract: contract).document()
        let swift = SwiftFiles(contract: contract)
        return [
            GeneratedFile(path: "schema/renkei.schema.json", text: schema.pretty),
            GeneratedFile(path: "schema/openrpc.json", text: openRPC.pretty),
            GeneratedFile(path: "schema/README.md", text: try ReferencePage(contract: contract).text()),
        ] + (try swift.files()) + swift.documents(openRPC: openRPC, schema: schema)
            + (try Clients(model: ClientModel(contract: contract)).files())
    }

    /// Folders that contain only generated files.
    private static let ownFolders = ["Sources/Contract/Generated"]

    /// The paths of generated files that are out of date or missing, and of files that are no longer generated.
    func differences() throws -> [String] {
        let files = try files()
        let stale = files.filter { file in
            let data = FileManager.default.contents(atPath: repository.appending(path: file.path).path)
            return data != Data(file.text.utf8)
        }
        return stale.map(\.path) + strays(beside: files)
    }

    /// Writes the files that have changed, and deletes those that are no longer generated. Unchanged files keep their date, so
    /// that the next build is incremental.
    func write() throws {
        let files = try files()
        for path in strays(beside: files) { try FileManager.default.removeItem(at: repository.appending(path: path)) }
        for file in files {
            let destination = repository.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: destination.deletingLastPathComponent(), withIntermediateDirectories: true)
            let data = Data(file.text.utf8)
            if FileManager.default.contents(atPath: destination.path) != data { try data.write(to: destination) }
        }
    }

    /// Files in the generated folders that do not belong to `files`.
    private func strays(beside files: [GeneratedFile]) -> [String] {
        let known = Set(files.map(\.path))
        return Self.ownFolders.flatMap { folder in
            (FileManager.default.subpaths(atPath: repository.appending(path: folder).path) ?? [])
                .filter { $0.contains(".") }
                .map { "\(folder)/\($0)" }
                .filter { !known.contains($0) }
                .sorted()
        }
    }
}
