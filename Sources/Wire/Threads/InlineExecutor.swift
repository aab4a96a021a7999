import CLibrary
import Dispatch
import Synchronization

/// Resumes a task on the thread that has read its input ("inline resumption"), so that an immediate answer needs no
/// change of threads.
///
/// The task prefers this executor (`withTaskExecutorPreference`). A job of the task runs on the reading thread only
/// if it was enqueued by that thread, within `resumeInline`: then the input has made the task runnable. A job
/// enqueued by any other thread runs on the global queue, as it would without this executor. `README.md` describes
/// the rules.
public final class InlineExecutor: TaskExecutor {
    fileprivate struct State {
        /// The thread within `resumeInline`; `nil` while there is none, or after the running task has left it.
        var thread: pthread_t?
        /// Jobs for that thread, in order.
        var jobs: [UnownedJob] = []
        /// Counts the times that the thread has asked for its next job. `leaveThread` recognises by it that the
        /// previous job is over.
        var requestsForJob = 0
    }

    private let state = Mutex(State())

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isInline = state.withLock { state in
            guard state.isCurrentThread else { return false }
            state.jobs.append(job)
            return true
        }
        if !isInline { DispatchQueue.global().async { job.runSynchronously(on: self.asUnownedTaskExecutor()) } }
    }

    /// Calls `resume`, which makes a waiting task runnable, and then runs that task's jobs on this thread. Returns
    /// when none is left: the task waits again, or has left the thread.
    ///
    /// One thread at a time may call this. A call within another one only calls `resume`.
    func resumeInline(_ resume: () -> Void) {
        let isNested = state.withLock { state in
            if state.isCurrentThread { return true }
            state.thread = pthread_self()
            return false
        }
        resume()
        if isNested { return }
        while let job = state.withLock({ $0.nextJob() }) { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }

    /// Moves the calling task to the global queue, so that the reading thread can read on. Returns at once on any
    /// other thread.
    func leaveThread() async {
        let before = state.withLock { state -> Int? in
            guard state.isCurrentThread else { return nil }
            state.thread = nil
            return state.requestsForJob
        }
        guard let before else { return }
        // A single yield may return on the same thread, when the queue runs the job before the task has suspended.
        repeat { await Task.yield() } while state.withLock { $0.requestsForJob } == before
    }

    /// Whether the caller may block: it runs on the reading thread, and no other job waits for that thread.
    var mayBlock: Bool { state.withLock { $0.isCurrentThread && $0.jobs.isEmpty } }
}

extension InlineExecutor.State {
    var isCurrentThread: Bool { thread.map { pthread_equal($0, pthread_self()) != 0 } ?? false }

    /// - Returns: `nil` when no job is left. The thread then is no longer the reading thread.
    mutating func nextJob() -> UnownedJob? {
        requestsForJob += 1
        if jobs.isEmpty {
            thread = nil
            return nil
        }
        return jobs.removeFirst()
    }
}
