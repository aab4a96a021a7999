import AsyncPrimitives
import JSON
import JSONRPC
import Logging
import Synchronization
import Testing
import Wire

/// A method table with one method for each way of answering.
struct Table: MethodTable {
    /// Opened by the method `open`, waited for by `wait`.
    let gate = Latch()
    let accepted = Trace()

    func accept(_ request: Request, in session: Session) throws -> Answer {
        let known = ["ping", "echo", "ordered", "wait", "open", "fail", "crash", "note", "end", "big", "trust"]
        if !known.contains(request.method) { throw Refusal.unknownMethod(request.method) }
        let params = try request.paramsByName
        accepted.add(request.method)
        switch request.method {
        case "echo": return .immediate(Array(params ?? Array("{}".utf8)[...]))
        case "ordered":
            return .ordered { [accepted] in
                await Task.yield()
                accepted.add("ordered work")
                return .concurrent { Array(params ?? Array("{}".utf8)[...]) }
            }
        case "wait":
            return .concurrent { [gate] in
                await gate.wait()
                try Task.checkCancellation()
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

/// Records names in the order of the calls.
final class Trace: Sendable {
    private let entries = Mutex<[String]>([])
    var all: [String] { entries.withLock { $0 } }
    func add(_ entry: String) { entries.withLock { $0.append(entry) } }
}

/// A session, its methods, and the peer's end of its connection.
struct Host {
    let peer: InMemoryStream
    let session: Session
    let table = Table()

    init(
        limits: SessionLimits = SessionLimits(), maximumMessageSize: Int = 1 << 20,
        maximumMessageSizeUntilTrusted: Int? = nil
    ) {
        let (near, far) = InMemoryStream.pair()
        peer = far
        session = Session(
            connection: Connection(
                over: near, maximumMessageSize: maximumMessageSize,
                maximumMessageSizeUntilTrusted: maximumMessageSizeUntilTrusted),
            methods: table, limits: limits,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    /// Runs the session on the chunks as its whole input.
    /// - Returns: everything that the session writes.
    func answers(to chunks: [[UInt8]]) async -> String {
        async let ended: Void = session.run()
        async let output = everything()
        for chunk in chunks {
            // The session may have ended its input by then, as some of the tests want.
            do { try await peer.write(chunk) } catch { break }
        }
        peer.endOutput()
        await ended
        return await output
    }

    func everything() async -> String {
        var bytes: [UInt8] = []
        while let chunk = await peer.read() { bytes += chunk }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Runs a session on the input and compares its answers.
/// - Parameter anyOrder: whether the answers may overtake each other, as those of `.concurrent` requests do.
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
