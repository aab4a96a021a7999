import JSON
import JSONRPC
import Methods
import Wire

/// Serves peers on TCP or a Unix socket, until the program is asked to end.
struct SocketServer: Sendable {
    let launcher: ProgramLauncher
    let configuration: ListenConfiguration

    /// - Throws: `ListenFailure` or `TokenError` if the listener cannot start.
    func run() async throws {
        // The token comes first: a listener whose token cannot be read must not accept peers.
        let token = try await configuration.token?.read(environment: CurrentProcess.environment)
        try await launcher.run { program in
            let limits = program.settings.protocolLimits
            let listener = try await Listener.bind(
                to: configuration.address,
                settings: Listener.Settings(
                    maximumConnections: limits.connections, maximumMessageSize: limits.messageBytes,
                    maximumMessageSizeUntilTrusted: token.map { _ in limits.unauthenticatedBytes },
                    tls: configuration.tls)
            )
            try StandardError.write(readinessLine(for: listener.address))
            // Sent to a peer that is one too many, before its connection is closed.
            let refusal = Refusal.overLimit(.connections, maximum: limits.connections)
            let rejection = refusal.message(describedBy: PeerMethods(server: program.sessions.server))
            try await ShutdownCoordinator(program: program, endInput: listener.endInput).run {
                await listener.run(rejection: rejection) { connection in
                    await program.sessions.makeSession(on: connection, token: token.map(RequiredToken.init)).run()
                }
            }
        }
    }

    /// The line on standard error that tells the host program that peers can connect, and to which port.
    private func readinessLine(for address: ListenAddress) -> [UInt8] {
        var line = JSONWriter()
        line.beginObject()
        line.member("listening", address.description)
        line.member("pid", Int(CurrentProcess.id))
        line.member("version", Program.version)
        line.endObject()
        return line.bytes + [0x0A]
    }
}
