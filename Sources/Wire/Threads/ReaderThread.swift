import Dispatch

/// Reads a descriptor on a thread of its own, one chunk for each `read()`, and resumes the reading task on that thread.
final class ReaderThread: Sendable {
    private static let chunkSize = 32 << 10

    let executor = InlineExecutor()
    private let inbox = Inbox()
    /// Signalled once for each chunk that is asked for. Without it the thread does not read (back pressure).
    private let requests = DispatchSemaphore(value: 0)

    /// - Parameter descriptor: not closed.
    init(descriptor: Int32) {
        startThread { [self] in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 16)
            defer { buffer.deallocate() }
            while true {
                requests.wait()
                let count = Descriptors.read(descriptor, into: buffer)
                executor.resumeInline { if count == 0 { inbox.end() } else { inbox.put(Array(buffer[..<count])) } }
                if count == 0 { return }
            }
        }
    }

    /// - Returns: `nil` at the end of the input.
    func read() async -> [UInt8]? {
        await inbox.take { requests.signal() }
    }

    /// Ends the input for the reading task. The thread may stay blocked in `read` until the process ends: no portable
    /// call wakes it.
    func endInput() {
        inbox.end()
    }
}
