import CLibrary
import Dispatch
import Synchronization

/// Lets the task that waits for a piece of input go on, on the very thread that has read it: an answer that needs no
/// waiting is then made without a change of threads. What goes on for any other reason does so where it would anyway.
public final class DeliveryExecutor: TaskExecutor {
    fileprivate struct State {
        /// The thread that is delivering just now.
        var thread: pthread_t?
        var jobs: [UnownedJob] = []
        /// How often that thread has come to look for a job.
        var turn = 0
    }

    private let state = Mutex(State())

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isKept = state.withLock { state in
            guard state.isHere else { return false }
            state.jobs.append(job)
            return true
        }
        if !isKept { DispatchQueue.global().async { job.runSynchronously(on: self.asUnownedTaskExecutor()) } }
    }

    /// Delivers, and returns when those who were waiting for it wait again, or have gone elsewhere. One thread at a
    /// time; a delivery inside of another is part of it.
    func deliver(_ delivery: () -> Void) {
        let isInner = state.withLock { state in
            if state.isHere { return true }
            state.thread = pthread_self()
            return false
        }
        delivery()
        if isInner { return }
        while let job = state.withLock({ $0.next() }) { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }

    /// Lets the task that is running go on elsewhere, and the delivering thread with it.
    func leave() async {
        let turn = state.withLock { state -> Int? in
            guard state.isHere else { return nil }
            state.thread = nil
            return state.turn
        }
        guard let turn else { return }
        // A yield that is over before it has begun leaves the task where it is.
        repeat { await Task.yield() } while state.withLock { $0.turn } == turn
    }

    /// Whether the caller has the delivering thread to itself, so that it may wait on it.
    var isHereAlone: Bool { state.withLock { $0.isHere && $0.jobs.isEmpty } }
}

extension DeliveryExecutor.State {
    var isHere: Bool { thread.map { pthread_equal($0, pthread_self()) != 0 } ?? false }

    /// Once there is none left, the delivery is over.
    mutating func next() -> UnownedJob? {
        turn += 1
        if jobs.isEmpty {
            thread = nil
            return nil
        }
        return jobs.removeFirst()
    }
}
