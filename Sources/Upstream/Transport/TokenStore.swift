import Synchronization

/// The access token of one transport. It is fetched when it is first needed, and again after it was refused.
final class TokenStore: Sendable {
    private struct State {
        var current: String?
        var seen: Set<String> = []
    }

    private let provider: @Sendable () async throws -> String
    private let state = Mutex(State())

    init(provider: @escaping @Sendable () async throws -> String) {
        self.provider = provider
    }

    /// Every token that was ever in use. None of them may appear in a message.
    var allSeen: [String] { state.withLock { Array($0.seen) } }

    /// Two callers at the same time may both ask the provider; the later token stays.
    func current() async throws -> String {
        if let token = state.withLock({ $0.current }) { return token }
        let token = try await provider()
        state.withLock { state in
            state.current = token
            state.seen.insert(token)
        }
        return token
    }

    /// Makes the next `current()` ask the provider again.
    func forgetCurrent() {
        state.withLock { $0.current = nil }
    }
}
