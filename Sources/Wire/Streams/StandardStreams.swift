/// Standard input and output, or any two descriptors: pipe, regular file, `/dev/null`, terminal or socket.
///
/// Blocking `read` and `write` are the only calls that work with all of these, so that each direction has a thread of
/// its own. Creating one makes the process ignore SIGPIPE.
public final class StandardStreams: ByteStream {
    private let reader: ReaderThread
    private let writer: WriterThread

    /// Opens `/dev/null` in place of the standard streams that the process was started without. To be called at the very
    /// start of the process, before its first task: the queues that tasks run on open descriptors of their own, and
    /// would take the numbers 0 to 2.
    public static func openMissing() {
        Descriptors.openMissingStandardDescriptors()
    }

    /// Takes over the process's standard streams; see `Descriptors.takeStandardOutput()`. To be called once, and after
    /// `openMissing()`.
    public convenience init() {
        self.init(input: 0, output: Descriptors.takeStandardOutput())
    }

    /// - Parameters:
    ///   - input: read until the process ends, and never closed.
    ///   - output: owned from now on, and closed by `close(sending:)`.
    public init(input: Int32, output: Int32) {
        Descriptors.ignoreBrokenPipes()
        reader = ReaderThread(descriptor: input)
        writer = WriterThread(descriptor: output)
    }

    public func read() async -> [UInt8]? {
        await reader.read()
    }

    /// Writes on the reading thread if the caller runs there and nobody else needs that thread.
    public func write(_ bytes: [UInt8]) async throws(Disconnected) {
        try await writer.write(bytes, mayBlock: reader.executor.mayBlock)
    }

    public var executor: InlineExecutor? { reader.executor }

    public func endInput() {
        reader.endInput()
    }

    /// Returns when everything is written and the output is closed, so that its reader sees the end.
    public func close(sending last: [UInt8]) async {
        reader.endInput()
        await writer.close(sending: last)
    }
}
