import AsyncPrimitives

/// The events of one subscriber, from the subscription on. A slow subscriber misses events that a newer one replaces, and
/// never the last.
///
/// One task may wait at a time. The subscription ends when the object is released.
public final class EngineEvents: AsyncSequence, Sendable {
    private let mailbox: Mailbox<EventQueue>
    private let unsubscribe: @Sendable () -> Void

    init(mailbox: Mailbox<EventQueue>, unsubscribe: @escaping @Sendable () -> Void) {
        self.mailbox = mailbox
        self.unsubscribe = unsubscribe
    }

    deinit { unsubscribe() }

    /// Waits until there is an event that was not taken.
    /// - Returns: `false` if there will be none, or if the task is cancelled.
    public func waitForEvent() async -> Bool { await mailbox.waitForElement() }

    /// Takes the events that are there, in order.
    public func takeAll() -> [EngineEvent] { mailbox.takeAll() }

    public func makeAsyncIterator() -> Iterator { Iterator(events: self) }

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let events: EngineEvents

        public func next() async -> EngineEvent? { await events.mailbox.next() }
    }
}
