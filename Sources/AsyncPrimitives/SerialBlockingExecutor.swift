import Dispatch

/// Runs the code of one actor on a thread where it may block, for instance in fsync or in a database transaction.
///
/// An actor without an executor of its own runs on the cooperative pool, which has one thread a core: code that blocks
/// there delays every other task of the process. Such an actor keeps one of these and returns it as its
/// `unownedExecutor`. The jobs run one after another, in the order in which they arrive. The thread is Dispatch's: an idle
/// executor holds none, and no other work can keep a serial queue from getting one.
public final class SerialBlockingExecutor: SerialExecutor {
    private let queue: DispatchQueue

    /// - Parameter label: names the queue in debuggers and crash reports.
    public init(label: String) {
        queue = DispatchQueue(label: label)
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// Lets `assumeIsolated` and `preconditionIsolated` accept code on this queue that no task runs.
    public func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}
