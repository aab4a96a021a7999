import Contract
import JSONRPC
import Roster
import Sync

/// Notifications: of the jobs that the peer has subscribed to, in order, and not too often.
extension Conversation {
    /// A peer that reads slowly hears less, and always the last: what it has not heard yet is kept once for each job.
    public func announce(to session: Session) async {
        guard await letsIn(session) else { return }
        let events = engine.events { [subscriptions] in subscriptions.contains($0) }
        var backlog = EventQueue()
        var pace = Pace()
        while await arrived(events, or: pace.opening(for: backlog.events)) {
            for event in events.take() { backlog.put(event) }
            let now = engine.time.now()
            for event in backlog.removeAll() {
                if pace.takes(event, now) { await tell(event, session) } else { backlog.put(event) }
            }
        }
        for event in events.take() { backlog.put(event) }
        for event in backlog.removeAll() { await tell(event, session) }
    }

    /// Waits for news, or for the moment when something that waits may be told.
    /// - Returns: `false` when there will be no more of either.
    private func arrived(_ events: EngineEvents, or opening: Timestamp?) async -> Bool {
        guard let opening else { return await events.arrived() }
        let time = engine.time
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask { await events.arrived() }
            group.addTask {
                do { try await time.sleep(until: opening) } catch { return false }
                return true
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
    }

    private func tell(_ event: EngineEvent, _ session: Session) async {
        guard subscriptions.contains(event.job) else { return }
        switch event {
        case .jobChanged(let job, let progress):
            let view = Job(JobView(record: job, progress: progress))
            await session.notify(method: NotificationName.jobChanged.rawValue, params: finished(view))
        case .progress(let job, let progress):
            let params = JobProgressParams(job: job, progress: Contract.Progress(progress))
            await session.notify(method: NotificationName.jobProgress.rawValue, params: finished(params))
        case .turnEnded: return
        }
    }
}
