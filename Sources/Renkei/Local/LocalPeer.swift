import Contract
import JSON
import Synchronization
import Wire

/// A peer inside the program. It speaks the same JSON-RPC as a host program does, over memory instead of a pipe, so that
/// a command does nothing that a host could not do.
final class LocalPeer: Sendable {
    private let connection: Connection
    private let state = Mutex(State())
    private let heard: AsyncStream<LocalMessage.Notification>.Continuation
    /// What the program tells without having been asked, after `subscribe`.
    let notifications: AsyncStream<LocalMessage.Notification>

    private struct State {
        var nextID = 1
        var waiting: [Int: AsyncStream<LocalMessage.Reply>.Continuation] = [:]
    }

    private init(_ stream: InMemoryStream) {
        // Header framing, as params from a command line may hold line ends.
        connection = Connection(over: stream, framing: .headers)
        (notifications, heard) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1024))
    }

    /// Runs a session of the program's, and `body` as its peer.
    static func with<Value: Sendable>(
        _ program: Program, _ body: @Sendable (LocalPeer) async throws -> Value
    ) async throws -> Value {
        let (near, far) = InMemoryStream.pair()
        let session = program.session(over: near)
        let peer = LocalPeer(far)
        async let served: Void = session.run()
        async let listened: Void = peer.listen()
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(peer))
        } catch {
            result = .failure(error)
        }
        far.endOutput()
        _ = await (served, listened)
        return try result.get()
    }

    /// Calls a method, and gives what is answered.
    /// - Parameter params: JSON as it stands; whether it is any is for the session to say.
    func call(_ method: String, _ params: [UInt8]) async -> LocalMessage.Reply {
        let id = state.withLock { state in
            defer { state.nextID += 1 }
            return state.nextID
        }
        let (replies, replied) = AsyncStream.makeStream(of: LocalMessage.Reply.self)
        state.withLock { $0.waiting[id] = replied }
        await send(LocalMessage.request(id, method, params), id)
        return await replies.first { _ in true } ?? LocalMessage.disconnected
    }

    /// Calls a method of the contract.
    /// - Throws: `CallFailure` with the error as it was answered.
    func call<Params: MethodParams, Result: ContractValue>(
        _ method: MethodName, _ params: Params, as result: Result.Type = Result.self
    ) async throws -> Result {
        var writer = JSONWriter()
        params.write(to: &writer)
        switch await call(method.rawValue, writer.bytes) {
        case .result(let bytes): return try Result.read(bytes[...])
        case .error(let bytes): throw CallFailure(error: bytes)
        }
    }

    private func send(_ message: [UInt8], _ id: Int) async {
        do throws(Disconnected) {
            try await connection.send([message])
        } catch {
            answer(id, LocalMessage.disconnected)
        }
    }

    private func listen() async {
        while let events = await connection.receive() {
            for case .message(let bytes) in events { take(bytes) }
        }
        heard.finish()
        let left = state.withLock { Array($0.waiting.keys) }
        for id in left { answer(id, LocalMessage.disconnected) }
    }

    private func take(_ bytes: ArraySlice<UInt8>) {
        switch LocalMessage(bytes) {
        case .reply(let id, let reply): answer(id, reply)
        case .notification(let notification): heard.yield(notification)
        }
    }

    /// - Parameter id: `nil` where the session could not make out what was asked, which then was the only question.
    private func answer(_ id: Int?, _ reply: LocalMessage.Reply) {
        let replied = state.withLock { state in
            (id ?? state.waiting.keys.min()).flatMap { state.waiting.removeValue(forKey: $0) }
        }
        replied?.yield(reply)
    }
}

/// A method answered with an error.
struct CallFailure: Error, CustomStringConvertible {
    /// The error as JSON.
    let error: [UInt8]

    var description: String { String(decoding: error, as: UTF8.self) }
}
