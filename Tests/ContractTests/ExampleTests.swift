import Contract
import Foundation
import JSON
import Testing

@testable import ContractTool

/// Each example of the schema is read and written again without loss.
struct ExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let method: MethodName
        let index: Int
        let testDescription: String

        func example() throws -> Method.Example {
            let source = try Source(folder: GeneratedFilesTests.repository.appending(path: "schema"))
            let content = try #require(source.methods.first { $0.name == method.rawValue })
            return content.examples[index]
        }
    }

    static func cases() throws -> [Case] {
        let source = try Source(folder: GeneratedFilesTests.repository.appending(path: "schema"))
        return try source.methods.flatMap { method in
            let name = try #require(MethodName(rawValue: method.name))
            return method.examples.indices.map { index in
                Case(method: name, index: index, testDescription: "\(method.name): \(method.examples[index].name)")
            }
        }
    }

    @Test(arguments: try cases())
    func paramsAreWrittenAsTheyWereRead(_ example: Case) throws {
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

    @Test(arguments: try cases())
    func resultIsWrittenAsItWasRead(_ example: Case) throws {
        guard let result = try example.example().result else { return }
        let read = try example.method.result.read(ArraySlice(result.compact.utf8))
        #expect(try parsed(read.written) == result.sortedByName)
    }

    @Test func notificationsAreWrittenAsTheyWereRead() throws {
        let source = try Source(folder: GeneratedFilesTests.repository.appending(path: "schema"))
        for notification in source.notifications where notification.isSentByServer {
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
    func documentsInsideTheProgramAreThoseOfTheSchemaFolder(_ document: ContractDocument) throws {
        let name = document == .openRPC ? "openrpc.json" : "renkei.schema.json"
        let file = GeneratedFilesTests.repository.appending(path: "schema").appending(path: name)
        let bytes = document.bytes
        try JSON.validate(bytes[...])
        #expect(!bytes.contains(UInt8(ascii: "\n")))
        #expect(try JSONParser.parse(Data(bytes)) == JSONParser.parse(try Data(contentsOf: file)))
    }

    private func parsed(_ bytes: ArraySlice<UInt8>) throws -> JSONValue {
        try JSONParser.parse(Data(bytes)).sortedByName
    }
}

extension JSONValue {
    /// The same with the members of each object by name, so that their order does not matter.
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
