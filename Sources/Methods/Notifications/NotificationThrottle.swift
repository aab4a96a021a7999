import Roster
import Sync

/// Limits how often a peer is notified of one job: at most ten times in any second.
///
/// Two of the ten are reserved for the end of the session, when a last change and a last progress cannot wait. Changes
/// are sent at once as long as the other eight allow it, progress is spread evenly.
///
/// It is a value without a clock: the caller passes the time, and sleeps until `nextOpening` by itself.
struct NotificationThrottle {
    private static let window = Duration.seconds(1)
    /// Without the two that are reserved.
    private static let timesAWindow = 8

    /// The moments within the last window at which each job's notifications were sent, oldest first.
    private var sent: [JobName: [Timestamp]] = [:]

    /// Whether the event may be sent now. If so, it counts as sent.
    mutating func admits(_ event: EngineEvent, at now: Timestamp) -> Bool {
        forgetOutside(windowBefore: now)
        if let opening = opening(for: event), now < opening { return false }
        sent[event.job, default: []].append(now)
        return true
    }

    /// The moment at which the first of the events may be sent; `nil` if nothing holds any of them back.
    func nextOpening(for events: [EngineEvent]) -> Timestamp? {
        events.compactMap(opening).min()
    }

    /// The moment from which the event may be sent. After eight notifications in one window, the next one waits until
    /// the oldest of the eight leaves it. A progress also waits for an eighth of a second after the job's last
    /// notification.
    /// - Returns: `nil` if the job has no recent notification.
    private func opening(for event: EngineEvent) -> Timestamp? {
        guard let times = sent[event.job], let last = times.last else { return nil }
        let afterBurst = times.count < Self.timesAWindow ? nil : times[times.count - Self.timesAWindow] + Self.window
        switch event {
        case .jobChanged: return afterBurst
        case .progress: return max(afterBurst ?? last, last + Self.window / Self.timesAWindow)
        }
    }

    /// Drops moments that are too old, and moments in the future, which appear when the system clock is set back.
    private mutating func forgetOutside(windowBefore now: Timestamp) {
        for (job, times) in sent {
            let recent = times.filter { $0 <= now && now - $0 < Self.window }
            sent[job] = recent.isEmpty ? nil : recent
        }
    }
}
