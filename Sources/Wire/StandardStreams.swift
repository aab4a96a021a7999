/// Standard input and output, or any two descriptors that block: pipe, regular file, `/dev/null`, terminal, socket.
///
/// Two threads of its own wait in `read` and `write`, so that nothing else has to. What is not asked for is not read. From
/// then on the process ignores SIGPIPE.
public final class StandardStreams: ByteStream {
    private let reader: ReaderThread
    private let writer: WriterThread

    public convenience init() {
        Descriptors.fillStandard()
        self.init(input: 0, output: Descriptors.takeStandardOutput())
    }

    /// Takes both descriptors over, yet closes only the output.
    public init(input: Int32, output: Int32) {
        Descriptors.ignoreBrokenPipes()
        reader = ReaderThread(input)
        writer = WriterThread(output)
    }

    public func read() async -> [UInt8]? {
        await reader.read()
    }

    public func write(_ bytes: [UInt8]) async throws(Disconnected) {
        try await writer.write(bytes, hereIf: reader.executor.isHereAlone)
    }

    public var executor: DeliveryExecutor? { reader.executor }

    /// The thread that waits in `read` is left to wait: nothing can wake it portably, and it ends with the process.
    public func endInput() {
        reader.end()
    }

    /// Returns when the output is written and closed, so that its reader sees the end.
    public func close(saying last: [UInt8]) async {
        reader.end()
        await writer.close(saying: last)
    }
}
