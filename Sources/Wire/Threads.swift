import CLibrary
import Dispatch
import Synchronization

/// Runs the work on a thread of its own, which may wait as long as it likes.
func startThread(_ work: @escaping @Sendable () -> Void) {
    final class Box {
        let work: @Sendable () -> Void
        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    #if canImport(Darwin)
        var thread: pthread_t?
    #else
        var thread = pthread_t()
    #endif
    let box = Unmanaged.passRetained(Box(work)).toOpaque()
    let code = pthread_create(
        &thread, nil,
        { box in
            #if canImport(Darwin)
                Unmanaged<Box>.fromOpaque(box).takeRetainedValue().work()
            #else
                Unmanaged<Box>.fromOpaque(box!).takeRetainedValue().work()
            #endif
            return nil
        }, box)
    precondition(code == 0, "the system has no thread left")
    #if canImport(Darwin)
        pthread_detach(thread!)
    #else
        pthread_detach(thread)
    #endif
}

/// Waits in `read` when a piece is asked for, and hands it over. Who has asked goes on on this thread.
final class ReaderThread: Sendable {
    let executor = DeliveryExecutor()
    private let inbox = Inbox()
    private let asked = DispatchSemaphore(value: 0)

    init(_ descriptor: Int32) {
        startThread { [self] in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 32 << 10, alignment: 16)
            defer { buffer.deallocate() }
            while true {
                asked.wait()
                let count = Descriptors.read(descriptor, into: buffer)
                executor.deliver { if count == 0 { inbox.end() } else { inbox.put(Array(buffer[..<count])) } }
                if count == 0 { return }
            }
        }
    }

    func read() async -> [UInt8]? {
        await inbox.take { asked.signal() }
    }

    func end() {
        inbox.end()
    }
}

/// Writes pieces one after the other, in the order in which they were given.
final class WriterThread: Sendable {
    private enum Order {
        case write([UInt8], CheckedContinuation<Bool, Never>?)
        case close(CheckedContinuation<Void, Never>)
    }

    private struct State {
        var orders: [Order] = []
        /// Whether somebody is writing: this thread, or who was let write himself.
        var isBusy = false
        var isClosed = false
    }

    private let descriptor: Int32
    private let state = Mutex(State())
    private let given = DispatchSemaphore(value: 0)

    /// - Parameter descriptor: taken over, to be closed by `close(saying:)`.
    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        startThread { [self] in
            while true {
                given.wait()
                switch next() {
                case .write(let bytes, let writer):
                    let isWritten = perform(bytes)
                    writer?.resume(returning: isWritten)
                case .close(let closer):
                    Descriptors.close(descriptor)
                    return closer.resume()
                case nil: break
                }
            }
        }
    }

    /// - Parameter mayWait: whether the caller's thread may wait: it then writes itself, if nobody else is writing.
    func write(_ bytes: [UInt8], hereIf mayWait: Bool) async throws(Disconnected) {
        var isWritten = mayWait ? writeHere(bytes) : nil
        if isWritten == nil {
            isWritten = await withCheckedContinuation { writer in
                give(.write(bytes, writer)) { writer.resume(returning: false) }
            }
        }
        if isWritten == false { throw Disconnected() }
    }

    /// - Returns: whether all of it was written; `nil` if it was not tried.
    private func writeHere(_ bytes: [UInt8]) -> Bool? {
        let isFree = state.withLock { state in
            if state.isBusy || state.isClosed || !state.orders.isEmpty { return false }
            state.isBusy = true
            return true
        }
        return isFree ? perform(bytes) : nil
    }

    func close(saying last: [UInt8]) async {
        if !last.isEmpty { give(.write(last, nil)) {} }
        await withCheckedContinuation { closer in
            give(.close(closer)) { closer.resume() }
        }
    }

    private func give(_ order: Order, orElse isTooLate: () -> Void) {
        let (isTaken, isBusy) = state.withLock { state in
            if state.isClosed { return (false, true) }
            if case .close = order { state.isClosed = true }
            state.orders.append(order)
            return (true, state.isBusy)
        }
        if !isBusy { given.signal() }
        if !isTaken { isTooLate() }
    }

    /// `nil` while somebody else is writing, who will say when it is done.
    private func next() -> Order? {
        state.withLock { state in
            if state.isBusy || state.orders.isEmpty { return nil }
            state.isBusy = true
            return state.orders.removeFirst()
        }
    }

    /// Writes as the one who is busy, and is so no longer.
    private func perform(_ bytes: [UInt8]) -> Bool {
        let isWritten = bytes.withUnsafeBytes { Descriptors.write(descriptor, $0) }
        let isMore = state.withLock { state in
            state.isBusy = false
            return !state.orders.isEmpty
        }
        if isMore { given.signal() }
        return isWritten
    }
}
