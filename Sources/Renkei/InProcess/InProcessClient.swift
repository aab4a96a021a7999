import AsyncPrimitives
import Contract
import JSON
import Synchronization
import Wire

/// A JSON-RPC client in the same process as the session, connected by memory instead of a pipe.
///
/// Commands for people (`call`, `check`, `demo`) use it, so that they can do nothing that a host program could not do.
final class InProcessClient: Sendable {
    private typealias ReplyMailbox = Mailbox<FIFOBuffer<InProcessMessage.Reply>>

    private struct State {
        var nextID = 1
        /// The requests without an answer.
        var waiting: [Int: ReplyMailbox] = [:]
    }

    private let connection: Connection
    private let state = Mutex(State())
    private let received: AsyncStream<InProcessMessage.Notification>.Continuation
    /// The notifications after `subscribe`. A slow consumer loses the oldest.
    let notifications: AsyncStream<InProcessMessage.Notification>

    private init(over stream: InMemoryStream) {
        // Header framing, because params from a command line may contain line breaks.
        connection = Connection(over: stream, framing: .headers)
        (notifications, received) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1024))
    }

    /// Starts a session of the program and calls `body` with a client of that session. The session ends after `body`.
    static func connected<Value: Sendable>(
        to program: Program, _ body: @Sendable (InProcessClient) async throws -> Value
    ) async throws -> Value {
        // `near` is the end of the session, `far` that of the client.
        let (near, far) = InMemoryStream.pair()
        let session = program.sessions.makeSession(over: near)
        let client = InProcessClient(over: far)
        async let served: Void = session.run()
        async let received: Void = client.receiveMessages()
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(client))
        } catch {
            result = .failure(error)
        }
        // The session sees the end of its input, answers the rest and returns. Then the client's loop ends, too.
        far.endOutput()
        _ = await (served, received)
        return try result.get()
    }

    /// Calls a method and waits for its answer.
    /// - Parameter params: sent as they are. If they are not JSON, the session answers with an error.
    func call(method: String, params: [UInt8]) async -> InProcessMessage.Reply {
        let reply = ReplyMailbox(FIFOBuffer())
        let id = state.withLock { state in
            let id = state.nextID
            state.nextID += 1
            // Registered before the request is sent: the answer may arrive before `send` returns.
            state.waiting[id] = reply
            return id
        }
        await send(InProcessMessage.request(id: id, method: method, params: params), id: id)
        return await reply.next() ?? InProcessMessage.disconnected
    }

    /// Calls a method of the contract.
    /// - Throws: `CallError` if the method answers with an error.
    func call<Params: MethodParams, Result: ContractValue>(
        _ method: MethodName, _ params: Params, as result: Result.Type = Result.self
    ) async throws -> Result {
        var writer = JSONWriter()
        params.write(to: &writer)
        switch await call(method: method.rawValue, params: writer.bytes) {
        case .result(let bytes): return try Result.read(bytes[...])
        case .error(let bytes): throw CallError(json: bytes)
        }
    }

    private func send(_ message: [UInt8], id: Int) async {
        do throws(Disconnected) {
            try await connection.send([message])
        } catch {
            complete(id: id, with: InProcessMessage.disconnected)
        }
    }

    /// Handles messages until the session ends, then completes the requests that it left without an answer.
    private func receiveMessages() async {
        while let events = await connection.receive() {
            for case .message(let bytes) in events { handle(InProcessMessage(bytes)) }
        }
        received.finish()
        for id in state.withLock({ Array($0.waiting.keys) }) { complete(id: id, with: InProcessMessage.disconnected) }
    }

    private func handle(_ message: InProcessMessage) {
        switch message {
        case .reply(let id, let reply): complete(id: id, with: reply)
        case .notification(let notification): received.yield(notification)
        }
    }

    /// - Parameter id: `nil` if the session could not read the id. The request is then the only one: `call` sends such bytes
    ///   only for `renkei call`, which sends one request.
    private func complete(id: Int?, with reply: InProcessMessage.Reply) {
        let waiting = state.withLock { state in
            (id ?? state.waiting.keys.min()).flatMap { state.waiting.removeValue(forKey: $0) }
        }
        waiting?.put(reply)
    }
}
