import Roster
import Synchronization

/// A clock that stands still but for jumping to the end of every sleep. Services and clients of a test share one.
public final class JumpingClock: TimeSource {
    private let state: Mutex<(now: Timestamp, sleeps: [Duration])>

    public init(_ start: String = "2026-11-24T12:00:00+09:00") {
        state = Mutex((Timestamp(start)!, []))
    }

    public func now() -> Timestamp { state.withLock { $0.now } }

    public func sleep(until moment: Timestamp) async throws {
        try Task.checkCancellation()
        state.withLock { state in
            state.sleeps.append(moment - state.now)
            state.now = max(state.now, moment)
        }
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
