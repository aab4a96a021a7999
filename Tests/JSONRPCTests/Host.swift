import JSON
import JSONRPC
import Logging
import Synchronization
import Testing
import Wire

/// A few methods to call.
struct Table: MethodTable {
    /// Opened by the method `open`, waited for by `wait`.
    let gate = Gate()
    let accepted = Trace()

    func accept(_ request: Request, in session: Session) throws -> Answer {
        let known = ["ping", "echo", "turn", "wait", "open", "fail", "crash", "note", "end", "big", "trust"]
        if !known.contains(request.method) { throw Refusal.unknownMethod(request.method) }
        let params = try request.paramsByName
        accepted.add(request.method)
        switch request.method {
        case "echo": return .immediate(Array(params ?? Array("{}".utf8)[...]))
        case "turn":
            return .ordered { [accepted] in
                await Task.yield()
                accepted.add("turned")
                return .concurrent { Array(params ?? Array("{}".utf8)[...]) }
            }
        case "wait":
            return .concurrent { [gate] in
                try await gate.opened()
                return Array("{}".utf8)
            }
        case "open": gate.open()
        case "fail": throw RPCError(code: -32001, message: "no", data: Array(#"{"kind":"x"}"#.utf8))
        case "crash": throw Secret(password: "hunter2")
        case "note":
            return .ordered {
                await session.notify(method: "noted", params: Array("{}".utf8))
                return .immediate(Array("{}".utf8))
            }
        case "end": session.endInput()
        case "trust": session.trust()
        case "big": return .immediate([UInt8](repeating: UInt8(ascii: "1"), count: 100_000))
        default: break
        }
        return .immediate(Array("{}".utf8))
    }

    struct Secret: Error {
        let password: String
    }
}

final class Trace: Sendable {
    private let entries = Mutex<[String]>([])
    var all: [String] { entries.withLock { $0 } }
    func add(_ entry: String) { entries.withLock { $0.append(entry) } }
}

/// Shut until it is opened; who waits can be cancelled, which is nothing to the others.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [AsyncStream<Never>.Continuation] = []
    }

    private let state = Mutex(State())

    func open() {
        let waiting = state.withLock { state in
            defer { state = State(isOpen: true) }
            return state.waiting
        }
        for opener in waiting { opener.finish() }
    }

    func opened() async throws {
        let (stream, opener) = AsyncStream.makeStream(of: Never.self)
        let isOpen = state.withLock { state in
            if !state.isOpen { state.waiting.append(opener) }
            return state.isOpen
        }
        if !isOpen { for await _ in stream {} }
        try Task.checkCancellation()
    }
}

/// A session and the other end of its connection.
struct Host {
    let peer: InMemoryStream
    let session: Session
    let table = Table()

    init(limits: SessionLimits = SessionLimits(), maximumMessageSize: Int = 1 << 20, untilTrusted: Int? = nil) {
        let (near, far) = InMemoryStream.pair()
        peer = far
        session = Session(
            connection: Connection(over: near, maximumMessageSize: maximumMessageSize, untilTrusted: untilTrusted),
            methods: table, limits: limits,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    /// Everything the session writes in answer to the pieces, until it ends by itself.
    func answers(to pieces: [[UInt8]]) async -> String {
        async let ended: Void = session.run()
        async let output = everything()
        for piece in pieces { try? await peer.write(piece) }
        peer.endOutput()
        await ended
        return await output
    }

    func everything() async -> String {
        var bytes: [UInt8] = []
        while let piece = await peer.read() { bytes += piece }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// - Parameter anyOrder: whether the answers may overtake each other.
func check(
    _ input: String, _ answers: String..., limits: SessionLimits = SessionLimits(), anyOrder: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
) async {
    let output = await Host(limits: limits).answers(to: [Array(input.utf8)]).utf8.split(separator: 0x0A)
        .map { Array($0) }
    let expected = answers.map { Array($0.utf8) }
    let isAsExpected = anyOrder ? Set(output) == Set(expected) && output.count == expected.count : output == expected
    #expect(isAsExpected, "\(output.map { String(decoding: $0, as: UTF8.self) })", sourceLocation: sourceLocation)
}
