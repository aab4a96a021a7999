import Contract
import Foundation
import Testing

@testable import ContractTool

/// In transcripts, params are invalid for the generated types exactly if an error is expected.
struct TranscriptTests {
    static func steps() throws -> [JSONValue] {
        let folder = GeneratedFilesTests.repository.appending(path: "schema/transcripts")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let transcript = try JSONValue(parsing: Array(text.replacing("<today>", with: "2026-04-01").utf8))
            return (transcript["steps"]?.elements ?? []).filter { $0["send"]?["method"] != "$/cancelRequest" }
        }
    }

    @Test(arguments: try steps())
    func paramsAreInvalidExactlyIfTheTranscriptExpectsIt(_ step: JSONValue) throws {
        let request = try #require(step["send"])
        let method = try #require(request["method"]?.text.flatMap(MethodName.init))
        let read = Result { try method.params.read(request["params"].map { ArraySlice($0.compact.utf8) }) }
        let expected = step["expect"]?["error"]?["data"]
        guard expected?["kind"] == "invalidParams" else {
            #expect(throws: Never.self) { try read.get() }
            return
        }
        let fault = #expect(throws: ContractFault.self) { try read.get() }
        #expect(fault?.path == expected?["path"]?.text)
        #expect(fault?.rule.rawValue == expected?["rule"]?.text)
    }
}
