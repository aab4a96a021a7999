import Synchronization

/// The requests that were taken on and wait for their answer, each with its task.
final class InFlight: Sendable {
    private struct Entry {
        let id: RequestID?
        let task: Task<Void, Never>
    }

    private struct State {
        var entries: [Int: Entry] = [:]
        var started = 0
        var isCancelled = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    var isFull: Bool { state.withLock { $0.entries.count >= limit } }

    /// Runs the work beside everything else.
    func start(_ id: RequestID?, _ work: @escaping @Sendable () async -> Void) {
        state.withLock { state in
            let number = state.started
            state.started += 1
            let task = Task {
                await work()
                self.ended(number)
            }
            if state.isCancelled { task.cancel() }
            state.entries[number] = Entry(id: id, task: task)
        }
    }

    func cancel(_ id: RequestID) {
        let tasks = state.withLock { $0.entries.values.filter { $0.id == id }.map(\.task) }
        for task in tasks { task.cancel() }
    }

    /// Cancels all that is there and all that will come.
    func cancelAll() {
        let tasks = state.withLock { state in
            state.isCancelled = true
            return state.entries.values.map(\.task)
        }
        for task in tasks { task.cancel() }
    }

    /// Returns when there is room for one more. One caller at a time.
    func room() async {
        await waiting { $0.entries.count < limit }
    }

    /// Returns when there is none left.
    func finished() async {
        await waiting { $0.entries.isEmpty }
    }

    private func waiting(until isTrue: (borrowing State) -> Bool) async {
        while !state.withLock({ isTrue($0) }) {
            await withCheckedContinuation { waiter in
                let isTrue = state.withLock { state in
                    if isTrue(state) { return true }
                    state.waiter = waiter
                    return false
                }
                if isTrue { waiter.resume() }
            }
        }
    }

    private func ended(_ number: Int) {
        let waiter = state.withLock { state in
            state.entries[number] = nil
            return state.waiter.take()
        }
        waiter?.resume()
    }
}
