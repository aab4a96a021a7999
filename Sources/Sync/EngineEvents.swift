import Roster
import Synchronization

/// The events from now on, for one listener. One that falls behind misses what was overtaken, and never the last.
///
/// One task may wait at a time. Who lets go of it hears no more.
public final class EngineEvents: AsyncSequence, Sendable {
    private let mailbox: Mailbox
    private let leave: @Sendable () -> Void

    init(_ mailbox: Mailbox, leave: @escaping @Sendable () -> Void) {
        self.mailbox = mailbox
        self.leave = leave
    }

    deinit { leave() }

    /// Waits until something has happened that was not taken yet.
    /// - Returns: `false` if nothing will happen any more, or the task is cancelled.
    public func arrived() async -> Bool { await mailbox.arrived() }

    /// What has happened and was not taken yet, in order.
    public func take() -> [EngineEvent] { mailbox.takeAll() }

    public func makeAsyncIterator() -> Iterator { Iterator(events: self) }

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let events: EngineEvents

        public func next() async -> EngineEvent? {
            while await events.arrived() {
                if let event = events.mailbox.takeFirst() { return event }
            }
            return nil
        }
    }
}

/// Where one listener's events wait, with a bell for whoever waits for them.
final class Mailbox: Sendable {
    private struct State {
        var queue = EventQueue()
        var listener: CheckedContinuation<Bool, Never>?
        var hasEnded = false
    }

    private let wanted: @Sendable (JobName) -> Bool
    private let state = Mutex(State())

    init(wanted: @escaping @Sendable (JobName) -> Bool) {
        self.wanted = wanted
    }

    func put(_ event: EngineEvent) {
        guard wanted(event.job) else { return }
        ring(true) { $0.queue.put(event) }
    }

    func end() {
        ring(false) { $0.hasEnded = true }
    }

    func takeAll() -> [EngineEvent] { state.withLock { $0.queue.removeAll() } }

    func takeFirst() -> EngineEvent? { state.withLock { $0.queue.removeFirst() } }

    func arrived() async -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { listener in
                let isKnown = state.withLock { state -> Bool? in
                    if Task.isCancelled { return false }
                    if !state.queue.isEmpty { return true }
                    if state.hasEnded { return false }
                    precondition(state.listener == nil, "one task listens at a time")
                    state.listener = listener
                    return nil
                }
                if let isKnown { listener.resume(returning: isKnown) }
            }
        } onCancel: {
            ring(false) { _ in }
        }
    }

    private func ring(_ answer: Bool, after change: (inout State) -> Void) {
        let listener = state.withLock { state in
            change(&state)
            return state.listener.take()
        }
        listener?.resume(returning: answer)
    }
}
