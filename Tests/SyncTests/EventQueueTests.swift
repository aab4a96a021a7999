import Ledger
import Reconciliation
import Roster
import Testing

@testable import Sync

@Suite struct EventQueueTests {
    private func job(_ name: JobName, _ state: JobState) -> JobRecord {
        JobRecord(
            name: name, connection: "main",
            options: ComparisonOptions(
                direction: .smartHRToKingOfTime,
                baseDate: BaseDate(CivilDate("2026-04-01")!, today: CivilDate("2026-04-01")!)!, nameStyle: .legal,
                clear: []),
            createdAt: Timestamp("2026-04-01T12:00:00+09:00")!, status: .sample(state))
    }

    private func texts(of events: [EngineEvent]) -> [String] {
        events.map { event in
            switch event {
            case .jobChanged(let job, _): "\(job.name) \(job.state.rawValue)"
            case .progress(let job, let progress): "\(job) \(progress.done)"
            }
        }
    }

    @Test func queueKeepsTheNewestEventsOfEachJobInOrder() {
        var queue = EventQueue()
        queue.append(.jobChanged(job("a", .fetching), nil))
        queue.append(.progress(job: "b", JobProgress(done: 1, total: nil)))
        queue.append(.progress(job: "a", JobProgress(done: 1, total: nil)))
        queue.append(.progress(job: "b", JobProgress(done: 2, total: nil)))
        queue.append(.progress(job: "a", JobProgress(done: 9, total: nil)))
        #expect(texts(of: queue.events) == ["a fetching", "b 2", "a 9"])
        queue.append(.jobChanged(job("a", .ready), nil))
        #expect(texts(of: queue.removeAll()) == ["b 2", "a ready"])
        #expect(queue.isEmpty)
    }

    @Test func queueOfASubscriberThatNeverReadsStaysSmall() async {
        let hub = EventHub()
        let events = hub.listen()
        for done in 1...100_000 { hub.send(.progress(job: "a", JobProgress(done: done, total: nil))) }
        hub.finish()
        var seen: [String] = []
        for await event in events { seen += texts(of: [event]) }
        #expect(seen == ["a 100000"])
    }

    @Test func unwantedEventWakesNoSubscriber() async {
        let hub = EventHub()
        let events = hub.listen { $0 == "a" }
        hub.send(.progress(job: "b", JobProgress(done: 1, total: nil)))
        #expect(events.takeAll().isEmpty)
        hub.send(.jobChanged(job("a", .done), nil))
        #expect(await events.waitForEvent())
        #expect(texts(of: events.takeAll()) == ["a done"])
    }

    @Test func cancelledSubscriberStopsWaiting() async {
        let events = EventHub().listen()
        let waiting = Task { await events.waitForEvent() }
        waiting.cancel()
        #expect(await waiting.value == false)
    }
}

extension JobStatus {
    /// Some status of this state.
    static func sample(_ state: JobState) -> JobStatus {
        let fetch = FetchSummary(
            lists: FetchedLists(
                fetchedAt: Timestamp("2026-04-01T12:00:00+09:00")!, sourceCount: 3, targetCount: 2, shorterPercent: 0),
            counts: ClassCounts(), digest: "digest")
        let sync = SyncSummary(fetch: fetch, selectedCount: 0, whenClosed: .wait)
        return switch state {
        case .fetching: .fetching
        case .ready: .ready(fetch)
        case .expired: .expired(fetch)
        case .syncing: .syncing(sync)
        case .waiting: .waitingToFetch(JobWait(until: fetch.lists.fetchedAt, reason: .closedHours))
        case .interrupted: .interrupted(sync, nil)
        case .done: .done(sync)
        case .cancelled: .cancelled(.nothing, nil)
        case .failed: .failed(.processEnded, .nothing)
        }
    }
}
