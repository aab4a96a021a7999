import Foundation
import Testing

@testable import ContractTool

/// What is committed is what the tool makes of `schema/`.
struct GeneratedFilesTests {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func generatedFilesAreUpToDateByteForByte() throws {
        #expect(try Generator(repository: Self.repository).differences() == [])
    }

    @Test func staleStrayAndMissingFilesAreNamed() throws {
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

    @Test func everyErrorThatAMethodNamesIsInTheList() throws {
        let source = try Source(folder: Self.repository.appending(path: "schema"))
        let kinds = Set(source.errors.map(\.kind))
        for method in source.methods {
            #expect(kinds.isSuperset(of: method.errors), "\(method.name)")
        }
    }

    @Test func everyErrorHasItsOwnNumber() throws {
        let source = try Source(folder: Self.repository.appending(path: "schema"))
        #expect(Set(source.errors.map(\.code)).count == source.errors.count)
        for error in source.errors where error.scope != "protocol" {
            #expect((-32099 ... -32000).contains(error.code), "\(error.kind)")
        }
    }
}
