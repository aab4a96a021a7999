import AsyncPrimitives
import Roster
import Synchronization

/// Delivers each event to the subscribers of its job. Sending never waits for a subscriber.
final class EventHub: Sendable {
    private struct Subscriber {
        let mailbox: Mailbox<EventQueue>
        let isWanted: @Sendable (JobName) -> Bool
    }

    private struct State {
        var lastNumber = 0
        var subscribers: [Int: Subscriber] = [:]
        var isFinished = false
    }

    private let state = Mutex(State())

    /// The events from now on.
    /// - Parameter isWanted: asked for the job of each event. An event that is not wanted wakes no subscriber.
    func listen(where isWanted: @escaping @Sendable (JobName) -> Bool = { _ in true }) -> EngineEvents {
        let mailbox = Mailbox(EventQueue())
        let number = state.withLock { state in
            state.lastNumber += 1
            if state.isFinished {
                mailbox.finish()
            } else {
                state.subscribers[state.lastNumber] = Subscriber(mailbox: mailbox, isWanted: isWanted)
            }
            return state.lastNumber
        }
        return EngineEvents(mailbox: mailbox) { [weak self] in
            self?.state.withLock { _ = $0.subscribers.removeValue(forKey: number) }
        }
    }

    func send(_ event: EngineEvent) {
        let subscribers = state.withLock { Array($0.subscribers.values) }
        for subscriber in subscribers where subscriber.isWanted(event.job) { subscriber.mailbox.put(event) }
    }

    /// Ends every subscription, the later ones too. Events that were sent are still delivered.
    func finish() {
        let subscribers = state.withLock { state in
            state.isFinished = true
            return Array(state.subscribers.values)
        }
        for subscriber in subscribers { subscriber.mailbox.finish() }
    }
}
