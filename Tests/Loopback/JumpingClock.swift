import Roster
import Synchronization

/// A clock that stands still but for jumping to the end of every sleep. Services and clients of a test share one.
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

    /// Has something done at the beginning of each long sleep: what happens while others wait.
    public func whileSleeping(longerThan duration: Duration, _ hook: @escaping Hook) {
        state.withLock { $0.hook = (duration, hook) }
    }

    public func set(_ text: String) {
        state.withLock { $0.now = Timestamp(text)! }
    }

    public func advance(_ duration: Duration) {
        state.withLock { $0.now = $0.now + duration }
    }

    /// Each wait so far, as it was asked for.
    public var sleeps: [Duration] { state.withLock { $0.sleeps } }
}
