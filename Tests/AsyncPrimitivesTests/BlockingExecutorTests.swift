import AsyncPrimitives
import Dispatch
import Synchronization
import Testing

@Suite struct BlockingExecutorTests {
    /// An actor that blocks, and counts without a suspension in between.
    actor Counter {
        private let executor = SerialBlockingExecutor(label: "test.counter")
        private(set) var count = 0

        nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

        func increment() {
            let before = count
            count = before + 1
        }

        func block(until semaphore: DispatchSemaphore) { semaphore.wait() }
    }

    @Test func actorRunsOneJobAtATime() async {
        let counter = Counter()
        await withTaskGroup { group in
            for _ in 0..<1000 { group.addTask { await counter.increment() } }
        }
        #expect(await counter.count == 1000)
    }

    /// More actors block than the cooperative pool has threads; the task that releases them still runs.
    @Test(.timeLimit(.minutes(1))) func blockedActorsLeaveTheCooperativePoolFree() async {
        let semaphore = DispatchSemaphore(value: 0)
        await withTaskGroup { group in
            for _ in 0..<64 { group.addTask { await Counter().block(until: semaphore) } }
            group.addTask { for _ in 0..<64 { semaphore.signal() } }
        }
    }

    @Test(.timeLimit(.minutes(1))) func blockedTasksLeaveTheCooperativePoolFree() async {
        let executor = BlockingTaskExecutor(label: "test.tasks", maximumThreads: 32)
        let semaphore = DispatchSemaphore(value: 0)
        await withTaskGroup { group in
            for _ in 0..<32 { group.addTask { await executor.run { semaphore.wait() } } }
            group.addTask { for _ in 0..<32 { semaphore.signal() } }
        }
    }

    private final class Threads: Sendable {
        let running = Atomic(0)
        let most = Atomic(0)
    }

    @Test func noMoreThreadsRunThanAllowed() async {
        let executor = BlockingTaskExecutor(label: "test.tasks", maximumThreads: 3)
        let threads = Threads()
        await withTaskGroup { group in
            for _ in 0..<500 {
                group.addTask {
                    await executor.run {
                        let running = threads.running.add(1, ordering: .relaxed).newValue
                        threads.most.max(running, ordering: .relaxed)
                        threads.running.subtract(1, ordering: .relaxed)
                    }
                }
            }
        }
        #expect((1...3).contains(threads.most.load(ordering: .relaxed)))
    }

    @Test func wholeTaskStaysOnTheExecutor() async {
        let executor = BlockingTaskExecutor(label: "test.tasks", maximumThreads: 1)
        func isInside() -> Bool {
            withUnsafeCurrentTask { $0?.unownedTaskExecutor } == executor.asUnownedTaskExecutor()
        }
        @concurrent func isInsideWhenCalled() async -> Bool { isInside() }
        let places = await Task(executorPreference: executor) {
            let ofChild = await withTaskGroup { group in
                group.addTask { isInside() }
                return await group.next()
            }
            return [isInside(), await isInsideWhenCalled(), ofChild]
        }.value
        #expect(places == [true, true, true])
        #expect(await !isInsideWhenCalled())
    }

    @Test func errorAndCancellationOfTheCallerArrive() async {
        struct Refused: Error {}
        let executor = BlockingTaskExecutor(label: "test.tasks", maximumThreads: 1)
        await #expect(throws: Refused.self) { try await executor.run { () throws(Refused) in throw Refused() } }
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await executor.run { Task.isCancelled }
        }
        #expect(await task.value)
    }
}
