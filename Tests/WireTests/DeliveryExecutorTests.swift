import CLibrary
import Dispatch
import Testing

@testable import Wire

@Suite struct DeliveryExecutorTests {
    /// Puts a piece into the inbox on a thread of its own, as one that reads does, and gives that thread. It stays until
    /// the end, so that no other can be taken for it.
    private func deliver(
        _ piece: [UInt8], into inbox: Inbox, _ executor: DeliveryExecutor, until end: DispatchSemaphore
    ) async -> Place {
        await withCheckedContinuation { delivered in
            startThread {
                executor.deliver { inbox.put(piece) }
                delivered.resume(returning: Place())
                end.wait()
            }
        }
    }

    @Test func whoWaitsForAPieceGoesOnWhereItCameUntilItStepsAside() async {
        let (executor, inbox, end) = (DeliveryExecutor(), Inbox(), DispatchSemaphore(value: 0))
        defer { for _ in 1...2 { end.signal() } }
        let (waiting, waits) = AsyncStream.makeStream(of: Void.self)
        let task = Task(executorPreference: executor) {
            var (places, alone) = ([Place](), [Bool]())
            for _ in 1...2 {
                let piece = await inbox.take { waits.yield() }
                #expect(piece == [7])
                places.append(Place())
                alone.append(executor.isHereAlone)
                await executor.leave()
                places.append(Place())
                alone.append(executor.isHereAlone)
            }
            return (places, alone)
        }
        var readers: [Place] = []
        for await _ in waiting.prefix(2) { readers.append(await deliver([7], into: inbox, executor, until: end)) }
        let (places, alone) = await task.value
        #expect(places[0] == readers[0] && places[2] == readers[1])
        #expect(places[1] != readers[0] && places[3] != readers[1])
        #expect(alone == [true, false, true, false])
    }

    @Test func whatWasThereBeforeItWasAskedForIsTakenAnywhere() async {
        let (executor, inbox, end) = (DeliveryExecutor(), Inbox(), DispatchSemaphore(value: 0))
        defer { for _ in 1...2 { end.signal() } }
        let reader = await deliver([7], into: inbox, executor, until: end)
        let taken = await Task(executorPreference: executor) {
            let piece = await inbox.take()
            await executor.leave()
            return (piece, Place())
        }.value
        #expect(taken.0 == [7] && taken.1 != reader)
    }
}

/// The thread that made it.
private struct Place: Equatable, Sendable {
    private let thread = UInt(bitPattern: pthread_self().hashValue)
}
