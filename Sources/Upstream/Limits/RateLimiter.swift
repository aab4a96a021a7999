import AsyncPrimitives
import Roster

/// Throttles all requests of the process that use one token.
///
/// For each request call `enter`, then exactly one of `recordAnswer` and `recordLost` with its ticket. After an answer
/// that says "too many requests" call `recordRefusal`, too.
public actor RateLimiter {
    private var state: RateLimiterState
    private let time: any TimeSource
    /// Opened by the next answer, and then replaced.
    private var nextAnswer = Latch()

    public init(_ limit: RateLimit, time: any TimeSource) {
        state = RateLimiterState(limit)
        self.time = time
    }

    /// Returns the ticket of a request as soon as the request may leave.
    /// - Throws: `ServiceFailure.rateLimited` if that would take longer than `patience`; `CancellationError`.
    func enter(service: String, patience: Duration) async throws -> Int {
        while true {
            try Task.checkCancellation()
            let now = time.now()
            switch state.admit(at: now) {
            case .admitted(let ticket): return ticket
            case .wait(let until):
                guard until - now <= patience else { throw ServiceFailure.rateLimited(service: service, until: until) }
                try await time.sleep(until: until)
            case .waitForAnswer:
                await nextAnswer.wait()
            }
        }
    }

    func recordAnswer(_ ticket: Int, signals: RateSignals) {
        state.recordAnswer(ticket, at: time.now(), signals: signals)
        resumeWaiting()
    }

    func recordLost(_ ticket: Int) {
        state.recordLost(ticket, at: time.now())
        resumeWaiting()
    }

    func recordRefusal(wait: Duration?, signals: RateSignals, chance: Double) {
        state.recordRefusal(at: time.now(), wait: wait, signals: signals, chance: chance)
    }

    /// All waiting requests ask again, and at least one of them may leave.
    private func resumeWaiting() {
        nextAnswer.open()
        nextAnswer = Latch()
    }
}
