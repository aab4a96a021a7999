import AsyncPrimitives
import CLibrary

#if !canImport(Darwin)
    import PidDescriptor
#endif

/// The process that started this one. Its end does not always end the input: another process may hold the other end
/// of the pipe open.
public struct ParentProcess: Sendable {
    private let id = getppid()

    /// The parent at this moment. Its end from now on is noticed, also before `waitForExit()` is called.
    public init() {}

    /// Returns when the parent has ended or the task is cancelled. It never returns otherwise, if the system gives no
    /// way to wait.
    public func waitForExit() async {
        let exited = Latch()
        startThread { if blockUntilExit() { exited.open() } }
        await exited.wait()
    }

    /// Blocks the thread until the parent has ended.
    /// - Returns: `false` if the system gives no way to wait.
    private func blockUntilExit() -> Bool {
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
            guard descriptor >= 0 else { return pollForExit() }
            defer { close(descriptor) }
            // The parent may have ended before, and its number belong to another process by now.
            if getppid() != id { return true }
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            while poll(&entry, 1, -1) < 0 {
                if errno != EINTR { return false }
            }
            return true
        #endif
    }

    #if !canImport(Darwin)
        /// For a kernel without process descriptors (before 5.3): looks once a second.
        private func pollForExit() -> Bool {
            while getppid() == id { sleep(1) }
            return true
        }
    #endif
}
