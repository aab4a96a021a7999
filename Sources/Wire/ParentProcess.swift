#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The process that started this one. Its death is an end that a pipe does not always show: somebody else may hold the
/// other end open.
public struct ParentProcess: Sendable {
    private let id = getppid()

    /// The parent as it is now; whatever happens from now on is noticed.
    public init() {}

    /// Returns when the parent has died; never, where the system cannot tell. A thread of its own waits in the kernel, and
    /// nothing looks in between. When its task is cancelled, it returns too.
    public func hasDied() async {
        let (stream, end) = AsyncStream.makeStream(of: Never.self)
        startThread { if waitForEnd() { end.finish() } }
        for await _ in stream {}
    }

    /// Waits as long as it takes.
    /// - Returns: `false` if the system gives no way to wait.
    private func waitForEnd() -> Bool {
        #if canImport(Darwin)
            let queue = kqueue()
            guard queue >= 0 else { return false }
            defer { close(queue) }
            var wanted = kevent(
                ident: UInt(id), filter: Int16(EVFILT_PROC), flags: UInt16(EV_ADD), fflags: NOTE_EXIT, data: 0,
                udata: nil)
            var happened = kevent()
            return kevent(queue, &wanted, 1, &happened, 1, nil) > 0 || errno == ESRCH
        #else
            guard let descriptor = openDescriptor() else { return false }
            defer { close(descriptor) }
            // It may have been somebody else's number already.
            if getppid() != id { return true }
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            while poll(&entry, 1, -1) < 0 {
                if errno != EINTR { return false }
            }
            return true
        #endif
    }

    #if !canImport(Darwin)
        /// `pidfd_open(2)`, which the C library does not lend to Swift; kernels before 5.3 do not have it.
        private func openDescriptor() -> Int32? {
            typealias SystemCall = @convention(c) (Int, Int, Int) -> Int
            guard let symbol = dlsym(nil, "syscall") else { return nil }
            let descriptor = unsafeBitCast(symbol, to: SystemCall.self)(434, Int(id), 0)
            return descriptor >= 0 ? Int32(descriptor) : nil
        }
    #endif
}
