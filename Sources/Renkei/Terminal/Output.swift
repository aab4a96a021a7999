import SystemPackage

/// Standard output, for the commands other than `serve`. During `serve` it belongs to the protocol.
enum StandardOutput {
    /// - Throws: `Errno`, such as `brokenPipe` if the reader has gone.
    static func write(_ bytes: some Sequence<UInt8>) throws(Errno) { try writeAll(bytes, to: .standardOutput) }

    static func write(_ text: String) throws(Errno) { try write(text.utf8) }
}

/// Standard error, for the readiness line of a listener and the errors of commands.
enum StandardError {
    static func write(_ bytes: some Sequence<UInt8>) throws(Errno) { try writeAll(bytes, to: .standardError) }
}

/// Writes all bytes, however many calls that takes. swift-system throws only `Errno`, but does not declare it.
private func writeAll(_ bytes: some Sequence<UInt8>, to descriptor: FileDescriptor) throws(Errno) {
    do {
        _ = try descriptor.writeAll(bytes)
    } catch let error as Errno {
        throw error
    } catch {
        throw .ioError
    }
}
