import Ledger
import Logging
import Methods
import Roster
import Sync
import Wire

import enum Contract.MethodName
import struct Contract.ProtocolLimits

/// What stands behind every command that answers requests: the engine, its connections, its ledger, and the clock.
struct Program: Sendable {
    static let version = "0.1.0"

    let settings: Settings
    let host: Host
    let engine: Engine
    let ending = Ending()
    let time: any TimeSource
    let logger: Logger
    private let connections: Connections

    /// - Parameters:
    ///   - settings: with the connections that there are.
    ///   - environment: where tokens are looked up.
    init(_ settings: Settings, environment: [String: String], isSandbox: Bool, time: any TimeSource, logger: Logger) {
        self.settings = settings
        self.time = time
        self.logger = logger
        connections = Connections(
            settings.connections,
            ClientWorkshop(
                options: settings.transport, closedHours: settings.closedHours, environment: environment, time: time,
                logger: logger))
        let owner = Self.owner(since: time.now())
        let folder = settings.stateDirectory
        engine = Engine(
            connections: connections, options: EngineOptions(settings), time: time,
            openLedger: { try Ledger.open(directory: folder, owner: owner) },
            makeJobName: { Self.jobName(on: time.now().day) })
        host = Host(
            version: Self.version, isSandbox: isSandbox, limits: ProtocolLimits(settings.protocolLimits),
            engine: engine, checkHost: { [StateFolderCheck(path: folder).entry] },
            shutDown: { [ending] in ending.request() })
    }

    /// Runs the engine around `body`, lets what is being done stop where it can be gone on with, and lets go of all.
    func running<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
        try await around(body) { await engine.stop() }
    }

    /// Runs the engine around `body`, and behind it until the work that was begun has come to its end.
    func finishing<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
        try await around(body) { await engine.finish() }
    }

    private func around<Value: Sendable>(
        _ body: @Sendable () async throws -> Value, _ end: () async -> Void
    ) async throws -> Value {
        async let running: Void = engine.run()
        let result: Result<Value, any Error>
        do {
            result = .success(try await body())
        } catch {
            result = .failure(error)
        }
        await end()
        await running
        try await connections.shutDown()
        return try result.get()
    }

    /// What this process tells another one that finds the state folder taken.
    static func owner(since moment: Timestamp) -> String {
        "renkei \(version), process \(ProcessIdentity.id), since \(moment)"
    }

    /// Such as `2026-04-01-7k3f0q`.
    private static func jobName(on day: CivilDate) -> String {
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
        return "\(day)-" + String((0..<6).map { _ in letters[Int.random(in: 0..<letters.count)] })
    }
}

extension EngineOptions {
    init(_ settings: Settings) {
        self.init(
            nameStyle: settings.nameStyle, whenClosed: settings.whenClosed,
            readyFor: .seconds(settings.readyHours * 3600), limits: settings.limits,
            partialListPercent: settings.partialListPercent,
            settlePause: .milliseconds(settings.settlePauseMilliseconds),
            keepFor: settings.keepDays.map { .seconds($0 * 24 * 3600) })
    }
}

extension ProtocolLimits {
    init(_ settings: ProtocolLimitSettings) {
        self.init(
            messageBytes: settings.messageBytes, nesting: settings.nesting, batchLength: settings.batchLength,
            inFlight: settings.inFlight, connections: settings.connections,
            unauthenticatedBytes: settings.unauthenticatedBytes,
            unauthenticatedSeconds: settings.unauthenticatedSeconds)
    }
}
