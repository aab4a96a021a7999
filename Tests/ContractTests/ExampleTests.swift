import Contract
import Foundation
import JSON
import Testing

@testable import ContractTool

/// Examples of the schema can be read and written without loss.
struct ExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let method: MethodName
        let index: Int
        let testDescription: String

        func example() throws -> MethodEntry.Example {
            let schema = try ContractSchema(folder: GeneratedFilesTests.repository.appending(path: "schema"))
            let content = try #require(schema.methods.first { $0.name == method.rawValue })
            return content.examples[index]
        }
    }

    static func casesWithResult() throws -> [Case] {
        try cases().filter { try $0.example().result != nil }
    }

    static func cases() throws -> [Case] {
        let schema = try ContractSchema(folder: GeneratedFilesTests.repository.appending(path: "schema"))
        return try schema.methods.flatMap { method in
            let name = try #require(MethodName(rawValue: method.name))
            return method.examples.indices.map { index in
                Case(method: name, index: index, testDescription: "\(method.name): \(method.examples[index].name)")
            }
        }
    }

    @Test(arguments: try cases())
    func paramsRoundTrip(_ example: Case) throws {
        let content = try example.example()
        if content.error?["kind"] == "invalidParams" {
            let fault = #expect(throws: ContractFault.self) { try example.method.readParams(content.params.compact) }
            #expect(fault?.path == content.error?["data"]?["path"]?.text)
            #expect(fault?.rule.rawValue == content.error?["data"]?["rule"]?.text)
        } else {
            let params = try example.method.readParams(content.params.compact)
            #expect(try parsed(params.written) == content.params.sortedByName)
        }
    }

    @Test(arguments: try casesWithResult())
    func resultsRoundTrip(_ example: Case) throws {
        let result = try #require(try example.example().result)
        let read = try example.method.result.read(ArraySlice(result.compact.utf8))
        #expect(try parsed(read.written) == result.sortedByName)
    }

    @Test func notificationsRoundTrip() throws {
        let schema = try ContractSchema(folder: GeneratedFilesTests.repository.appending(path: "schema"))
        for notification in schema.notifications where notification.isSentByServer {
            let name = try #require(NotificationName(rawValue: notification.name))
            let type: any ContractValue.Type =
                switch name {
                case .jobChanged: JobChangedParams.self
                case .jobProgress: JobProgressParams.self
                }
            for example in notification.examples {
                let read = try type.read(ArraySlice(example.compact.utf8))
                #expect(try parsed(read.written) == example.sortedByName)
            }
        }
    }

    @Test(arguments: ContractDocument.allCases)
    func embeddedDocumentsAreThoseOfTheSchemaFolder(_ document: ContractDocument) throws {
        let name = document == .openRPC ? "openrpc.json" : "renkei.schema.json"
        let file = GeneratedFilesTests.repository.appending(path: "schema").appending(path: name)
        let bytes = document.bytes
        try JSON.validate(bytes[...])
        #expect(!bytes.contains(UInt8(ascii: "\n")))
        #expect(try JSONValue(parsing: bytes) == JSONValue(parsing: Array(try Data(contentsOf: file))))
    }

    private func parsed(_ bytes: ArraySlice<UInt8>) throws -> JSONValue {
        try JSONValue(parsing: Array(bytes)).sortedByName
    }
}

extension JSONValue {
    /// A copy with members sorted by name, for comparison without regard to order.
    var sortedByName: JSONValue {
        switch self {
        case .object(let members):
            .object(
                members.map { Member(name: $0.name, value: $0.value.sortedByName) }.sorted { $0.name < $1.name })
        case .array(let elements): .array(elements.map(\.sortedByName))
        default: self
        }
    }
}
