import Contract
import Synchronization

/// The jobs whose notifications one peer has asked for.
final class Subscriptions: Sendable {
    private struct State {
        var all = false
        var jobs: Set<String> = []
    }

    private let state = Mutex(State())

    /// - Parameter job: `nil` is all jobs.
    func add(_ job: String?) -> SubscribeResult {
        change { state in
            if let job { state.jobs.insert(job) } else { state.all = true }
        }
    }

    func remove(_ job: String?) -> SubscribeResult {
        change { state in
            if let job { state.jobs.remove(job) } else { state = State() }
        }
    }

    func contains(_ job: String) -> Bool { state.withLock { $0.all || $0.jobs.contains(job) } }

    private func change(_ body: (inout State) -> Void) -> SubscribeResult {
        state.withLock { state in
            body(&state)
            return SubscribeResult(all: state.all, jobs: state.jobs.sorted())
        }
    }
}
