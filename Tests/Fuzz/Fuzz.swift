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

/// What the validator lets pass, the reader reads to its end; and what is read in one go is held to the same.
private func whatIsReadIsValid(_ bytes: [UInt8]) {
    let isValid = isJSON(bytes[...])
    precondition(isValid == isReadWhole(bytes[...]), "the validator and the strict reader differ")
    if !isValid { return }
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

private enum Member: String, CaseIterable { case a, id }
private let members = JSONNames<Member>()

/// Reads it like an envelope or a batch of them: what is known is read, the rest is passed by.
private func isReadWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
    do throws(JSONFault) {
        var reader = JSONReader(bytes)
        if try reader.peek() == .array {
            try reader.enterArray()
            while try reader.nextElement() { try readMembers(&reader) }
        } else {
            try readMembers(&reader)
        }
        try reader.finish()
        return true
    } catch {
        return false
    }
}

private func readMembers(_ reader: inout JSONReader) throws(JSONFault) {
    guard try reader.peek() == .object else { return try reader.skipValue(refusingDuplicates: true) }
    try reader.readMembers(of: members) { _, _, value in precondition(isJSON(value), "a value is no JSON") }
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
    func accept(_ request: Request, in session: Session) throws -> Answer {
        let answer = try request.paramsByName.map(Array.init) ?? Array("{}".utf8)
        switch request.method {
        case "ping": return .immediate(answer)
        case "hello": return .concurrent { answer }
        case "fetch": return .ordered { .immediate(answer) }
        default: throw Refusal.unknownMethod(request.method)
        }
    }
}
