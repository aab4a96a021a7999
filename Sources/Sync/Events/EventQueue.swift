import AsyncPrimitives
import Roster

/// Events that were not delivered yet: of each job the newest change and the progress after it, and nothing older.
///
/// However slowly a subscriber reads, the queue grows with the number of jobs only, and the last event of each job is never
/// lost.
public struct EventQueue: MailboxBuffer {
    /// The pending events of one job. `order` counts all events of the queue.
    private struct Pending {
        var change: (order: Int, event: EngineEvent)?
        var progress: (order: Int, event: EngineEvent)?

        var all: [(order: Int, event: EngineEvent)] { [change, progress].compactMap { $0 } }
    }

    private var jobs: [JobName: Pending] = [:]
    private var lastOrder = 0

    public init() {}

    public var isEmpty: Bool { jobs.isEmpty }

    /// All events, in the order in which they happened.
    public var events: [EngineEvent] {
        jobs.values.flatMap(\.all).sorted { $0.order < $1.order }.map(\.event)
    }

    /// Adds an event. A change replaces the pending change and progress of its job, because it contains both.
    public mutating func append(_ event: EngineEvent) {
        lastOrder += 1
        switch event {
        case .jobChanged: jobs[event.job] = Pending(change: (lastOrder, event))
        case .progress: jobs[event.job, default: Pending()].progress = (lastOrder, event)
        }
    }

    /// Takes the oldest event. It looks at every job: host programs have few of them at a time.
    public mutating func popFirst() -> EngineEvent? {
        guard let first = jobs.values.flatMap(\.all).min(by: { $0.order < $1.order })?.event else { return nil }
        switch first {
        case .jobChanged: jobs[first.job]?.change = nil
        case .progress: jobs[first.job]?.progress = nil
        }
        if jobs[first.job]?.all.isEmpty == true { jobs[first.job] = nil }
        return first
    }

    public mutating func removeAll() -> [EngineEvent] {
        defer { jobs = [:] }
        return events
    }
}
