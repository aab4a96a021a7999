import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Waits for peers on TCP or a Unix socket, and hands over a connection for each.
public final class Listener: Sendable {
    /// Where it really listens, with the port that was picked.
    public let address: ListenAddress

    private let channel: NIOAsyncChannel<SocketStream, Never>
    private let settings: Settings
    private let peers = Mutex(Peers())

    private struct Peers {
        var live: [Int: Connection] = [:]
        var isEnding = false
    }

    public struct Settings: Hashable, Sendable {
        public var maximumConnections: Int
        public var maximumMessageSize: Int
        /// The same for peers that nobody knows yet; `nil` if everybody is trusted.
        public var untilTrusted: Int?
        public var tls: TLSFiles?

        public init(
            maximumConnections: Int = 1000, maximumMessageSize: Int = 64 << 20, untilTrusted: Int? = nil,
            tls: TLSFiles? = nil
        ) {
            self.maximumConnections = maximumConnections
            self.maximumMessageSize = maximumMessageSize
            self.untilTrusted = untilTrusted
            self.tls = tls
        }
    }

    private init(_ channel: NIOAsyncChannel<SocketStream, Never>, at address: ListenAddress, _ settings: Settings) {
        self.channel = channel
        self.address = address
        self.settings = settings
    }

    /// Peers can connect from now on; they are served once `run` is called.
    ///
    /// A Unix socket's file belongs to its owner alone. A stale one is replaced, one that is served is not.
    public static func bind(to address: ListenAddress, _ settings: Settings = Settings()) async throws(ListenFailure)
        -> Listener
    {
        Descriptors.raiseLimit()
        guard address.isLocal || settings.tls != nil else { throw .needsTLS(address) }
        let bootstrap = ServerBootstrap.forStreams()
        let tls = try settings.tls?.context()
        let channel = try await bootstrap.bound(to: address) { peer in
            peer.eventLoop.makeCompletedFuture {
                if let tls { try peer.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
                return try SocketStream(takingOver: peer)
            }
        }
        return Listener(channel, at: address.withPort(channel.channel.localAddress?.port), settings)
    }

    /// Serves each peer beside the others. Returns after `endInput()`, when the last peer has been served; when its
    /// task is cancelled, so are those that serve.
    /// - Parameter farewell: the message that a peer beyond the limit hears before it is turned away.
    public func run(farewell: [UInt8], serve: @escaping @Sendable (Connection) async -> Void) async throws {
        defer { if case .unix(let path) = address { SocketFile(path: path).remove() } }
        try await channel.executeThenClose { streams in
            try await withThrowingDiscardingTaskGroup { group in
                var number = 0
                for try await stream in streams {
                    number += 1
                    let connection = Connection(
                        over: stream, maximumMessageSize: settings.maximumMessageSize,
                        untilTrusted: settings.untilTrusted)
                    let isWelcome = admit(connection, number)
                    group.addTask { [self, number] in
                        if isWelcome { await serve(connection) } else { await connection.close(saying: [farewell]) }
                        peers.withLock { $0.live[number] = nil }
                    }
                }
            }
        }
    }

    /// Accepts nobody any more, and ends the input of those that are there.
    public func endInput() {
        channel.channel.close(promise: nil)
        let live = peers.withLock { peers in
            peers.isEnding = true
            return Array(peers.live.values)
        }
        for connection in live { connection.endInput() }
    }

    /// Those that had connected and were not yet served when the end came have ended, too.
    private func admit(_ connection: Connection, _ number: Int) -> Bool {
        peers.withLock { peers in
            if peers.live.count >= settings.maximumConnections { return false }
            peers.live[number] = connection
            if peers.isEnding { connection.endInput() }
            return true
        }
    }
}
