import Logging
import Wire

/// One peer's conversation: reads its messages in order, has them answered, and ends when there is nothing more to
/// read and nothing more to answer.
public final class Session: Sendable {
    let connection: Connection
    let methods: any MethodTable
    let reader: MessageReader
    let logger: Logger
    let inFlight: InFlight

    public init(connection: Connection, methods: any MethodTable, limits: SessionLimits, logger: Logger) {
        self.connection = connection
        self.methods = methods
        reader = MessageReader(limits: limits)
        self.logger = logger
        inFlight = InFlight(limit: limits.inFlight)
    }

    /// Serves the peer. Returns when the input has ended, all answers are sent and the connection is closed.
    ///
    /// When its task is cancelled, it reads no more, cancels what is still waiting, and answers that with -32800.
    public func run() async {
        await withTaskExecutorPreference(connection.executor) { await serve() }
    }

    private func serve() async {
        await withTaskCancellationHandler {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.methods.announce(to: self) }
                while let events = await connection.receive() { await serve(events) }
                await inFlight.finished()
                group.cancelAll()
            }
            await connection.close()
        } onCancel: {
            endInput()
            inFlight.cancelAll()
        }
    }

    /// Reads no more, as if the peer had ended its input; what was read is still answered.
    public func endInput() {
        connection.endInput()
    }

    /// The peer has shown who it is: its messages may be as large as the limit allows.
    public func trust() {
        connection.trust()
    }

    /// Ends it at once, whatever the peer does. What was taken on is finished all the same.
    /// - Parameter error: why, for a peer that still reads.
    public func hangUp(_ error: RPCError) async {
        endInput()
        await connection.close(saying: [Response.error(error, to: .null).bytes])
    }

    /// Tells the peer something it asked to be told. Returns when it is written, which lasts as long as the peer does
    /// not read: whoever tells many peers does not wait for one of them.
    /// - Parameter params: a finished JSON object.
    public func notify(method: String, params: [UInt8]) async {
        await send(Response.notification(method, params))
    }

    func send(_ message: [UInt8]) async {
        var frames = connection.encoder()
        frames.add(message)
        await send(frames)
    }

    /// A peer that no longer reads has ended its input; what was taken on is finished all the same.
    func send(_ frames: FrameEncoder) async {
        do throws(Disconnected) {
            try await connection.send(frames)
        } catch {
            endInput()
        }
    }
}
