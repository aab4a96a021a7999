import AsyncPrimitives
import Ledger
import Logging
import Methods
import Roster
import Sync

import struct Contract.ProtocolLimits

/// The assembled program: settings, engine, connections, ledger and sessions. Every command that answers requests uses it.
///
/// Creating it opens nothing. The engine opens the ledger, and the registry connects to a service, when a request needs
/// them; the first answer waits for neither.
struct Program: Sendable {
    static let version = "0.1.0"

    let settings: Settings
    let engine: Engine
    /// Makes a session for each peer. All sessions share the engine.
    let sessions: SessionFactory
    /// Opened by the method `shutdown`, a signal, or the death of the parent process.
    let shutdownRequest = Latch()
    let logger: Logger
    private let connections: ConnectionRegistry

    /// - Parameters:
    ///   - settings: with the connections to use.
    ///   - environment: the variables in which tokens are looked up.
    init(
        settings: Settings, environment: [String: String], isSandbox: Bool, time: any TimeSource, logger: Logger
    ) {
        self.settings = settings
        self.logger = logger
        let clients = ServiceClientFactory(
            options: settings.transport, closedHours: settings.closedHours, environment: environment, time: time,
            logger: logger)
        connections = ConnectionRegistry(settings: settings.connections, clients: clients)
        // A second process that opens the same directory is refused, and its error names this owner.
        let owner = Self.ledgerOwner(since: time.now())
        let directory = settings.stateDirectory
        engine = Engine(
            connections: connections, options: EngineOptions(settings), time: time,
            openLedger: { try Ledger.open(directory: directory, owner: owner) },
            makeJobName: { Self.randomJobName(on: time.now().day) })
        let server = ServerContext(
            version: Self.version, isSandbox: isSandbox, limits: ProtocolLimits(settings.protocolLimits),
            engine: engine, checkHost: { [StateDirectoryCheck(path: directory).entry] },
            shutDown: { [shutdownRequest] in shutdownRequest.open() })
        sessions = SessionFactory(server: server, limits: settings.protocolLimits, logger: logger)
    }

    /// What becomes of the jobs under way when the program ends.
    enum JobsAtEnd: Sendable {
        /// They stop at a point from which `resume` can continue.
        case stopJobs
        /// The program ends after the last job.
        case finishJobs
    }

    /// Runs the engine while `body` runs, then ends it and closes the connections to the services.
    func withEngine<Value: Sendable>(
        atEnd jobs: JobsAtEnd, _ body: @Sendable () async throws -> Value
    ) async throws -> Value {
        // The engine works off its queue in a child task, which ends after `stop()` or `finish()`.
        async let running: Void = engine.run()
        let result: Result<Value, any Error>
        do {
            result = .success(try await body())
        } catch {
            result = .failure(error)
        }
        switch jobs {
        case .stopJobs: engine.stop()
        case .finishJobs: engine.finish()
        }
        await running
        try await connections.shutDown()
        return try result.get()
    }

    /// The text by which another process that finds the ledger locked names this process.
    static func ledgerOwner(since moment: Timestamp) -> String {
        "renkei \(version), process \(CurrentProcess.id), since \(moment)"
    }

    /// A name such as `2026-04-01-7k3f0q`, for a job whose caller chose none. The letters i, l, o and u are left out, as in
    /// Crockford's Base32, because people misread them.
    private static func randomJobName(on day: CivilDate) -> JobName {
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
        return JobName("\(day)-" + String((0..<6).map { _ in letters[Int.random(in: 0..<letters.count)] }))
    }
}

extension EngineOptions {
    /// The multiplications cannot overflow: the settings have ranges.
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
    /// The limits as `hello` tells them.
    init(_ settings: ProtocolLimitSettings) {
        self.init(
            messageBytes: settings.messageBytes, nesting: settings.nesting, batchLength: settings.batchLength,
            inFlight: settings.inFlight, connections: settings.connections,
            unauthenticatedBytes: settings.unauthenticatedBytes,
            unauthenticatedSeconds: settings.unauthenticatedSeconds)
    }
}
