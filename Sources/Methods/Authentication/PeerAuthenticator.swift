import AsyncPrimitives
import Synchronization

/// Decides whether one peer has shown the right token, and slows down a peer that guesses.
final class PeerAuthenticator: Sendable {
    /// The number of wrong tokens after which the connection is closed.
    static let maximumFailures = 5

    enum Verdict: Equatable {
        case accepted
        /// The refusal is to be sent only after the delay.
        case rejected(delay: Duration)
        /// The connection is to be closed.
        case rejectedForGood
    }

    private let token: RequiredToken?
    private let failures = Mutex(0)
    private let authenticated = Latch()

    /// - Parameter token: `nil` if the peer needs none, as on standard streams.
    init(token: RequiredToken?) {
        self.token = token
    }

    var isAuthenticated: Bool { token == nil || authenticated.isOpen }

    /// Returns when the peer has authenticated, or when the task is cancelled.
    func waitForAuthentication() async { await authenticated.wait() }

    /// Checks a token. Each wrong one doubles the delay of the answer. After too many of them even the right token is
    /// rejected.
    func verify(token guess: String) -> Verdict {
        let isRight = token.map { $0.matches(guess: guess) } ?? true
        return failures.withLock { failures in
            if failures >= Self.maximumFailures { return .rejectedForGood }
            if isRight {
                authenticated.open()
                return .accepted
            }
            failures += 1
            if failures == Self.maximumFailures { return .rejectedForGood }
            return .rejected(delay: .milliseconds(250 << (failures - 1)))
        }
    }
}
