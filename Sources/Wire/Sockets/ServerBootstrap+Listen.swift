import CLibrary
import NIOCore
import NIOPosix

extension ServerBootstrap {
    /// A bootstrap for byte streams. A peer may end its output and still read answers (half-closure), and nothing is
    /// read before `SocketStream.read()` asks for it.
    static func forByteStreams() -> ServerBootstrap {
        ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
    }

    func listen(at address: ListenAddress) async throws(ListenFailure) -> any Channel {
        do {
            switch address {
            case .tcp(let host, let port):
                return try await childChannelOption(.tcpOption(.tcp_nodelay), value: 1).bind(host: host, port: port)
                    .get()
            case .unix(let path):
                let file = SocketFile(path: path)
                try await file.removeIfStale()
                let descriptor = try file.listen()
                let channel = try await withBoundSocket(descriptor).get()
                // NIO sets a backlog of 128 on a socket that it did not bind, whatever the option says.
                SocketFile.setBacklog(of: descriptor)
                return channel
            }
        } catch let failure as ListenFailure {
            throw failure
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw .inUse(address)
        } catch {
            throw .cannotBind(address, reason: "\(error)")
        }
    }
}
