import AsyncPrimitives
import Contract
import JSONRPC
import Roster
import Sync

/// Sends one peer the notifications of the jobs that it has subscribed to, in order, and at the rate of the throttle.
///
/// Memory stays bounded however slowly the peer reads: of each job only the newest unsent change and progress are kept.
/// `Session.notify` returns when the bytes are written. So each peer has a sender of its own, and a slow peer delays no
/// other.
struct NotificationSender: Sendable {
    let engine: Engine
    let subscriptions: Subscriptions
    let session: Session

    /// Returns when its task is cancelled, as the session ends, or when the engine has ended. It then sends the events
    /// that the throttle still held back, so that the last state of each job always arrives.
    ///
    /// Each round moves the new events into the backlog, and offers the whole backlog to the throttle, oldest first. An
    /// event that is not admitted goes back. Two events of one job cannot change places there: a progress is held back
    /// at least as long as a change before it, and a newer change replaces both.
    func run() async {
        // The engine calls this filter on the thread that sends the event, before it wakes the sender.
        let events = engine.events { [subscriptions] in subscriptions.contains(job: $0.text) }
        var backlog = EventQueue()
        var throttle = NotificationThrottle()
        while await waitForEvent(in: events, until: throttle.nextOpening(for: backlog.events)) {
            for event in events.takeAll() { backlog.append(event) }
            let now = engine.time.now()
            for event in backlog.removeAll() {
                if throttle.admits(event, at: now) { await send(event) } else { backlog.append(event) }
            }
        }
        for event in events.takeAll() { backlog.append(event) }
        for event in backlog.removeAll() { await send(event) }
    }

    /// Waits for a new event, or for the moment at which the throttle admits one of those held back.
    /// - Returns: `false` if neither will come.
    private func waitForEvent(in events: EngineEvents, until opening: Timestamp?) async -> Bool {
        guard let opening else { return await events.waitForEvent() }
        let time = engine.time
        let arrived = await race(until: { await time.pause(until: opening) }) { await events.waitForEvent() }
        return arrived ?? !Task.isCancelled
    }

    /// The subscription is looked at once more, since the peer may have ended it while the event waited. A peer that no
    /// longer reads is not an error here; the session deals with it.
    private func send(_ event: EngineEvent) async {
        guard subscriptions.contains(job: event.job.text) else { return }
        switch event {
        case .jobChanged(let job, let progress):
            let params = Job(engine: JobView(record: job, progress: progress))
            await session.notify(method: NotificationName.jobChanged.rawValue, params: encoded(params))
        case .progress(let job, let progress):
            let params = JobProgressParams(job: job.text, progress: Contract.Progress(engine: progress))
            await session.notify(method: NotificationName.jobProgress.rawValue, params: encoded(params))
        }
    }
}
