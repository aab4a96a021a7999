import CLibrary

/// The system calls on file descriptors that this module needs, with their retries.
enum Descriptors {
    /// Reserves standard output for the protocol: from now on, everything printed by other code goes to standard error.
    /// - Returns: a private descriptor for the former standard output. Child processes do not inherit it.
    static func takeStandardOutput() -> Int32 {
        let output = fcntl(1, F_DUPFD_CLOEXEC, 3)
        if dup2(2, 1) < 0 { close(1) }
        return output
    }

    /// Opens `/dev/null` as each of the descriptors 0 to 2 that the process was started without. Otherwise the next
    /// file that is opened would become its input, output or log.
    static func openMissingStandardDescriptors() {
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 { _ = open("/dev/null", O_RDWR) }
    }

    /// Raises the limit of open descriptors as far as the system allows without privileges, at most to 65,536.
    static func raiseLimit() {
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let resource = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        setrlimit(resource, &limit)
    }

    /// Makes a write to a closed pipe or socket fail with EPIPE, instead of ending the process with SIGPIPE.
    static func ignoreBrokenPipes() {
        signal(SIGPIPE, SIG_IGN)
    }

    /// Blocks until there is input.
    /// - Returns: the number of bytes; 0 at the end of the input, or when the descriptor cannot be read.
    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count = CLibrary.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno == EAGAIN { waitUntilReady(descriptor, for: POLLIN) } else if errno != EINTR { return 0 }
        }
    }

    /// Blocks until all bytes are written.
    /// - Returns: `false` if the descriptor cannot be written any more.
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = CLibrary.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                waitUntilReady(descriptor, for: POLLOUT)
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    static func close(_ descriptor: Int32) {
        _ = CLibrary.close(descriptor)
    }

    /// Another process that shares the open file may have made it non-blocking.
    private static func waitUntilReady(_ descriptor: Int32, for events: some BinaryInteger) {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        _ = poll(&entry, 1, -1)
    }
}
