import CLibrary

/// Stands for the standard library's `Mutex`, whose waiting on Linux the sanitizer does not see: it would take what is well
/// guarded for a race. This one it knows.
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
