import AsyncPrimitives
import Testing

@Suite struct RaceTests {
    private struct Failed: Error {}

    @Test func operationThatEndsFirstCancelsTheDeadline() async {
        let never = Latch()
        #expect(await race(until: { await never.wait() }) { 7 } == 7)
    }

    @Test func deadlineThatComesFirstCancelsTheOperation() async {
        let never = Latch()
        let value = await race(until: {}) {
            await never.wait()
            #expect(Task.isCancelled)
            return 7
        }
        // The operation returns once it is cancelled; its value is too late.
        #expect(value == nil)
    }

    @Test func errorOfTheOperationIsThrown() async {
        let never = Latch()
        await #expect(throws: Failed.self) {
            try await race(until: { await never.wait() }) { throw Failed() }
        }
    }

    @Test func cancellationReachesBothSides() async {
        let never = Latch()
        let racing = Task { await race(until: { await never.wait() }) { await never.wait() } }
        racing.cancel()
        _ = await racing.value
        #expect(!never.isOpen)
    }
}
