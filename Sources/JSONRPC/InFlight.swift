import Synchronization

/// The concurrent requests that are not answered yet, each with its task.
///
/// The tasks are unstructured, as they outlive the handling of their message; the session waits for all of them in
/// `waitUntilEmpty()`.
final class InFlight: Sendable {
    private struct Entry {
        let id: RequestID?
        let task: Task<Void, Never>
    }

    private struct State {
        /// By a number of our own: a peer may use an id twice.
        var entries: [Int: Entry] = [:]
        var startCount = 0
        var isCancelled = false
        /// The session's task, in `waitForRoom()` or `waitUntilEmpty()`.
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    var isFull: Bool { state.withLock { $0.entries.count >= limit } }

    /// Starts a task for the work. The limit is not checked here; see `waitForRoom()`.
    func start(id: RequestID?, _ work: @escaping @Sendable () async -> Void) {
        state.withLock { state in
            let number = state.startCount
            state.startCount += 1
            let task = Task {
                await work()
                self.remove(number: number)
            }
            if state.isCancelled { task.cancel() }
            state.entries[number] = Entry(id: id, task: task)
        }
    }

    /// Cancels the requests with this id. It is not an error if there is none.
    func cancel(id: RequestID) {
        let tasks = state.withLock { $0.entries.values.filter { $0.id == id }.map(\.task) }
        for task in tasks { task.cancel() }
    }

    /// Cancels the requests in flight, and each one that is started later.
    func cancelAll() {
        let tasks = state.withLock { state in
            state.isCancelled = true
            return state.entries.values.map(\.task)
        }
        for task in tasks { task.cancel() }
    }

    /// Returns when one more request may be started. One task waits at a time.
    func waitForRoom() async {
        await wait { $0.entries.count < limit }
    }

    /// Returns when no request is in flight, also if the task is cancelled: each request has to be answered.
    func waitUntilEmpty() async {
        await wait { $0.entries.isEmpty }
    }

    private func wait(until condition: (borrowing State) -> Bool) async {
        while !state.withLock({ condition($0) }) {
            await withCheckedContinuation { waiter in
                let isMet = state.withLock { state in
                    if condition(state) { return true }
                    state.waiter = waiter
                    return false
                }
                if isMet { waiter.resume() }
            }
        }
    }

    /// The waiter checks its condition again after each request.
    private func remove(number: Int) {
        let waiter = state.withLock { state in
            state.entries[number] = nil
            return state.waiter.take()
        }
        waiter?.resume()
    }
}
