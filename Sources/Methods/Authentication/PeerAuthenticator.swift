import AsyncPrimitives
import Synchronization

/// Decides whether one peer has shown the right token, and slows down a peer that guesses.
///
/// It decides only. `AuthenticateMethod` waits and closes the input, and `PeerMethods` refuses the methods that need
/// authentication. Any thread may call it.
final class PeerAuthenticator: Sendable {
    /// The number of wrong tokens after which the connection is closed. They count over the whole session; the right
    /// token does not reset the count.
    static let maximumFailures = 5

    enum Verdict: Equatable {
        /// Every method is open to the peer from now on, and stays so after a wrong token.
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

    /// Checks a token. The delays of the wrong ones are 0.25, 0.5, 1 and 2 seconds; the fifth is rejected for good.
    /// After that even the right token is rejected.
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
