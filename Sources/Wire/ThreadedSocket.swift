import Synchronization

/// One peer's socket that blocks, with two threads of its own which wait in `read` and `write`: an answer then takes two
/// system calls, and no change of threads. What is not asked for is not read.
final class ThreadedSocket: ByteStream {
    private let descriptor: Int32
    private let reader: ReaderThread
    private let writer: WriterThread
    private let patience: Duration
    private let isClosed: @Sendable () -> Void
    private let closing = Mutex<Task<Void, Never>?>(nil)

    /// - Parameters:
    ///   - descriptor: taken over, to be closed by `close(saying:)`.
    ///   - patience: how long a peer may take to hear the goodbye.
    init(_ descriptor: Int32, patience: Duration = .seconds(1), isClosed: @escaping @Sendable () -> Void = {}) {
        Descriptors.ignoreBrokenPipes()
        self.descriptor = descriptor
        self.patience = patience
        self.isClosed = isClosed
        reader = ReaderThread(descriptor)
        writer = WriterThread(descriptor, end: Descriptors.endOutput)
    }

    var executor: DeliveryExecutor? { reader.executor }

    func read() async -> [UInt8]? {
        await reader.read()
    }

    func write(_ bytes: [UInt8]) async throws(Disconnected) {
        try await writer.write(bytes, hereIf: reader.executor.isHereAlone)
    }

    func endInput() {
        reader.end()
    }

    /// Says goodbye, and lets the peer have its time to hear it: a socket that is closed over unread bytes takes back what
    /// it has said.
    func close(saying last: [UInt8]) async {
        let closing = closing.withLock { closing in
            let task = closing ?? Task { await end(saying: last) }
            closing = task
            return task
        }
        await closing.value
    }

    private func end(saying last: [UInt8]) async {
        await withDiscardingTaskGroup { group in
            group.addTask { [descriptor, patience] in
                do { try await Task.sleep(for: patience) } catch { return }
                Descriptors.endBothWays(descriptor)
            }
            reader.end()
            await writer.close(saying: last)
            await reader.drain()
            group.cancelAll()
        }
        Descriptors.close(descriptor)
        isClosed()
    }
}
