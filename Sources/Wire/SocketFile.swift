import CLibrary
import NIOCore
import NIOPosix

/// The file that stands for a Unix socket.
struct SocketFile: Sendable {
    let path: String

    /// Makes room for a new socket: a file that nobody serves any more is removed, one that is served is left alone.
    func makeRoom() async throws(ListenFailure) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
        if await isServed() { throw .inUse(.unix(path: path)) }
        unlink(path)
    }

    /// Makes the file and the socket that listens behind it. Nobody can connect before the file is the owner's alone.
    func listen() throws(ListenFailure) -> Int32 {
        let failure = { ListenFailure.cannotBind(.unix(path: path), reason: String(cString: strerror(errno))) }
        let address: SocketAddress
        do {
            address = try SocketAddress(unixDomainSocketPath: path)
        } catch {
            throw .cannotBind(.unix(path: path), reason: "\(error)")
        }
        let descriptor = streamSocket()
        guard descriptor >= 0 else { throw failure() }
        let isBound = address.withSockAddr { bind(descriptor, $0, socklen_t($1)) == 0 }
        guard isBound, chmod(path, 0o600) == 0, Self.listen(descriptor) else {
            defer { close(descriptor) }
            throw errno == EADDRINUSE ? .inUse(.unix(path: path)) : failure()
        }
        return descriptor
    }

    /// Lets as many peers wait there as connect at once.
    /// - Returns: whether anybody can.
    static func listen(_ descriptor: Int32) -> Bool { systemListen(descriptor, 1024) == 0 }

    func remove() {
        unlink(path)
    }

    private func isServed() async -> Bool {
        do {
            let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .connect(unixDomainSocketPath: path).get()
            channel.close(promise: nil)
            return true
        } catch {
            return false
        }
    }
}

private func streamSocket() -> Int32 {
    #if canImport(Darwin) || canImport(Musl)
        let kind = SOCK_STREAM
    #else
        let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let descriptor = socket(AF_UNIX, kind, 0)
    if descriptor >= 0 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    return descriptor
}

private let systemListen: @Sendable (Int32, Int32) -> Int32 = { listen($0, $1) }
