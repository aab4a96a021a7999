import CLibrary

/// Runs the work on a new thread, which may block. The thread ends when the work returns.
func startThread(_ work: @escaping @Sendable () -> Void) {
    final class Box {
        let work: @Sendable () -> Void
        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    // Darwin and Linux differ in which of the pointers are optional.
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
