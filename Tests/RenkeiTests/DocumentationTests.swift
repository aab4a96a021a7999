import Foundation
import Testing

/// The documents name only files that exist, so that a renamed file is found by a failing test and not by a reader.
@Suite struct DocumentationTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The documents, as paths from the root of the repository.
    static func documents() throws -> [String] {
        let folders = [
            "", "docs/decisions", "Sources", "Sources/Wire", "Sources/Ledger", "Sources/Sandbox", "Benchmarks",
        ]
        return try folders.flatMap { folder in
            let directory = root.appending(path: folder)
            guard FileManager.default.fileExists(atPath: directory.path) else { return [String]() }
            return try FileManager.default.contentsOfDirectory(atPath: directory.path)
                .filter { $0.hasSuffix(".md") }.map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
        }
    }

    /// The names of all files below `Sources` and `Tests`.
    private static let fileNames: Set<String> = Set(
        ["Sources", "Tests"].flatMap { folder in
            FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
                .compactMap { ($0 as? String)?.split(separator: "/").last.map(String.init) } ?? []
        })

    @Test(arguments: try documents())
    func documentNamesOnlyFilesThatExist(document: String) throws {
        let url = Self.root.appending(path: document)
        let text = try String(contentsOf: url, encoding: .utf8)
        for name in Self.fileNames(in: text) {
            let bases = [Self.root, url.deletingLastPathComponent()]
            let exists = bases.contains { FileManager.default.fileExists(atPath: $0.appending(path: name).path) }
            #expect(exists || Self.fileNames.contains(name), "\(document) names \(name)")
        }
    }

    /// Names in code spans and targets of links that look like files of the repository: paths from a top-level folder, and
    /// names of source files.
    private static func fileNames(in text: String) -> [String] {
        let code = text.matches(of: /`([A-Za-z0-9_.+\/-]+)`/).map { String($0.1) }
        let links = text.matches(of: /\]\(([A-Za-z0-9_.+\/-]+)\)/).map { String($0.1) }
        let folders = ["Sources/", "Tests/", "schema/", "clients/", "docs/", "Benchmarks/"]
        let named = code.filter { name in
            folders.contains { name.hasPrefix($0) } || name.hasSuffix(".swift") || name.hasSuffix(".md")
        }
        return named + links
    }
}
