import CLibrary

/// The few things that are done to descriptors as such.
enum Descriptors {
    /// Takes the standard output away from everybody else: from now on, what is printed goes to standard error.
    /// - Returns: a private descriptor of what was the standard output, which programs started later do not inherit.
    static func takeStandardOutput() -> Int32 {
        let output = fcntl(1, F_DUPFD_CLOEXEC, 3)
        if dup2(2, 1) < 0 { close(1) }
        return output
    }

    /// Opens on nothing those of the first three that the process was started without. The next file that is opened would
    /// else become its input, its output or its log.
    static func fillStandard() {
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 { _ = open("/dev/null", O_RDWR) }
    }

    /// Asks the system for as many descriptors as it lets this process have.
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

    /// A reader that has gone shows as a failed write, instead of as the end of the process.
    static func ignoreBrokenPipes() {
        signal(SIGPIPE, SIG_IGN)
    }

    /// - Returns: what has come, empty at the end; a descriptor that cannot be read has ended.
    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count = systemRead(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno == EAGAIN { waitUntilReady(descriptor, for: Int32(POLLIN)) } else if errno != EINTR { return 0 }
        }
    }

    /// - Returns: whether all of it was written.
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                waitUntilReady(descriptor, for: Int32(POLLOUT))
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    static func close(_ descriptor: Int32) {
        _ = systemClose(descriptor)
    }

    /// A descriptor may have been made non-blocking by whoever shares it.
    private static func waitUntilReady(_ descriptor: Int32, for events: Int32) {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        _ = poll(&entry, 1, -1)
    }
}

private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }
private let systemWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }
private let systemClose: @Sendable (Int32) -> Int32 = { close($0) }
