import AsyncPrimitives
import CLibrary

#if !canImport(Darwin)
    import PidDescriptor
#endif

/// The process that started this one. Its death is an end that a pipe does not always show: somebody else may hold the
/// other end open.
public struct ParentProcess: Sendable {
    private let id = getppid()

    /// The parent as it is now; whatever happens from now on is noticed.
    public init() {}

    /// Returns when the parent has died. A thread of its own waits in the kernel. When its task is cancelled, it returns too.
    public func hasDied() async {
        let end = Latch()
        startThread { if waitForEnd() { end.open() } }
        await end.wait()
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
            let descriptor = pid_descriptor_open(id)
            guard descriptor >= 0 else { return lookForEnd() }
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
        /// Where the kernel gives nothing to wait for, looks once a second.
        private func lookForEnd() -> Bool {
            while getppid() == id { sleep(1) }
            return true
        }
    #endif
}
