import Foundation
import Testing
import Wire

/// A listener under way.
struct ListeningChild: Sendable {
    /// The first line on its standard error.
    struct Readiness: Decodable {
        let listening: String
        let pid: Int32
        let version: String
    }

    let child: Child
    let readiness: Readiness
    let address: ListenAddress

    /// Runs a listener for as long as the work takes, then ends it with a signal, which it has to follow in good order,
    /// whoever is still connected, and before its deadline.
    static func run<Value>(
        _ address: String, _ options: [String] = [], environment: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation, _ work: (ListeningChild) async throws -> Value
    ) async throws -> Value {
        // A busy machine takes its time.
        let patience = ["RENKEI_SHUTDOWN_SECONDS": "60", "RENKEI_PROTOCOL_UNAUTHENTICATED_SECONDS": "600"]
        let patient = environment.merging(patience) { given, _ in given }
        let child = try Child(["serve", "--listen", address] + options, environment: patient)
        let result: Result<Value, any Error>
        do {
            result = .success(try await work(try await ready(child)))
        } catch {
            result = .failure(error)
        }
        child.signal(SIGTERM)
        let ended = try await apart { try child.ended() }
        #expect(ended.code == 0 && ended.output.isEmpty, "\(ended.errors)", sourceLocation: sourceLocation)
        return try result.get()
    }

    private static func ready(_ child: Child) async throws -> ListeningChild {
        let line = try await apart {
            var bytes: [UInt8] = []
            while let byte = try child.errors.read(upToCount: 1)?.first, byte != 0x0A { bytes.append(byte) }
            return Data(bytes)
        }
        let readiness = try JSONDecoder().decode(Readiness.self, from: line)
        return ListeningChild(
            child: child, readiness: readiness, address: try #require(ListenAddress(readiness.listening)))
    }
}

/// A folder of this test's own, with what it needs in it, gone afterwards.
func withFolder<Value>(_ files: [String: String] = [:], _ work: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return try await work(folder.path)
}
