import CLibrary
import NIOCore
import NIOPosix

/// The file of a Unix socket, and the socket that listens at it.
struct SocketFile: Sendable {
    private static let backlog: Int32 = 1024

    let path: String

    /// Removes a stale file. A socket that another process serves, and any other file, is left alone.
    func removeIfStale() async throws(ListenFailure) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
        if await isServed() { throw .inUse(.unix(path: path)) }
        unlink(path)
    }

    /// Creates the file and a socket that listens at it. The file's mode is 0600 before anyone can connect.
    /// - Returns: the socket's descriptor, owned by the caller.
    func listen() throws(ListenFailure) -> Int32 {
        let failure = { ListenFailure.cannotBind(.unix(path: path), reason: String(cString: strerror(errno))) }
        let address: SocketAddress
        do {
            address = try SocketAddress(unixDomainSocketPath: path)
        } catch {
            throw .cannotBind(.unix(path: path), reason: "\(error)")
        }
        let descriptor = makeStreamSocket()
        guard descriptor >= 0 else { throw failure() }
        let isBound = address.withSockAddr { bind(descriptor, $0, socklen_t($1)) == 0 }
        guard isBound, chmod(path, 0o600) == 0, Self.setBacklog(of: descriptor) else {
            defer { close(descriptor) }
            throw errno == EADDRINUSE ? .inUse(.unix(path: path)) : failure()
        }
        return descriptor
    }

    /// Makes the socket listen, with room for as many peers as may connect at once.
    /// - Returns: whether the system allows it.
    @discardableResult
    static func setBacklog(of descriptor: Int32) -> Bool { CLibrary.listen(descriptor, backlog) == 0 }

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

/// - Returns: a descriptor that child processes do not inherit; negative if there is none left.
private func makeStreamSocket() -> Int32 {
    #if canImport(Darwin) || canImport(Musl)
        let kind = SOCK_STREAM
    #else
        let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let descriptor = socket(AF_UNIX, kind, 0)
    if descriptor >= 0 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    return descriptor
}
