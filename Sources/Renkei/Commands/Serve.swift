import ArgumentParser
import JSONRPC
import Methods
import Sandbox
import Sync
import UnixSignals
import Wire

/// `renkei serve`: JSON-RPC for a host program.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answer JSON-RPC 2.0 requests on standard input and output.",
        discussion: """
            One message per line, or Content-Length headers as in LSP; which of the two is found out from the first
            bytes. At the end of the input all that was read is answered, then the program ends with 0.

              printf '{"jsonrpc":"2.0","id":1,"method":"hello"}\\n' | renkei serve --sandbox
            """)

    @OptionGroup var settings: SettingsOptions
    @OptionGroup var sandbox: SandboxChoice

    func run() async throws {
        try await Program.serveStandardStreams(settings.place, sandbox.chosen())
    }
}

extension Program {
    static func serveStandardStreams(_ place: SettingsPlace, _ sandbox: SandboxOptions?) async throws {
        let streams = StandardStreams()
        try await with(place, sandbox) { program in
            try await program.running { await program.serve(streams) }
        }
    }

    /// Serves one peer until its input ends or the program is to end.
    fileprivate func serve(_ stream: some ByteStream) async {
        let session = session(over: stream)
        await withTaskGroup { group in
            group.addTask { await session.run() }
            group.addTask { await endOnSignals() }
            group.addTask { await end(session) }
            await group.next()
            group.cancelAll()
        }
    }

    func session(over stream: some ByteStream) -> Session {
        let limits = settings.protocolLimits
        return Session(
            connection: Connection(over: stream, maximumMessageSize: limits.messageBytes),
            methods: Conversation(host: host),
            limits: SessionLimits(nesting: limits.nesting, batch: limits.batchLength, inFlight: limits.inFlight),
            logger: logger)
    }

    /// The first signal asks for an end in good order, a second one ends the process where it stands.
    private func endOnSignals() async {
        var count = 0
        for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
            count += 1
            logger.notice("ending", metadata: ["signal": "\(signal)"])
            if count > 1 { ProcessIdentity.exit(128 + signal.rawValue) }
            ending.request()
        }
    }

    /// Once the end was asked for: no more is read, jobs stop where they can be gone on with, and what was read is
    /// answered; what takes longer than the deadline is not waited for.
    private func end(_ session: Session) async {
        await ending.requested()
        guard !Task.isCancelled else { return }
        session.endInput()
        await engine.stop()
        do {
            try await Task.sleep(for: .seconds(settings.shutdownSeconds))
        } catch { return }
        logger.error("the deadline passed with something still in flight")
        ProcessIdentity.exit(ExitCode.failure.rawValue)
    }
}
