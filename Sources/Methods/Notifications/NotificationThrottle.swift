import Roster
import Sync

/// How often a peer is told of one job: at most ten times in any second. Two of the ten are kept for the moment when the
/// peer leaves, which cannot wait. Changes are told at once for as long as that allows, progress is spread evenly.
struct Pace {
    private static let second = Duration.seconds(1)
    private static let timesASecond = 8

    /// When each job was told of within the last second.
    private var told: [String: [Timestamp]] = [:]

    /// Whether the event may be told now, in which case it counts as told.
    mutating func takes(_ event: EngineEvent, _ now: Timestamp) -> Bool {
        forget(now)
        if let opening = opening(for: event), now < opening { return false }
        told[event.job, default: []].append(now)
        return true
    }

    /// When the first of these may be told.
    func opening(for events: [EngineEvent]) -> Timestamp? {
        events.compactMap(opening).min()
    }

    private func opening(for event: EngineEvent) -> Timestamp? {
        guard let times = told[event.job], let last = times.last else { return nil }
        let afterRush = times.count < Self.timesASecond ? nil : times[times.count - Self.timesASecond] + Self.second
        switch event {
        case .jobChanged, .turnEnded: return afterRush
        case .progress: return max(afterRush ?? last, last + Self.second / Self.timesASecond)
        }
    }

    /// Whatever lies more than a second back; or ahead, where the clock was set back.
    private mutating func forget(_ now: Timestamp) {
        for (job, times) in told {
            let recent = times.filter { $0 <= now && now - $0 < Self.second }
            told[job] = recent.isEmpty ? nil : recent
        }
    }
}
