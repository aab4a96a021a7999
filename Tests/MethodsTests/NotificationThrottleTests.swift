import Roster
import Testing

@testable import Methods
@testable import Sync

@Suite struct NotificationThrottleTests {
    private let noon = Timestamp("2026-04-01T12:00:00+09:00")!

    private func progress(_ job: JobName) -> EngineEvent { .progress(job: job, JobProgress(done: 1, total: nil)) }

    /// - Parameter events: each with its milliseconds after noon.
    /// - Returns: the moments of those that are admitted.
    private func admitted(_ events: [(Int, EngineEvent)]) -> [Int] {
        var throttle = NotificationThrottle()
        var admitted: [Int] = []
        for (moment, event) in events where throttle.admits(event, at: noon + .milliseconds(moment)) {
            admitted.append(moment)
        }
        return admitted
    }

    @Test func progressIsSpreadEvenly() {
        let moments = admitted((0..<10_000).map { ($0, progress("april")) })
        #expect(moments == Array(stride(from: 0, to: 10_000, by: 125)))
    }

    @Test func changesAreSentAtOnceUntilTheWindowIsFull() throws {
        let change = EngineEvent.jobChanged(try .sample("april", .done), nil)
        #expect(admitted((0..<2000).map { ($0, change) }) == Array(0..<8) + Array(1000..<1008))
    }

    @Test func theNextOpeningIsKnown() {
        var throttle = NotificationThrottle()
        let isAdmitted = [throttle.admits(progress("april"), at: noon), throttle.admits(progress("april"), at: noon)]
        #expect(isAdmitted == [true, false])
        #expect(throttle.nextOpening(for: [progress("april")]) == noon + .milliseconds(125))
    }

    @Test func eachJobIsThrottledByItself() {
        #expect(admitted([(0, progress("april")), (1, progress("may")), (2, progress("april"))]) == [0, 1])
    }

    @Test func aClockThatIsSetBackDelaysNothing() {
        #expect(admitted([(0, progress("april")), (-3_600_000, progress("april"))]) == [0, -3_600_000])
    }
}
