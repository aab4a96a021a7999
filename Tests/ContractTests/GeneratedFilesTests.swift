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
