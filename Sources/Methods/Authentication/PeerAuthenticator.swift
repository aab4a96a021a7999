import Crypto
import Synchronization

/// The token that a listener was started with. Only its SHA-256 digest is kept.
public struct RequiredToken: Sendable {
    private let digest: SHA256Digest

    /// - Parameter token: not empty.
    public init(_ token: String) {
        digest = SHA256.hash(data: Array(token.utf8))
    }

    /// Compares digests, which swift-crypto does in constant time: the time taken says nothing about the token.
    func matches(_ guess: String) -> Bool {
        SHA256.hash(data: Array(guess.utf8)) == digest
    }
}

/// Whether one peer is let in.
final class Door: Sendable {
    /// So many wrong tokens end the connection.
    static let patience = 5

    enum Verdict: Equatable {
        case right
        /// To be told only after a while.
        case wrong(after: Duration)
        case wrongOnceTooOften
    }

    private struct State {
        var isOpen = false
        var failures = 0
    }

    private let token: RequiredToken?
    private let state = Mutex(State())
    private let (openings, opener) = AsyncStream.makeStream(of: Never.self)

    init(_ token: RequiredToken?) {
        self.token = token
    }

    var isOpen: Bool { token == nil || state.withLock { $0.isOpen } }

    /// Returns when it is open, or when the task is cancelled. One task may wait.
    func opened() async {
        for await _ in openings {}
    }

    /// A peer that was wrong too often is not listened to any more, even if it should be right.
    func judge(_ guess: String) -> Verdict {
        let isRight = token.map { $0.matches(guess) } ?? true
        return state.withLock { state in
            if state.failures >= Self.patience { return .wrongOnceTooOften }
            if isRight {
                state.isOpen = true
                opener.finish()
                return .right
            }
            state.failures += 1
            if state.failures == Self.patience { return .wrongOnceTooOften }
            return .wrong(after: .milliseconds(250 << (state.failures - 1)))
        }
    }
}
