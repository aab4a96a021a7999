import Synchronization

/// The jobs whose notifications one peer has asked for. A peer gets no notification that it did not ask for.
final class Subscriptions: Sendable {
    /// What is subscribed at one moment.
    struct State: Sendable {
        fileprivate(set) var all = false
        fileprivate var names: Set<String> = []

        var jobs: [String] { names.sorted() }
    }

    private let state = Mutex(State())

    /// Adding twice has no effect.
    /// - Parameter job: `nil` for all jobs, including those of the future.
    func add(job: String?) -> State {
        state.withLock { state in
            if let job { state.names.insert(job) } else { state.all = true }
            return state
        }
    }

    /// Removes one job, or everything. Removing one job from a subscription to all jobs has no effect.
    /// - Parameter job: `nil` for everything.
    func remove(job: String?) -> State {
        state.withLock { state in
            if let job { state.names.remove(job) } else { state = State() }
            return state
        }
    }

    func contains(job: String) -> Bool { state.withLock { $0.all || $0.names.contains(job) } }
}
