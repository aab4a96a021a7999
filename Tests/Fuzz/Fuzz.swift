import Dispatch
import JSON
import JSONRPC
import Logging
import Wire

/// Called by libFuzzer with one input after the other. Whatever the bytes are, nothing may crash or hang, and:
/// the messages found in them do not depend on how they are cut, and everything that is answered is JSON.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    cutAnywhereIsTheSame(bytes)
    whatIsReadIsValid(bytes)
    everyAnswerIsJSON(bytes)
    return 0
}

private func cutAnywhereIsTheSame(_ bytes: [UInt8]) {
    var whole = FrameDecoder(maximumMessageSize: 100)
    let expected = whole.feed(bytes) + whole.end()
    var pieces = FrameDecoder(maximumMessageSize: 100)
    var found: [FrameEvent] = []
    for piece in bytes.indices { found += pieces.feed([bytes[piece]]) }
    precondition(found + pieces.end() == expected, "the messages depend on how the bytes are cut")
}

/// What the validator lets pass, the reader reads to its end.
private func whatIsReadIsValid(_ bytes: [UInt8]) {
    guard isJSON(bytes[...]) else { return }
    do throws(JSONFault) {
        var reader = JSONReader(bytes[...])
        try reader.skipValue()
    } catch {
        preconditionFailure("valid and unreadable: \(error)")
    }
}

private func everyAnswerIsJSON(_ bytes: [UInt8]) {
    let done = DispatchSemaphore(value: 0)
    Task {
        let (near, far) = InMemoryStream.pair(capacity: .max)
        let session = Session(
            connection: Connection(over: near, maximumMessageSize: 10_000), methods: Echo(),
            limits: SessionLimits(nesting: 16, batch: 8, inFlight: 4),
            logger: Logger(label: "fuzz", factory: { _ in SwiftLogNoOpLogHandler() }))
        async let ended: Void = session.run()
        do { try await far.write(bytes) } catch { preconditionFailure("the session does not read") }
        far.endOutput()
        var output: [UInt8] = []
        while let piece = await far.read() { output += piece }
        await ended
        var decoder = FrameDecoder()
        for event in decoder.feed(output) + decoder.end() {
            guard case .message(let answer) = event, isJSON(answer) else { preconditionFailure("\(event)") }
        }
        done.signal()
    }
    done.wait()
}

private func isJSON(_ bytes: ArraySlice<UInt8>) -> Bool {
    do throws(JSONFault) {
        try JSON.validate(bytes)
        return true
    } catch {
        return false
    }
}

/// Answers with the params, at once or a little later.
private struct Echo: MethodTable {
    func check(_ method: String) throws {
        if method != "ping" && method != "hello" { throw Refusal.unknownMethod(method) }
    }

    func accept(method: String, params: ArraySlice<UInt8>?, in session: Session) async throws -> Answer {
        let answer = params.map(Array.init) ?? Array("{}".utf8)
        return method == "ping" ? .now(answer) : .later { answer }
    }
}
