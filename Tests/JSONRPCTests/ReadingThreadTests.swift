import JSONRPC
import Logging
import Synchronization
import Testing

@testable import Wire

/// What a session does on the thread that has read a message, which others may wait for.
@Suite struct ReadingThreadTests {
    @Test(arguments: [("immediate", [true]), ("ordered", [true, false]), ("concurrent", [true, false])])
    func onlyWhatCanBeAnsweredAtOnceIsAnsweredThere(method: String, isThere: [Bool]) async {
        let stream = DeliveredStream()
        let table = PlacedTable(isThere: { stream.deliveries.isHereAlone })
        let session = Session(
            connection: Connection(over: stream), methods: table, limits: SessionLimits(),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        async let ended: Void = session.run()
        var waits = stream.waiting.makeAsyncIterator()
        await waits.next()
        startThread { stream.deliver(#"{"jsonrpc":"2.0","id":1,"method":"\#(method)"}"# + "\n") }
        await waits.next()
        session.endInput()
        await ended
        #expect(table.places.withLock { $0 } == isThere)
        #expect(stream.output.withLock { $0 } == Array((#"{"jsonrpc":"2.0","id":1,"result":{}}"# + "\n").utf8))
    }
}

/// A stream that is read on whatever thread delivers.
private final class DeliveredStream: ByteStream {
    let deliveries = DeliveryExecutor()
    /// Each time that somebody begins to wait for a piece.
    let (waiting, waits) = AsyncStream.makeStream(of: Void.self)
    let output = Mutex<[UInt8]>([])
    private let inbox = Inbox()

    var executor: DeliveryExecutor? { deliveries }

    func deliver(_ text: String) {
        deliveries.deliver { inbox.put(Array(text.utf8)) }
    }

    func read() async -> [UInt8]? {
        await inbox.take { waits.yield() }
    }

    func write(_ bytes: [UInt8]) async throws(Disconnected) {
        output.withLock { $0 += bytes }
    }

    func endInput() { inbox.end() }

    func close(saying last: [UInt8]) async {}
}

/// Notes for each step of an answer whether it is made on the thread that reads.
private final class PlacedTable: MethodTable {
    let places = Mutex<[Bool]>([])
    private let isThere: @Sendable () -> Bool

    init(isThere: @escaping @Sendable () -> Bool) {
        self.isThere = isThere
    }

    func accept(_ request: Request, in session: Session) throws -> Answer {
        note()
        let result = Array("{}".utf8)
        let answer: @Sendable () -> [UInt8] = { [self] in
            note()
            return result
        }
        return switch request.method {
        case "ordered": .ordered { .immediate(answer()) }
        case "concurrent": .concurrent { answer() }
        default: .immediate(result)
        }
    }

    private func note() {
        let isThere = isThere()
        places.withLock { $0.append(isThere) }
    }
}
