#if canImport(Darwin)
    import System
#else
    import SystemPackage
#endif

/// What commands other than `serve` print for whoever started them.
enum StandardOutput {
    /// - Throws: `Errno`, such as `brokenPipe` when nobody reads any more.
    static func write(_ bytes: some Sequence<UInt8>) throws(Errno) { try writeAll(bytes, to: .standardOutput) }

    static func write(_ text: String) throws(Errno) { try write(text.utf8) }
}

enum StandardError {
    static func write(_ bytes: some Sequence<UInt8>) throws(Errno) { try writeAll(bytes, to: .standardError) }
}

private func writeAll(_ bytes: some Sequence<UInt8>, to descriptor: FileDescriptor) throws(Errno) {
    do {
        _ = try descriptor.writeAll(bytes)
    } catch let error as Errno {
        throw error
    } catch {
        throw .ioError
    }
}
