import Synchronization

/// A queue from any number of senders to one receiver. A sender never waits.
///
/// It differs from `AsyncStream` in two ways. The buffer decides what is kept, so that a slow receiver can be given
/// the newest state instead of every step (see `MailboxBuffer`). A cancelled wait returns without ending the mailbox,
/// so that the receiver can wait again, and can race the wait against a deadline. swift-async-algorithms has no
/// equivalent: its `AsyncChannel` makes the sender wait.
public final class Mailbox<Buffer: MailboxBuffer>: Sendable {
    private struct State {
        var buffer: Buffer
        var receiver: CheckedContinuation<Void, Never>?
        var isFinished = false
    }

    private let state: Mutex<State>

    public init(_ buffer: Buffer) {
        state = Mutex(State(buffer: buffer))
    }

    /// Adds an element and resumes the receiver. An element that is put after `finish()` is dropped.
    public func put(_ element: Buffer.Element) {
        resumeReceiver { if !$0.isFinished { $0.buffer.append(element) } }
    }

    /// Says that no more elements will come. The receiver still gets those in the buffer.
    public func finish() {
        resumeReceiver { $0.isFinished = true }
    }

    /// Waits for the next element and takes it.
    /// - Returns: `nil` if the mailbox is finished and empty, or if the task is cancelled while it is empty.
    public func next() async -> Buffer.Element? {
        await waitForElement()
        return takeFirst()
    }

    /// Waits until there is an element to take.
    /// - Returns: `false` if there is none, as the mailbox is finished or the task is cancelled.
    @discardableResult
    public func waitForElement() async -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { receiver in
                let mustWait = state.withLock { state in
                    // The handler below may have run already. It found nobody to resume.
                    if !state.buffer.isEmpty || state.isFinished || Task.isCancelled { return false }
                    precondition(state.receiver == nil, "a mailbox has one receiver at a time")
                    state.receiver = receiver
                    return true
                }
                if !mustWait { receiver.resume() }
            }
        } onCancel: {
            resumeReceiver { _ in }
        }
        return state.withLock { !$0.buffer.isEmpty }
    }

    /// Takes the first element, if there is one, without waiting.
    public func takeFirst() -> Buffer.Element? { state.withLock { $0.buffer.popFirst() } }

    /// Takes all elements that are there, in order, without waiting.
    public func takeAll() -> [Buffer.Element] {
        state.withLock { state in
            var elements: [Buffer.Element] = []
            while let element = state.buffer.popFirst() { elements.append(element) }
            return elements
        }
    }

    private func resumeReceiver(after change: (inout State) -> Void) {
        let receiver = state.withLock { state in
            change(&state)
            return state.receiver.take()
        }
        receiver?.resume()
    }
}
