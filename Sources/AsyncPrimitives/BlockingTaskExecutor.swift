import Dispatch
import Synchronization

/// Runs tasks on threads where they may block, at most `maximumThreads` at a time. Further work waits in order of arrival.
///
/// There are two uses:
/// - `run` executes one blocking function, such as a long read, and suspends the caller until it returns.
/// - `Task(executorPreference:)` and `withTaskExecutorPreference` run a whole task here, with its child tasks and the
///   nonisolated async functions that it calls. An actor with an executor of its own keeps that one.
///
/// A thread that waits for other work of the same executor can block for ever once all threads do so: let blocking code
/// wait for files and locks only.
public final class BlockingTaskExecutor: TaskExecutor {
    private struct State {
        var waiting = FIFOBuffer<UnownedJob>()
        var idleThreads: [DispatchQueue]
    }

    private let state: Mutex<State>

    /// - Parameters:
    ///   - label: names the threads' queues in debuggers and crash reports.
    ///   - maximumThreads: at least 1. Threads are started when there is work, and end some time after it.
    public init(label: String, maximumThreads: Int) {
        // Serial queues, because Dispatch gives each of them a thread of its own. The jobs of a concurrent queue share the
        // pool of one thread a core with Swift's own executor, and would block that.
        let threads = (1...maximumThreads).map { DispatchQueue(label: "\(label).\($0)") }
        state = Mutex(State(idleThreads: threads.reversed()))
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let thread = state.withLock { state in
            state.waiting.append(job)
            return state.idleThreads.popLast()
        }
        if let thread { thread.async { self.runWaiting(on: thread) } }
    }

    /// Runs a blocking function and returns its result. `Task.isCancelled` is the caller's in there.
    public func run<Value: Sendable, Failure: Error>(
        _ work: @Sendable () throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        try await withTaskExecutorPreference(self) { () async throws(Failure) in try await Self.perform(work) }
    }

    /// It is `@concurrent`, because a nonisolated function may otherwise stay on the executor of its caller.
    @concurrent private static func perform<Value: Sendable, Failure: Error>(
        _ work: @Sendable () throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        try work()
    }

    private func runWaiting(on thread: DispatchQueue) {
        while let job = nextJob(for: thread) { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }

    /// Takes the next job. If there is none, the thread becomes idle in the same step, so that no job is overlooked.
    private func nextJob(for thread: DispatchQueue) -> UnownedJob? {
        state.withLock { state in
            if let job = state.waiting.popFirst() { return job }
            state.idleThreads.append(thread)
            return nil
        }
    }
}
