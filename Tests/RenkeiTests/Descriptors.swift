import Foundation

#if os(Linux)
    import Glibc
#endif

/// A pseudo-terminal without echo and without conversion of line ends.
struct Terminal {
    let near: FileHandle
    let far: FileHandle

    init() throws {
        let (descriptor, other) = try Self.open()
        var settings = termios()
        tcgetattr(other, &settings)
        cfmakeraw(&settings)
        tcsetattr(other, TCSANOW, &settings)
        near = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        far = FileHandle(fileDescriptor: other, closeOnDealloc: true)
    }

    private static func open() throws -> (near: Int32, far: Int32) {
        #if os(Linux)
            // The system calls behind `grantpt` and `ptsname`, which Glibc does not export to Swift: TIOCSPTLCK and TIOCGPTN.
            let near = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
            var (isLocked, number): (Int32, Int32) = (0, 0)
            guard near >= 0, ioctl(near, 0x4004_5431, &isLocked) == 0, ioctl(near, 0x8004_5430, &number) == 0
            else { throw POSIXError(.ENODEV) }
            return (near, Glibc.open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC))
        #else
            let near = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
            guard near >= 0, grantpt(near) == 0, unlockpt(near) == 0, let name = ptsname(near)
            else { throw POSIXError(.ENODEV) }
            return (near, Darwin.open(name, O_RDWR | O_NOCTTY | O_CLOEXEC))
        #endif
    }
}

enum SocketPair {
    static func make() throws -> (FileHandle, FileHandle) {
        var ends: [Int32] = [-1, -1]
        #if canImport(Darwin)
            let kind = SOCK_STREAM
        #else
            let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        #endif
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw POSIXError(.EMFILE) }
        return (
            FileHandle(fileDescriptor: ends[0], closeOnDealloc: true),
            FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
        )
    }
}

extension Pipe {
    /// A pipe that only the process inherits that gets it as a standard stream.
    static func closedOnExec() -> Pipe {
        let pipe = Pipe()
        for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
            _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
        }
        return pipe
    }
}
