import Synchronization

/// The jobs whose notifications one peer has asked for. A peer gets no notification that it did not ask for.
///
/// The handlers change it in the session's task. The engine's threads and the sender's task read it.
final class Subscriptions: Sendable {
    /// A snapshot of the subscription. `all` and single jobs may both be set; `all` then includes them.
    struct State: Sendable {
        fileprivate(set) var all = false
        fileprivate var names: Set<String> = []

        /// Sorted, as a set has no order of its own. A job need not exist: its name may be subscribed to before
        /// `fetch`.
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
