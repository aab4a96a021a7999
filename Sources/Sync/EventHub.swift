import Roster
import Synchronization

/// Hands each event to all who listen for its job.
final class EventHub: Sendable {
    private struct State {
        var next = 0
        var listeners: [Int: Mailbox] = [:]
        var hasEnded = false
    }

    private let state = Mutex(State())

    /// The events from now on.
    /// - Parameter wanted: asked for each event; what is not wanted wakes nobody.
    func listen(where wanted: @escaping @Sendable (JobName) -> Bool = { _ in true }) -> EngineEvents {
        let mailbox = Mailbox(wanted: wanted)
        let id = state.withLock { state in
            state.next += 1
            if !state.hasEnded { state.listeners[state.next] = mailbox }
            if state.hasEnded { mailbox.end() }
            return state.next
        }
        return EngineEvents(mailbox) { [weak self] in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: id) }
        }
    }

    func send(_ event: EngineEvent) {
        for listener in state.withLock({ Array($0.listeners.values) }) { listener.put(event) }
    }

    func finish() {
        let listeners = state.withLock { state in
            state.hasEnded = true
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.end() }
    }
}
