import FoundationEssentials
import KingOfTime
import Logging
import Roster
import Sandbox
import Upstream

/// A sandbox in this process, and a program that is connected to it alone.
struct EmbeddedSandbox: Sendable {
    let options: SandboxOptions
    /// The settings apart from the connections, which the sandbox replaces.
    let settings: Settings
    let time: any TimeSource
    let logger: Logger

    /// Starts the sandbox, calls `body` with the program, and stops the sandbox.
    func run<Value: Sendable>(_ body: @Sendable (Program) async throws -> Value) async throws -> Value {
        let (started, onStart) = AsyncStream.makeStream(of: SandboxAddresses.self)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { onStart.finish() }
                try await Sandbox(options: options, time: time).run { onStart.yield($0) }
            }
            guard let addresses = await started.first(where: { _ in true }) else {
                // The sandbox did not start. This throws its error.
                try await group.waitForAll()
                throw CancellationError()
            }
            // Stops the sandbox, which otherwise serves for ever.
            defer { group.cancelAll() }
            return try await withStateDirectory { directory in
                try await body(program(connectedTo: addresses, stateDirectory: directory))
            }
        }
    }

    private func program(connectedTo addresses: SandboxAddresses, stateDirectory: String) -> Program {
        var settings = settings
        settings.stateDirectory = stateDirectory
        settings.connections = [
            ConnectionSettings(
                name: "sandbox",
                smartHR: service(baseURL: addresses.smartHRBaseURL, tokenVariable: Self.smartHRToken),
                kingOfTime: service(baseURL: addresses.kingOfTimeBaseURL, tokenVariable: Self.kingOfTimeToken),
                brand: .kingOfTime)
        ]
        // The sandbox is never closed and sets no rate, unless its switches say so. It is on loopback.
        settings.closedHours = .none
        settings.transport.proxy = .none
        let tokens = [
            Self.smartHRToken: addresses.smartHRToken, Self.kingOfTimeToken: addresses.kingOfTimeToken,
        ]
        return Program(settings: settings, environment: tokens, isSandbox: true, time: time, logger: logger)
    }

    private func service(baseURL: String, tokenVariable: String) -> ConnectionSettings.Service {
        ConnectionSettings.Service(
            baseURL: BaseURL(baseURL), token: .environment(tokenVariable), requestsPerSecond: 0, concurrency: 16)
    }

    /// The sandbox's tokens reach its connection as all tokens do: in the environment of the program.
    private static let smartHRToken = "RENKEI_SANDBOX_SMART_HR_TOKEN"
    private static let kingOfTimeToken = "RENKEI_SANDBOX_KING_OF_TIME_TOKEN"

    /// Calls `body` with the directory for the ledger: that of the settings if they name one, else a temporary one.
    /// The made-up people of one run mean nothing to the next run.
    private func withStateDirectory<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        if settings.entries.contains(where: { $0.name == "stateDirectory" && $0.origin != "default" }) {
            return try await body(settings.stateDirectory)
        }
        // A random name, so that several sandboxes can run at one time.
        let name = "renkei-sandbox-\(UUID().uuidString)"
        let directory = FileManager.default.temporaryDirectory.appending(path: name).path
        defer { removeTemporary(directory: directory) }
        return try await body(directory)
    }

    private func removeTemporary(directory: String) {
        do {
            try FileManager.default.removeItem(atPath: directory)
        } catch {
            logger.debug("a temporary directory could not be removed")
        }
    }
}
