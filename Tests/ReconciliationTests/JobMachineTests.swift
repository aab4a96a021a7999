import Reconciliation
import Testing

@Suite struct JobMachineTests {
    private static let events: [JobEvent] = [
        .fetched, .failed, .syncStarted, .waitStarted, .waitEnded(.fetch), .waitEnded(.sync), .syncEnded,
        .interrupted, .resumed(.fetch), .resumed(.sync), .retried, .cancelled, .expired,
    ]

    private static let legal: [JobState: [JobEvent: JobState]] = [
        .fetching: [
            .fetched: .ready, .failed: .failed, .waitStarted: .waiting, .interrupted: .interrupted,
            .cancelled: .cancelled,
        ],
        .ready: [.syncStarted: .syncing, .cancelled: .cancelled, .expired: .expired],
        .syncing: [
            .syncEnded: .done, .waitStarted: .waiting, .interrupted: .interrupted, .cancelled: .cancelled,
            .failed: .failed,
        ],
        .waiting: [
            .waitEnded(.fetch): .fetching, .waitEnded(.sync): .syncing, .interrupted: .interrupted,
            .cancelled: .cancelled, .failed: .failed,
        ],
        .interrupted: [
            .resumed(.fetch): .fetching, .resumed(.sync): .syncing, .retried: .syncing, .cancelled: .cancelled,
        ],
        .done: [.retried: .syncing], .failed: [.retried: .syncing], .cancelled: [.retried: .syncing],
    ]

    @Test(arguments: JobState.allCases)
    func onlyTheNamedTransitionsHappen(state: JobState) {
        for event in Self.events {
            let next = Self.legal[state]?[event]
            let expected = next.map { Result<JobState, IllegalTransition>.success($0) }
            #expect(state.applying(event) == expected ?? .failure(IllegalTransition(state, event)))
        }
    }

    @Test(arguments: JobState.allCases)
    func finalJobNeverMovesByItself(state: JobState) {
        let moves = Self.events.filter { (try? state.applying($0).get()) != nil }
        #expect(state.isFinal == (moves.isEmpty || moves == [.retried]))
    }

    @Test(arguments: JobState.allCases.filter { !$0.isFinal })
    func whatHasNotEndedCanBeCancelled(state: JobState) {
        #expect(state.applying(.cancelled) == .success(.cancelled))
    }

    @Test(arguments: JobState.allCases)
    func everyJobCanComeToAnEnd(state: JobState) {
        var reached: Set<JobState> = []
        var next: Set<JobState> = [state]
        while !next.isEmpty {
            reached.formUnion(next)
            next = Set(next.flatMap { state in Self.events.compactMap { try? state.applying($0).get() } })
                .subtracting(reached)
        }
        #expect(reached.contains { $0.isFinal })
        #expect(state != .expired || reached == [.expired])
    }
}
