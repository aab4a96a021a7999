import JSONRPC
import Logging
import Methods
import Wire

/// Creates the JSON-RPC session of each peer, with the limits of the settings.
struct SessionFactory: Sendable {
    /// The methods' view of the program.
    let server: ServerContext
    let limits: ProtocolLimitSettings
    let logger: Logger

    /// A session that needs no token: standard streams, or memory.
    func makeSession(over stream: some ByteStream) -> Session {
        makeSession(on: Connection(over: stream, maximumMessageSize: limits.messageBytes), token: nil)
    }

    /// - Parameter token: the token that the peer has to show; `nil` if it needs none.
    func makeSession(on connection: Connection, token: RequiredToken?) -> Session {
        Session(
            connection: connection, methods: PeerMethods(server: server, token: token),
            limits: SessionLimits(nesting: limits.nesting, batch: limits.batchLength, inFlight: limits.inFlight),
            logger: logger)
    }
}
