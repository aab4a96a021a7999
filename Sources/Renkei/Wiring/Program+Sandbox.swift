import FoundationEssentials
import KingOfTime
import Logging
import Roster
import Sandbox
import Upstream

extension Program {
    /// Gives `body` a program with the connections of the settings, or, if there is to be one, with the sandbox alone.
    static func with<Value: Sendable>(
        _ place: SettingsPlace, _ sandbox: SandboxOptions?, _ body: @Sendable (Program) async throws -> Value
    ) async throws -> Value {
        let settings = try place.load()
        let time = SystemTime()
        guard let sandbox else {
            return try await body(
                Program(
                    settings, environment: ProcessIdentity.environment, isSandbox: false, time: time,
                    logger: place.logger))
        }
        return try await inSandbox(sandbox, settings, time, place.logger, body)
    }

    /// Runs a sandbox around `body`.
    static func inSandbox<Value: Sendable>(
        _ options: SandboxOptions, _ settings: Settings, _ time: any TimeSource, _ logger: Logger,
        _ body: @Sendable (Program) async throws -> Value
    ) async throws -> Value {
        let (addresses, ready) = AsyncStream.makeStream(of: Addresses.self)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { ready.finish() }
                try await Sandbox(options: options, time: time).run { ready.yield($0) }
            }
            guard let addresses = await addresses.first(where: { _ in true }) else {
                try await group.waitForAll()
                throw CancellationError()
            }
            defer { group.cancelAll() }
            return try await inFolder(settings) { settings in
                try await body(
                    Program(
                        settings.inSandbox(addresses), environment: SandboxTokens.environment(addresses),
                        isSandbox: true, time: time, logger: logger))
            }
        }
    }

    /// The made-up people of one run mean nothing to the next, so the ledger is kept only where a folder was named.
    private static func inFolder<Value>(
        _ settings: Settings, _ body: (Settings) async throws -> Value
    ) async throws -> Value {
        if settings.entries.contains(where: { $0.name == "stateDirectory" && $0.origin != "default" }) {
            return try await body(settings)
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "renkei-sandbox-\(UUID().uuidString)").path
        defer { removeQuietly(folder) }
        var settings = settings
        settings.stateDirectory = folder
        return try await body(settings)
    }

    /// What is left of a temporary folder is the system's to clear away.
    private static func removeQuietly(_ folder: String) {
        do { try FileManager.default.removeItem(atPath: folder) } catch {}
    }
}

/// The sandbox's tokens, handed to its connection by the way that all tokens go.
private enum SandboxTokens {
    static let smartHR = "RENKEI_SANDBOX_SMART_HR_TOKEN"
    static let kingOfTime = "RENKEI_SANDBOX_KING_OF_TIME_TOKEN"

    static func environment(_ addresses: Addresses) -> [String: String] {
        [smartHR: addresses.smartHRToken, kingOfTime: addresses.kingOfTimeToken]
    }
}

extension Settings {
    /// The same with the sandbox as the only connection. It sets no rate and is never closed, unless switches say so.
    fileprivate func inSandbox(_ addresses: Addresses) -> Settings {
        var settings = self
        settings.connections = [
            ConnectionSettings(
                name: "sandbox",
                smartHR: .sandbox(addresses.smartHRBaseURL, SandboxTokens.smartHR),
                kingOfTime: .sandbox(addresses.kingOfTimeBaseURL, SandboxTokens.kingOfTime), brand: .kingOfTime)
        ]
        settings.closedHours = .none
        settings.transport.proxy = .none
        return settings
    }
}

extension ConnectionSettings.Service {
    fileprivate static func sandbox(_ base: String, _ token: String) -> Self {
        Self(base: BaseURL(base), token: .environment(token), requestsPerSecond: 0, concurrency: 16)
    }
}
