import NIOCore
import NIOPosix
import Synchronization

/// Gives threads of their own to as many peers as may have them at a time.
final class SocketThreads: Sendable {
    private let free: Mutex<Int>

    init(upTo limit: Int) {
        free = Mutex(limit)
    }

    /// Takes the socket out of a fresh channel, of which nothing has been read, and closes the channel. To be called on
    /// its event loop.
    /// - Returns: `nil` if all threads, or all descriptors, are in use; the channel then is as it was.
    func takeOver(_ channel: any Channel) throws -> ThreadedSocket? {
        let isFree = free.withLock { free in
            if free == 0 { return false }
            free -= 1
            return true
        }
        if !isFree { return nil }
        var isTaken = false
        defer { if !isTaken { release() } }
        let descriptor = try channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
            of: NIOBSDSocket.Handle.self, Descriptors.blockingCopy)
        guard case let descriptor?? = descriptor else { return nil }
        isTaken = true
        channel.close(promise: nil)
        return ThreadedSocket(descriptor, isClosed: release)
    }

    private func release() {
        free.withLock { $0 += 1 }
    }
}
