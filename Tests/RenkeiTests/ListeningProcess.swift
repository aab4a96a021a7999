import Foundation
import Testing
import Wire

/// A running `renkei serve --listen`.
struct ListeningProcess: Sendable {
    /// The first line on standard error.
    struct Readiness: Decodable {
        let listening: String
        let pid: Int32
        let version: String
    }

    let process: RenkeiProcess
    let readiness: Readiness
    let address: ListenAddress

    /// Runs a listener while `body` runs, then sends SIGTERM. The listener has to end with 0 before its deadline, even if
    /// peers are still connected.
    static func run<Value>(
        on address: String, options: [String] = [], environment: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation, _ body: (ListeningProcess) async throws -> Value
    ) async throws -> Value {
        // Long deadlines, for machines that have other things to do.
        let deadlines = ["RENKEI_SHUTDOWN_SECONDS": "60", "RENKEI_PROTOCOL_UNAUTHENTICATED_SECONDS": "600"]
        let process = try RenkeiProcess(
            arguments: ["serve", "--listen", address] + options,
            environment: environment.merging(deadlines) { given, _ in given })
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(try await ready(process)))
        } catch {
            result = .failure(error)
        }
        process.send(signal: SIGTERM)
        let end = try await onOwnThread { try process.waitForExit() }
        #expect(end.code == 0 && end.output.isEmpty, "\(end.errors)", sourceLocation: sourceLocation)
        return try result.get()
    }

    private static func ready(_ process: RenkeiProcess) async throws -> ListeningProcess {
        let line = try await onOwnThread {
            var bytes: [UInt8] = []
            while let byte = try process.errors.read(upToCount: 1)?.first, byte != 0x0A { bytes.append(byte) }
            return Data(bytes)
        }
        let readiness = try JSONDecoder().decode(Readiness.self, from: line)
        return ListeningProcess(
            process: process, readiness: readiness, address: try #require(ListenAddress(readiness.listening)))
    }
}

/// Calls `body` with a new directory that holds these files, and removes it afterwards.
func withDirectory<Value>(
    files: [String: String] = [:], _ body: (String) async throws -> Value
) async throws -> Value {
    let directory = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: directory) } }
    for (name, text) in files { try Data(text.utf8).write(to: directory.appending(path: name)) }
    return try await body(directory.path)
}
