#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The process that started this one. Its death is an end that a pipe does not always show: somebody else may hold the
/// other end open.
public enum ParentProcess {
    /// Returns when the parent has died; never, where the system cannot tell. A thread of its own waits in the kernel, and
    /// nothing looks in between. When its task is cancelled, it returns too.
    public static func hasDied() async {
        let (stream, end) = AsyncStream.makeStream(of: Never.self)
        let parent = getppid()
        startThread { if waitForEnd(of: parent) { end.finish() } }
        for await _ in stream {}
    }

    /// Waits as long as it takes.
    /// - Returns: `false` if the system gives no way to wait.
    private static func waitForEnd(of process: pid_t) -> Bool {
        #if canImport(Darwin)
            let queue = kqueue()
            guard queue >= 0 else { return false }
            defer { close(queue) }
            var wanted = kevent(
                ident: UInt(process), filter: Int16(EVFILT_PROC), flags: UInt16(EV_ADD), fflags: NOTE_EXIT, data: 0,
                udata: nil)
            var happened = kevent()
            return kevent(queue, &wanted, 1, &happened, 1, nil) > 0 || errno == ESRCH
        #else
            guard let descriptor = descriptor(of: process) else { return false }
            defer { close(descriptor) }
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            while poll(&entry, 1, -1) < 0 {
                if errno != EINTR { return false }
            }
            return true
        #endif
    }

    #if !canImport(Darwin)
        /// `pidfd_open(2)`, which the C library does not lend to Swift; kernels before 5.3 do not have it.
        private static func descriptor(of process: pid_t) -> Int32? {
            typealias SystemCall = @convention(c) (Int, Int, Int) -> Int
            guard let symbol = dlsym(nil, "syscall") else { return nil }
            let descriptor = unsafeBitCast(symbol, to: SystemCall.self)(434, Int(process), 0)
            return descriptor < 0 ? nil : Int32(descriptor)
        }
    #endif
}
