import Ledger
import Roster

/// Events that wait to be told: of each job the newest change and the progress behind it, and nothing older. However
/// long nobody looks, it grows with the number of jobs alone, and the last word on each is never lost.
public struct EventQueue: Sendable {
    private struct Waiting {
        var change: (order: Int, event: EngineEvent)?
        var progress: (order: Int, event: EngineEvent)?
        var turn: (order: Int, event: EngineEvent)?

        var inOrder: [(order: Int, event: EngineEvent)] { [change, progress, turn].compactMap { $0 } }
    }

    private var jobs: [JobName: Waiting] = [:]
    private var taken = 0

    public init() {}

    public var isEmpty: Bool { jobs.isEmpty }

    /// Every event that waits, in the order in which they happened.
    public var events: [EngineEvent] {
        jobs.values.flatMap(\.inOrder).sorted { $0.order < $1.order }.map(\.event)
    }

    /// A change takes the place of what was to be told of its job; it brings its own progress.
    public mutating func put(_ event: EngineEvent) {
        taken += 1
        switch event {
        case .jobChanged: jobs[event.job] = Waiting(change: (taken, event), turn: jobs[event.job]?.turn)
        case .progress: jobs[event.job, default: Waiting()].progress = (taken, event)
        case .turnEnded: jobs[event.job, default: Waiting()].turn = (taken, event)
        }
    }

    public mutating func removeAll() -> [EngineEvent] {
        defer { jobs = [:] }
        return events
    }

    public mutating func removeFirst() -> EngineEvent? {
        guard let event = jobs.values.flatMap(\.inOrder).min(by: { $0.order < $1.order })?.event else { return nil }
        remove(event)
        return event
    }

    /// Removes the event.
    private mutating func remove(_ event: EngineEvent) {
        switch event {
        case .jobChanged: jobs[event.job]?.change = nil
        case .progress: jobs[event.job]?.progress = nil
        case .turnEnded: jobs[event.job]?.turn = nil
        }
        if jobs[event.job]?.inOrder.isEmpty == true { jobs[event.job] = nil }
    }
}
