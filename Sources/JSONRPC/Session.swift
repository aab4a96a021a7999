import Logging
import Wire

/// Serves one peer: reads its messages in order, answers them, and ends when the input has ended and every request is
/// answered.
///
/// This file has the session's life cycle and its output; `Session+Requests.swift` has the walk of one request.
public final class Session: Sendable {
    let connection: Connection
    let methods: any MethodTable
    let reader: MessageReader
    let logger: Logger
    let inFlight: InFlight

    /// - Parameter connection: owned by the session, which closes it at the end.
    public init(connection: Connection, methods: any MethodTable, limits: SessionLimits, logger: Logger) {
        self.connection = connection
        self.methods = methods
        reader = MessageReader(limits: limits)
        self.logger = logger
        inFlight = InFlight(limit: limits.inFlight)
    }

    /// Serves the peer. Returns when the input has ended, all answers are sent and the connection is closed. To be
    /// called once.
    ///
    /// Cancelling the task ends the input and cancels the requests in flight, which are answered with -32800.
    public func run() async {
        // The task resumes on the thread that reads; see Sources/Wire/README.md.
        await withTaskExecutorPreference(connection.executor) { await serve() }
    }

    private func serve() async {
        await withTaskCancellationHandler {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.methods.announce(to: self) }
                while let events = await connection.receive() { await handle(events: events) }
                await inFlight.waitUntilEmpty()
                group.cancelAll()
            }
            await connection.close()
        } onCancel: {
            endInput()
            inFlight.cancelAll()
        }
    }

    /// Reads no more, as if the peer had ended its input. Requests that were read are still answered.
    public func endInput() {
        connection.endInput()
    }

    /// Lifts the message size limit of a peer that is not authenticated.
    public func trust() {
        connection.trust()
    }

    /// Closes the connection at once. Requests in flight are still carried out.
    /// - Parameter error: the reason, for a peer that still reads.
    public func disconnect(with error: RPCError) async {
        endInput()
        await connection.close(sending: [Response.error(error, to: .null).bytes])
    }

    /// Sends a notification. Returns when it is written, which takes as long as the peer does not read: one task must
    /// not notify several peers one after the other.
    /// - Parameter params: a finished JSON object.
    public func notify(method: String, params: [UInt8]) async {
        var frames = connection.encoder()
        frames.add(Response.notification(method: method, params: params))
        await send(frames: frames)
    }

    /// A peer that no longer reads counts as one that has ended its input. Requests in flight are still carried out.
    func send(frames: FrameEncoder) async {
        do throws(Disconnected) {
            try await connection.send(frames: frames)
        } catch {
            endInput()
        }
    }
}
