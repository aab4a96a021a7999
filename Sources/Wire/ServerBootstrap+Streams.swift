import CLibrary
import NIOCore
import NIOPosix

extension ServerBootstrap {
    /// Peers may end their input and still hear answers; nothing is read before somebody asks.
    static func forStreams() -> ServerBootstrap {
        ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
    }

    func bound(to address: ListenAddress) async throws(ListenFailure) -> any Channel {
        do {
            switch address {
            case .tcp(let host, let port):
                return try await childChannelOption(.tcpOption(.tcp_nodelay), value: 1).bind(host: host, port: port)
                    .get()
            case .unix(let path):
                let file = SocketFile(path: path)
                try await file.makeRoom()
                let descriptor = try file.listen()
                let channel = try await withBoundSocket(descriptor).get()
                // NIO lets only 128 wait at a socket that it was given, whatever the option says.
                _ = SocketFile.listen(descriptor)
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

extension ListenAddress {
    func withPort(_ port: Int?) -> ListenAddress {
        guard case .tcp(let host, _) = self, let port else { return self }
        return .tcp(host: host, port: port)
    }
}
