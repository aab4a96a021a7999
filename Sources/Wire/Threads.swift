import Dispatch
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

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

/// Waits in `read` and hands over what came, two pieces ahead at most.
final class ReaderThread: Sendable {
    private let inbox = Inbox()
    private let room = DispatchSemaphore(value: 0)

    init(_ descriptor: Int32) {
        for _ in 1...2 { room.signal() }
        startThread { [inbox, room] in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
            defer { buffer.deallocate() }
            while true {
                room.wait()
                let count = Descriptors.read(descriptor, into: buffer)
                if count == 0 { return inbox.end() }
                inbox.put(Array(buffer[..<count]))
            }
        }
    }

    func read() async -> [UInt8]? {
        let chunk = await inbox.take()
        if chunk != nil { room.signal() }
        return chunk
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

    private let orders = Mutex<[Order]>([])
    private let given = DispatchSemaphore(value: 0)
    private let isClosed = Mutex(false)

    init(_ descriptor: Int32) {
        startThread { [self] in
            while true {
                given.wait()
                let order = orders.withLock { $0.removeFirst() }
                switch order {
                case .write(let bytes, let writer):
                    let isWritten = bytes.withUnsafeBytes { Descriptors.write(descriptor, $0) }
                    writer?.resume(returning: isWritten)
                case .close(let closer):
                    Descriptors.close(descriptor)
                    return closer.resume()
                }
            }
        }
    }

    func write(_ bytes: [UInt8]) async throws(Disconnected) {
        let isWritten = await withCheckedContinuation { writer in
            give(.write(bytes, writer)) { writer.resume(returning: false) }
        }
        if !isWritten { throw Disconnected() }
    }

    func close(saying last: [UInt8]) async {
        if !last.isEmpty { give(.write(last, nil)) {} }
        await withCheckedContinuation { closer in
            give(.close(closer)) { closer.resume() }
        }
    }

    private func give(_ order: Order, orElse isTooLate: () -> Void) {
        let isTaken = isClosed.withLock { isClosed in
            if isClosed { return false }
            if case .close = order { isClosed = true }
            orders.withLock { $0.append(order) }
            return true
        }
        if isTaken { given.signal() } else { isTooLate() }
    }
}
