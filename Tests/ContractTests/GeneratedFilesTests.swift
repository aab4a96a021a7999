import Foundation
import Testing

@testable import ContractTool

/// The committed files are those that the tool generates from `schema/`.
struct GeneratedFilesTests {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func generatedFilesAreUpToDate() throws {
        #expect(try Generator(repository: Self.repository).differences() == [])
    }

    @Test func staleStrayAndMissingFilesAreFound() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "contract-\(UUID().uuidString)")
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Self.repository.appending(path: "schema"), to: folder.appending(path: "schema"))
        let generator = Generator(repository: folder)
        try generator.write()
        #expect(try generator.differences() == [])

        let types = "Sources/Contract/Generated/Types"
        try FileManager.default.removeItem(at: folder.appending(path: "\(types)/Job.swift"))
        try Data("// by hand".utf8).write(to: folder.appending(path: "\(types)/Side.swift"))
        try Data().write(to: folder.appending(path: "\(types)/Stray.swift"))
        let found = ["Job", "Side", "Stray"].map { "\(types)/\($0).swift" }
        #expect(try generator.differences() == found)

        try generator.write()
        #expect(try generator.differences() == [])
    }

    @Test func errorsOfMethodsAreInTheListOfErrors() throws {
        let schema = try ContractSchema(folder: Self.repository.appending(path: "schema"))
        let kinds = Set(schema.errors.map(\.kind))
        for method in schema.methods {
            #expect(kinds.isSuperset(of: method.errors), "\(method.name)")
        }
    }

    @Test func errorCodesAreUnique() throws {
        let schema = try ContractSchema(folder: Self.repository.appending(path: "schema"))
        #expect(Set(schema.errors.map(\.code)).count == schema.errors.count)
        for error in schema.errors where error.scope != "protocol" {
            #expect((-32099 ... -32000).contains(error.code), "\(error.kind)")
        }
    }
}
