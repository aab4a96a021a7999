import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Waits for peers on TCP or a Unix socket, and hands over a connection for each.
public final class Listener: Sendable {
    /// Where it really listens, with the port that was picked.
    public let address: ListenAddress

    private let channel: any Channel
    private let streams: AsyncStream<any ByteStream>
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

    private init(
        _ channel: any Channel, _ streams: AsyncStream<any ByteStream>, at address: ListenAddress, _ settings: Settings
    ) {
        self.channel = channel
        self.streams = streams
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
        let tls = try settings.tls?.context()
        let (streams, arrivals) = AsyncStream.makeStream(of: (any ByteStream).self)
        let arrive: @Sendable (any ByteStream) -> Void = { stream in
            if case .terminated = arrivals.yield(stream) { Task { await stream.close() } }
        }
        let channel = try await ServerBootstrap.forStreams().childChannelInitializer { peer in
            peer.eventLoop.makeCompletedFuture {
                if let tls {
                    try peer.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls))
                }
                try SocketStream.takeOver(peer, whenActive: arrive)
            }
        }.bound(to: address)
        channel.closeFuture.whenComplete { _ in arrivals.finish() }
        return Listener(channel, streams, at: address.withPort(channel.localAddress?.port), settings)
    }

    /// Serves each peer beside the others. Returns after `endInput()`, when the last peer has been served; when its
    /// task is cancelled, so are those that serve.
    /// - Parameter farewell: the message that a peer beyond the limit hears before it is turned away.
    public func run(farewell: [UInt8], serve: @escaping @Sendable (Connection) async -> Void) async {
        defer { if case .unix(let path) = address { SocketFile(path: path).remove() } }
        await withDiscardingTaskGroup { group in
            var number = 0
            for await stream in streams {
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
            channel.close(promise: nil)
        }
    }

    /// Accepts nobody any more, and ends the input of those that are there.
    public func endInput() {
        channel.close(promise: nil)
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
