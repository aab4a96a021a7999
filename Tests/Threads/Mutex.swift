import CLibrary

/// Replaces the standard library's `Mutex`, which waits on a futex on Linux. The sanitizer does not see that and would report
/// guarded state as a race. It knows a `pthread_mutex_t`.
public struct Mutex<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
    private let guarded: Guarded<Value>

    public init(_ value: consuming sending Value) {
        guarded = Guarded(value)
    }

    public borrowing func withLock<Result: ~Copyable, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        pthread_mutex_lock(guarded.lock)
        defer { pthread_mutex_unlock(guarded.lock) }
        return try body(&guarded.value)
    }
}

private final class Guarded<Value: ~Copyable> {
    let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    var value: Value

    init(_ value: consuming Value) {
        self.value = value
        pthread_mutex_init(lock, nil)
    }

    deinit {
        pthread_mutex_destroy(lock)
        lock.deallocate()
    }
}
