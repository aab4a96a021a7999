import CLibrary
import Roster

/// The clock of this machine. Tests use clocks of their own.
struct SystemClock: TimeSource {
    func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Sleeps at most a minute at a time and then reads the clock again, because the clock may be set and the machine may
    /// be suspended.
    func sleep(until moment: Timestamp) async throws {
        while true {
            let rest = moment - now()
            guard rest > .zero else { return try Task.checkCancellation() }
            try await Task.sleep(for: min(rest, .seconds(60)))
        }
    }
}
