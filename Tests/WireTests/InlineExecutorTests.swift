import AsyncPrimitives
import CLibrary
import Dispatch
import Testing

@testable import Wire

@Suite struct InlineExecutorTests {
    /// Puts a chunk into the inbox on a new thread, as a reading thread does. The thread lives until `end` is
    /// signalled, so that no other thread can get its identity.
    private func put(
        _ chunk: [UInt8], into inbox: Inbox, executor: InlineExecutor, until end: DispatchSemaphore
    ) async -> ThreadIdentity {
        await withCheckedContinuation { done in
            startThread {
                executor.resumeInline { inbox.put(chunk) }
                done.resume(returning: ThreadIdentity())
                end.wait()
            }
        }
    }

    @Test func waitingTaskResumesOnTheReadingThreadUntilItLeaves() async {
        let (executor, inbox, end) = (InlineExecutor(), Inbox(), DispatchSemaphore(value: 0))
        defer { for _ in 1...2 { end.signal() } }
        let waits = Mailbox(FIFOBuffer<Void>())
        let task = Task(executorPreference: executor) {
            var (threads, mayBlock) = ([ThreadIdentity](), [Bool]())
            for _ in 1...2 {
                let chunk = await inbox.take { waits.put(()) }
                #expect(chunk == [7])
                threads.append(ThreadIdentity())
                mayBlock.append(executor.mayBlock)
                await executor.leaveThread()
                threads.append(ThreadIdentity())
                mayBlock.append(executor.mayBlock)
            }
            return (threads, mayBlock)
        }
        var readers: [ThreadIdentity] = []
        for _ in 1...2 {
            await waits.next()
            readers.append(await put([7], into: inbox, executor: executor, until: end))
        }
        let (threads, mayBlock) = await task.value
        #expect(threads[0] == readers[0] && threads[2] == readers[1])
        #expect(threads[1] != readers[0] && threads[3] != readers[1])
        #expect(mayBlock == [true, false, true, false])
    }

    @Test func chunkThatArrivedBeforeTheWaitIsTakenOnAnotherThread() async {
        let (executor, inbox, end) = (InlineExecutor(), Inbox(), DispatchSemaphore(value: 0))
        defer { for _ in 1...2 { end.signal() } }
        let reader = await put([7], into: inbox, executor: executor, until: end)
        let taken = await Task(executorPreference: executor) {
            let chunk = await inbox.take()
            await executor.leaveThread()
            return (chunk, ThreadIdentity())
        }.value
        #expect(taken.0 == [7] && taken.1 != reader)
    }
}

/// The thread on which it was created.
private struct ThreadIdentity: Equatable, Sendable {
    private let thread = UInt(bitPattern: pthread_self().hashValue)
}
