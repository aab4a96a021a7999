import SystemPackage

/// Reads small files whole, with a limit on their length.
enum FileBytes {
    /// - Throws: `Errno`; `fileTooLarge` if the file is longer than `limit`.
    static func read(path: String, atMost limit: Int) throws(Errno) -> [UInt8] {
        try rethrowingErrno {
            let file = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
            return try file.closeAfter { try readAll(of: file, atMost: limit) }
        }
    }

    static func readStandardInput(atMost limit: Int) throws(Errno) -> [UInt8] {
        try rethrowingErrno { try readAll(of: .standardInput, atMost: limit) }
    }

    private static func readAll(of file: FileDescriptor, atMost limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let piece = try [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
                count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            if piece.isEmpty { return bytes }
            bytes += piece
            guard bytes.count <= limit else { throw Errno.fileTooLarge }
        }
    }

    /// swift-system's functions throw only `Errno`, but are declared without a type of error.
    private static func rethrowingErrno<Value>(_ body: () throws -> Value) throws(Errno) -> Value {
        do {
            return try body()
        } catch let error as Errno {
            throw error
        } catch {
            throw .ioError
        }
    }
}
