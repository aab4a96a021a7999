import Foundation

/// Everything that is made from `schema/`.
struct Generator {
    let repository: URL

    func files() throws -> [GeneratedFile] {
        let source = try Source(folder: repository.appending(path: "schema"))
        let schema = try BundledSchema(source: source).document()
        let openRPC = OpenRPC(source: source).document()
        let swift = SwiftFiles(source: source)
        return [
            GeneratedFile(path: "schema/renkei.schema.json", text: schema.pretty),
            GeneratedFile(path: "schema/openrpc.json", text: openRPC.pretty),
            GeneratedFile(path: "schema/README.md", text: try Reference(source: source).text()),
        ] + (try swift.files()) + swift.documents(openRPC: openRPC, schema: schema)
            + (try Clients(model: ClientModel(source: source)).files())
    }

    /// Folders in which nothing stands but what is generated.
    private static let ownFolders = ["Sources/Contract/Generated"]

    /// The paths whose content is not what would be generated, with those that should not be there.
    func differences() throws -> [String] {
        let files = try files()
        let stale = files.filter { file in
            let data = FileManager.default.contents(atPath: repository.appending(path: file.path).path)
            return data != Data(file.text.utf8)
        }
        return stale.map(\.path) + strays(beside: files)
    }

    func write() throws {
        let files = try files()
        for path in strays(beside: files) { try FileManager.default.removeItem(at: repository.appending(path: path)) }
        for file in files {
            let place = repository.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            let data = Data(file.text.utf8)
            if FileManager.default.contents(atPath: place.path) != data { try data.write(to: place) }
        }
    }

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
