import Roster
import Synchronization

/// A test clock. Time passes only by sleeping: each sleep returns at once and sets the clock to its end. The sandbox
/// and the clients of a test share one.
public final class JumpingClock: TimeSource {
    public typealias Hook = @Sendable () async throws -> Void

    private struct State {
        var now: Timestamp
        var sleeps: [Duration] = []
        var hook: (longerThan: Duration, Hook)?
    }

    private let state: Mutex<State>

    public init(_ start: String = "2026-11-24T12:00:00+09:00") {
        state = Mutex(State(now: Timestamp(start)!))
    }

    public func now() -> Timestamp { state.withLock { $0.now } }

    public func sleep(until moment: Timestamp) async throws {
        try Task.checkCancellation()
        let (hook, wait) = state.withLock { ($0.hook, moment - $0.now) }
        if let hook, wait > hook.longerThan { try await hook.1() }
        state.withLock { state in
            state.sleeps.append(wait)
            state.now = max(state.now, moment)
        }
    }

    /// Calls `hook` at the beginning of each long sleep, so that a test can act while the program waits.
    public func whileSleeping(longerThan duration: Duration, _ hook: @escaping Hook) {
        state.withLock { $0.hook = (duration, hook) }
    }

    public func set(_ text: String) {
        state.withLock { $0.now = Timestamp(text)! }
    }

    public func advance(_ duration: Duration) {
        state.withLock { $0.now = $0.now + duration }
    }

    /// The length of each sleep so far.
    public var sleeps: [Duration] { state.withLock { $0.sleeps } }
}
