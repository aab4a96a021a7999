import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Accepts peers on TCP or a Unix socket, and hands over a connection for each.
///
/// Call `bind`, then `run` once; `endInput` makes `run` return.
public final class Listener: Sendable {
    /// The bound address, with the port that the system has picked.
    public let address: ListenAddress

    private let channel: any Channel
    private let streams: AsyncStream<SocketStream>
    private let settings: Settings
    private let peers = Mutex(Peers())

    /// The connections that are being served.
    private struct Peers {
        var connections: [Int: Connection] = [:]
        var isEnding = false
    }

    public struct Settings: Hashable, Sendable {
        public var maximumConnections: Int
        /// In bytes.
        public var maximumMessageSize: Int
        /// The limit until the peer is trusted; `nil` if every peer is trusted from the start.
        public var maximumMessageSizeUntilTrusted: Int?
        /// Needed unless the address is local.
        public var tls: TLSFiles?

        public init(
            maximumConnections: Int = 1000, maximumMessageSize: Int = 64 << 20,
            maximumMessageSizeUntilTrusted: Int? = nil, tls: TLSFiles? = nil
        ) {
            self.maximumConnections = maximumConnections
            self.maximumMessageSize = maximumMessageSize
            self.maximumMessageSizeUntilTrusted = maximumMessageSizeUntilTrusted
            self.tls = tls
        }
    }

    private init(
        channel: any Channel, streams: AsyncStream<SocketStream>, address: ListenAddress, settings: Settings
    ) {
        self.channel = channel
        self.streams = streams
        self.address = address
        self.settings = settings
    }

    /// Binds the address. Peers can connect from now on; they wait until `run` is called.
    ///
    /// A stale socket file is replaced. A socket that another process serves is not.
    public static func bind(to address: ListenAddress, settings: Settings = Settings()) async throws(ListenFailure)
        -> Listener
    {
        Descriptors.raiseLimit()
        guard address.isLocal || settings.tls != nil else { throw .needsTLS(address) }
        let tls = try settings.tls?.makeContext()
        let (streams, accepted) = AsyncStream.makeStream(of: SocketStream.self)
        let channel = try await ServerBootstrap.forByteStreams().childChannelInitializer { peer in
            peer.eventLoop.makeCompletedFuture {
                if let tls {
                    try peer.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls))
                }
                try SocketStream.attach(to: peer) { stream in
                    // After the end of the listener, no task would close the socket.
                    if case .terminated = accepted.yield(stream) { Task { await stream.close() } }
                }
            }
        }.listen(at: address)
        channel.closeFuture.whenComplete { _ in accepted.finish() }
        return Listener(
            channel: channel, streams: streams, address: address.withPort(channel.localAddress?.port),
            settings: settings)
    }

    /// Serves each peer in a child task. Returns after `endInput()`, when every `serve` has returned. Cancelling the
    /// task cancels those that serve.
    /// - Parameters:
    ///   - rejection: a message for each peer over the limit of connections, before it is closed.
    ///   - serve: owns the connection, and closes it.
    public func run(rejection: [UInt8], serve: @escaping @Sendable (Connection) async -> Void) async {
        defer { if case .unix(let path) = address { SocketFile(path: path).remove() } }
        await withDiscardingTaskGroup { group in
            var number = 0
            for await stream in streams {
                number += 1
                let connection = Connection(
                    over: stream, maximumMessageSize: settings.maximumMessageSize,
                    maximumMessageSizeUntilTrusted: settings.maximumMessageSizeUntilTrusted)
                let isAdmitted = admit(connection, number: number)
                group.addTask { [self, number] in
                    if isAdmitted { await serve(connection) } else { await connection.close(sending: [rejection]) }
                    peers.withLock { $0.connections[number] = nil }
                }
            }
            channel.close(promise: nil)
        }
    }

    /// Stops accepting, and ends the input of all connections.
    public func endInput() {
        channel.close(promise: nil)
        let connections = peers.withLock { peers in
            peers.isEnding = true
            return Array(peers.connections.values)
        }
        for connection in connections { connection.endInput() }
    }

    /// - Returns: whether the limit of connections allows it. A peer that connected before the end and was not served
    ///   yet is admitted with its input ended.
    private func admit(_ connection: Connection, number: Int) -> Bool {
        peers.withLock { peers in
            if peers.connections.count >= settings.maximumConnections { return false }
            peers.connections[number] = connection
            if peers.isEnding { connection.endInput() }
            return true
        }
    }
}
