import JSON
import JSONRPC
import Methods
import Sandbox
import Wire

extension Program {
    /// Serves whoever started the process, until its input ends or the program is to end.
    static func serveStandardStreams(_ place: SettingsPlace, _ sandbox: SandboxOptions?) async throws {
        let parent = ParentProcess()
        let streams = StandardStreams()
        try await with(place, sandbox) { program in
            let session = program.session(over: streams)
            try await program.serving(endInput: session.endInput) {
                await withDiscardingTaskGroup { group in
                    group.addTask { await program.end(with: parent) }
                    await session.run()
                    group.cancelAll()
                }
            }
        }
    }

    /// Serves whoever connects, until the program is to end.
    static func serve(_ listening: Listening, _ place: SettingsPlace, _ sandbox: SandboxOptions?) async throws {
        let token = try await listening.token?.read(ProcessIdentity.environment)
        try await with(place, sandbox) { program in
            let limits = program.settings.protocolLimits
            let listener = try await Listener.bind(
                to: listening.address,
                Listener.Settings(
                    maximumConnections: limits.connections, maximumMessageSize: limits.messageBytes,
                    untilTrusted: token.map { _ in limits.unauthenticatedBytes }, tls: listening.tls)
            )
            try StandardError.write(readinessLine(listener.address))
            let refusal = Refusal.overLimit(.connections, maximum: limits.connections)
            let farewell = refusal.message(inTheWordsOf: Conversation(host: program.host))
            try await program.serving(endInput: listener.endInput) {
                await listener.run(farewell: farewell) { connection in
                    await program.session(connection, token.map(RequiredToken.init)).run()
                }
            }
        }
    }

    func session(over stream: some ByteStream) -> Session {
        session(Connection(over: stream, maximumMessageSize: settings.protocolLimits.messageBytes), nil)
    }

    private func session(_ connection: Connection, _ token: RequiredToken?) -> Session {
        let limits = settings.protocolLimits
        return Session(
            connection: connection, methods: Conversation(host: host, token: token),
            limits: SessionLimits(nesting: limits.nesting, batch: limits.batchLength, inFlight: limits.inFlight),
            logger: logger)
    }

    private static func readinessLine(_ address: ListenAddress) -> [UInt8] {
        var line = JSONWriter()
        line.beginObject()
        line.member("listening", address.description)
        line.member("pid", Int(ProcessIdentity.id))
        line.member("version", version)
        line.endObject()
        return line.bytes + [0x0A]
    }
}
