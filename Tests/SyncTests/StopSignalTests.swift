import Testing

@testable import Sync

@Suite struct StopSignalTests {
    @Test func raceAfterRaceEndsWithItsWork() async throws {
        let signal = StopSignal()
        for number in 1...20 {
            let result = try await signal.race {
                for _ in 0..<number { await Task.yield() }
                return number
            }
            #expect(result == number)
        }
    }

    @Test func raisedSignalStopsRunningAndLaterWork() async throws {
        let signal = StopSignal()
        async let running = signal.race { try await Task.sleep(for: .seconds(600)) }
        signal.raise(.cancelled)
        signal.raise(.stopping)
        #expect(try await running == nil)
        #expect(try await signal.race { try await Task.sleep(for: .seconds(600)) } == nil)
        #expect(signal.reason == .cancelled)
    }
}
