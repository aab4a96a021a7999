import Reconciliation
import Roster
import Testing

@Suite struct JobStateMachineTests {
    private static let noon = Timestamp("2026-04-01T12:00:00+09:00")!
    private static let lists = FetchedLists(fetchedAt: noon, sourceCount: 3, targetCount: 2, shorterPercent: 0)
    private static let fetch = FetchSummary(lists: lists, counts: ClassCounts(), digest: "as fetched")
    private static let decided = FetchSummary(lists: lists, counts: ClassCounts(), digest: "as decided")
    private static let sync = SyncSummary(fetch: fetch, selectedCount: 2, whenClosed: .wait)
    private static let grown = SyncSummary(fetch: fetch, selectedCount: 4, whenClosed: .wait)
    private static let refusing = SyncSummary(fetch: fetch, selectedCount: 2, whenClosed: .refuse)
    private static let wait = JobWait(until: noon, reason: .rateLimit)
    private static let failure = JobFailure.processEnded

    private static let statuses: [JobStatus] = [
        .fetching, .waitingToFetch(wait), .ready(fetch), .expired(fetch), .syncing(sync), .waitingToSync(sync, wait),
        .interrupted(sync, nil), .interrupted(sync, failure), .done(sync), .cancelled(.nothing, nil),
        .cancelled(.fetched(fetch), nil), .cancelled(.selected(sync), failure), .failed(failure, .nothing),
        .failed(failure, .selected(sync)),
    ]

    private static let events: [JobEvent] = [
        .fetched(fetch), .decided(counts: ClassCounts(), digest: "as decided"),
        .syncStarted(selectedCount: 2, whenClosed: .wait), .waitStarted(wait), .waitEnded, .syncEnded,
        .interrupted(nil), .resumed(whenClosed: .refuse), .retried(whenClosed: nil), .cancelled(nil), .failed(failure),
        .expired,
    ]

    /// Every transition that there is. All other pairs of status and event are refused.
    private static let legal: [JobStatus: [JobEvent: JobStatus]] = [
        .fetching: [
            .fetched(fetch): .ready(fetch), .waitStarted(wait): .waitingToFetch(wait),
            .cancelled(nil): .cancelled(.nothing, nil), .failed(failure): .failed(failure, .nothing),
        ],
        .waitingToFetch(wait): [
            .waitEnded: .fetching, .cancelled(nil): .cancelled(.nothing, nil),
            .failed(failure): .failed(failure, .nothing),
        ],
        .ready(fetch): [
            .decided(counts: ClassCounts(), digest: "as decided"): .ready(decided),
            .syncStarted(selectedCount: 2, whenClosed: .wait): .syncing(sync), .expired: .expired(fetch),
            .cancelled(nil): .cancelled(.fetched(fetch), nil),
        ],
        .syncing(sync): [
            .waitStarted(wait): .waitingToSync(sync, wait), .syncEnded: .done(sync),
            .interrupted(nil): .interrupted(sync, nil), .cancelled(nil): .cancelled(.selected(sync), nil),
            .failed(failure): .failed(failure, .selected(sync)),
        ],
        .waitingToSync(sync, wait): [
            .waitEnded: .syncing(sync), .interrupted(nil): .interrupted(sync, nil),
            .cancelled(nil): .cancelled(.selected(sync), nil), .failed(failure): .failed(failure, .selected(sync)),
        ],
        .interrupted(sync, nil): [
            .resumed(whenClosed: .refuse): .syncing(refusing), .retried(whenClosed: nil): .syncing(sync),
            .cancelled(nil): .cancelled(.selected(sync), nil),
        ],
        .interrupted(sync, failure): [
            .resumed(whenClosed: .refuse): .syncing(refusing), .retried(whenClosed: nil): .syncing(sync),
            .cancelled(nil): .cancelled(.selected(sync), nil),
        ],
        .done(sync): [
            .retried(whenClosed: nil): .syncing(sync),
            .syncStarted(selectedCount: 2, whenClosed: .wait): .syncing(grown),
        ],
        .cancelled(.selected(sync), failure): [.retried(whenClosed: nil): .syncing(sync)],
        .failed(failure, .selected(sync)): [.retried(whenClosed: nil): .syncing(sync)],
    ]

    @Test(arguments: statuses)
    func onlyTheNamedTransitionsHappen(status: JobStatus) throws {
        for event in Self.events {
            if let expected = Self.legal[status]?[event] {
                #expect(try status.applying(event) == expected)
            } else {
                #expect(throws: IllegalTransition(state: status.state, event: event)) { try status.applying(event) }
            }
        }
    }

    @Test(arguments: statuses)
    func finalJobOnlyMovesWhenItIsRetriedOrSyncsFurtherPeople(status: JobStatus) {
        let moves = Set((Self.legal[status] ?? [:]).keys)
        let requests: Set<JobEvent> = [
            .retried(whenClosed: nil), .syncStarted(selectedCount: 2, whenClosed: .wait),
        ]
        #expect(status.state.isFinal == moves.isSubset(of: requests))
    }

    @Test(arguments: statuses)
    func factsOfAnEarlierPointAreKept(status: JobStatus) throws {
        for event in Self.events where Self.legal[status]?[event] != nil {
            let next = try status.applying(event)
            if status.fetch != nil { #expect(next.fetch != nil) }
            if status.sync != nil { #expect(next.sync != nil) }
        }
    }

    @Test func abandonedFetchHasFailedAndAbandonedSyncCanBeResumed() throws {
        for status in [JobStatus.fetching, .waitingToFetch(Self.wait)] {
            #expect(try status.applying(status.endOfRun(because: .processEnded)) == .failed(.processEnded, .nothing))
        }
        for status in [JobStatus.syncing(Self.sync), .waitingToSync(Self.sync, Self.wait)] {
            #expect(
                try status.applying(status.endOfRun(because: .processEnded)) == .interrupted(Self.sync, .processEnded))
        }
    }
}
