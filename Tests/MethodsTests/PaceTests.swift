import Roster
import Testing

@testable import Methods
@testable import Sync

@Suite struct PaceTests {
    private let noon = Timestamp("2026-04-01T12:00:00+09:00")!

    private func progress(_ job: String) -> EngineEvent { .progress(job: job, JobProgress(done: 1, total: nil)) }

    /// Which of the events, each at its milliseconds after noon, are told.
    private func told(_ events: [(Int, EngineEvent)]) -> [Int] {
        var pace = Pace()
        var told: [Int] = []
        for (moment, event) in events where pace.takes(event, noon + .milliseconds(moment)) { told.append(moment) }
        return told
    }

    @Test func progressIsSpreadEvenly() {
        let moments = told((0..<10_000).map { ($0, progress("april")) })
        #expect(moments == Array(stride(from: 0, to: 10_000, by: 125)))
    }

    @Test func changesAreToldAtOnceAndStillNotTooOften() throws {
        let change = EngineEvent.jobChanged(try .sample("april", .done), nil)
        #expect(told((0..<2000).map { ($0, change) }) == Array(0..<8) + Array(1000..<1008))
    }

    @Test func whatWaitsKnowsItsMoment() {
        var pace = Pace()
        let isTold = [pace.takes(progress("april"), noon), pace.takes(progress("april"), noon)]
        #expect(isTold == [true, false])
        #expect(pace.opening(for: [progress("april")]) == noon + .milliseconds(125))
    }

    @Test func eachJobHasItsOwnPace() {
        #expect(told([(0, progress("april")), (1, progress("may")), (2, progress("april"))]) == [0, 1])
    }

    @Test func aClockThatIsSetBackHoldsNothingUp() {
        #expect(told([(0, progress("april")), (-3_600_000, progress("april"))]) == [0, -3_600_000])
    }
}
