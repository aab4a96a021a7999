import Roster

/// Guards one token's rate: all requests of the process that carry the token pass here.
public actor RateGovernor {
    private var state: RateState
    private let time: any TimeSource
    private var waiting: [CheckedContinuation<Void, Never>] = []

    public init(_ limit: RateLimit, time: any TimeSource) {
        state = RateState(limit)
        self.time = time
    }

    /// Returns once the next request may leave.
    /// - Throws: `ServiceFailure.rateLimited` if that would take longer than `patience`.
    func enter(_ service: String, patience: Duration) async throws -> Int {
        while true {
            try Task.checkCancellation()
            let now = time.now()
            switch state.ask(at: now) {
            case .go(let ticket): return ticket
            case .wait(let until):
                guard until - now <= patience else { throw ServiceFailure.rateLimited(service: service, until: until) }
                try await time.sleep(until: until)
            case .waitForAnswer:
                await withCheckedContinuation { waiting.append($0) }
            }
        }
    }

    func answered(_ ticket: Int, _ signals: RateSignals) {
        state.answered(ticket, at: time.now(), signals)
        wake()
    }

    func lost(_ ticket: Int) {
        state.lost(ticket, at: time.now())
        wake()
    }

    func refused(wait: Duration?, _ signals: RateSignals, chance: Double) {
        state.refused(at: time.now(), wait: wait, signals, chance: chance)
    }

    private func wake() {
        let woken = waiting
        waiting = []
        for continuation in woken { continuation.resume() }
    }
}
