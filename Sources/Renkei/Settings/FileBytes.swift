#if canImport(Darwin)
    import System
#else
    import SystemPackage
#endif

/// Small files, read whole.
enum FileBytes {
    /// - Throws: `Errno`; a file that is longer than `limit` is `fileTooLarge`.
    static func read(_ path: String, atMost limit: Int) throws(Errno) -> [UInt8] {
        try asErrno {
            let file = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
            return try file.closeAfter { try readAll(file, atMost: limit) }
        }
    }

    static func readStandardInput(atMost limit: Int) throws(Errno) -> [UInt8] {
        try asErrno { try readAll(.standardInput, atMost: limit) }
    }

    private static func readAll(_ file: FileDescriptor, atMost limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let more = try [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
                count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            if more.isEmpty { return bytes }
            bytes += more
            guard bytes.count <= limit else { throw Errno.fileTooLarge }
        }
    }

    /// The system's functions throw `Errno` and nothing else, yet do not say so.
    private static func asErrno<Value>(_ body: () throws -> Value) throws(Errno) -> Value {
        do {
            return try body()
        } catch let error as Errno {
            throw error
        } catch {
            throw .ioError
        }
    }
}
