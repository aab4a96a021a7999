import AsyncPrimitives
import JSONRPC
import Logging
import Synchronization
import Testing

@testable import Wire

/// The parts of an answer that a session makes on the reading thread.
@Suite struct InlineAnswerTests {
    @Test(arguments: [("immediate", [true]), ("ordered", [true, false]), ("concurrent", [true, false])])
    func onlyImmediateAnswersAreMadeOnTheReadingThread(method: String, isInline: [Bool]) async {
        let stream = ThreadedStream()
        let table = ThreadRecordingTable(isInline: { stream.inlineExecutor.mayBlock })
        let session = Session(
            connection: Connection(over: stream), methods: table, limits: SessionLimits(),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        async let ended: Void = session.run()
        await stream.waits.next()
        startThread { stream.receive(#"{"jsonrpc":"2.0","id":1,"method":"\#(method)"}"# + "\n") }
        await stream.waits.next()
        session.endInput()
        await ended
        #expect(table.steps.withLock { $0 } == isInline)
        #expect(stream.output.withLock { $0 } == Array((#"{"jsonrpc":"2.0","id":1,"result":{}}"# + "\n").utf8))
    }
}

/// A stream whose input is read on the thread that calls `receive`.
private final class ThreadedStream: ByteStream {
    let inlineExecutor = InlineExecutor()
    /// One element each time that the session begins to wait for input.
    let waits = Mailbox(FIFOBuffer<Void>())
    let output = Mutex<[UInt8]>([])
    private let inbox = Inbox()

    var executor: InlineExecutor? { inlineExecutor }

    func receive(_ text: String) {
        inlineExecutor.resumeInline { inbox.put(Array(text.utf8)) }
    }

    func read() async -> [UInt8]? {
        await inbox.take { waits.put(()) }
    }

    func write(_ bytes: [UInt8]) async throws(Disconnected) {
        output.withLock { $0 += bytes }
    }

    func endInput() { inbox.end() }

    func close(sending last: [UInt8]) async {}
}

/// Records for each step of an answer whether it is made on the reading thread.
private final class ThreadRecordingTable: MethodTable {
    let steps = Mutex<[Bool]>([])
    private let isInline: @Sendable () -> Bool

    init(isInline: @escaping @Sendable () -> Bool) {
        self.isInline = isInline
    }

    func accept(_ request: Request, in session: Session) throws -> Answer {
        record()
        let result = Array("{}".utf8)
        let work: @Sendable () -> [UInt8] = { [self] in
            record()
            return result
        }
        return switch request.method {
        case "ordered": .ordered { .immediate(work()) }
        case "concurrent": .concurrent { work() }
        default: .immediate(result)
        }
    }

    private func record() {
        let isInline = isInline()
        steps.withLock { $0.append(isInline) }
    }
}
