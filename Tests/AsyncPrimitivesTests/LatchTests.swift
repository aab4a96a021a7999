import AsyncPrimitives
import Testing

@Suite struct LatchTests {
    @Test func openingResumesEveryWaiter() async {
        let latch = Latch()
        await withDiscardingTaskGroup { group in
            for _ in 0..<10 { group.addTask { await latch.wait() } }
            #expect(!latch.isOpen)
            latch.open()
        }
        #expect(latch.isOpen)
    }

    @Test func openLatchIsNotWaitedFor() async {
        let latch = Latch()
        latch.open()
        latch.open()
        await latch.wait()
        await latch.wait()
    }

    @Test func cancelledWaiterReturnsAndTheOthersGoOnWaiting() async {
        let latch = Latch()
        let cancelled = Task { await latch.wait() }
        let patient = Task {
            await latch.wait()
            return latch.isOpen
        }
        cancelled.cancel()
        await cancelled.value
        #expect(!latch.isOpen)
        latch.open()
        #expect(await patient.value)
    }

    @Test func waiterThatIsCancelledBeforehandReturns() async {
        let latch = Latch()
        await Task {
            withUnsafeCurrentTask { $0?.cancel() }
            await latch.wait()
        }.value
        #expect(!latch.isOpen)
    }

    @Test func latchIsOpenedAndCancelledAtTheSameTime() async {
        for _ in 0..<200 {
            let latch = Latch()
            let waiting = Task { await latch.wait() }
            async let opened: Void = latch.open()
            waiting.cancel()
            await opened
            await waiting.value
        }
    }
}
