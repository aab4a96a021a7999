#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The few things that are done to descriptors as such.
enum Descriptors {
    /// Takes the standard output away from everybody else: from now on, what is printed goes to standard error.
    /// - Returns: a private descriptor of what was the standard output, which programs started later do not inherit.
    static func takeStandardOutput() -> Int32 {
        let output = fcntl(1, F_DUPFD_CLOEXEC, 3)
        if dup2(2, 1) < 0 { close(1) }
        return output
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
