import Dispatch
import JSON
import JSONRPC
import Logging
import Wire

/// Called by libFuzzer with one input after the other. No input may crash or hang the program. The decoded messages must
/// not depend on how the input is cut, and every answer must be JSON.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    checkCutsDoNotMatter(bytes)
    checkReaderAgreesWithValidator(bytes)
    checkAnswersAreJSON(bytes)
    return 0
}

private func checkCutsDoNotMatter(_ bytes: [UInt8]) {
    var whole = FrameDecoder(maximumMessageSize: 100)
    let expected = whole.feed(bytes) + whole.endOfInput()
    var pieces = FrameDecoder(maximumMessageSize: 100)
    var found: [FrameEvent] = []
    for piece in bytes.indices { found += pieces.feed([bytes[piece]]) }
    precondition(found + pieces.endOfInput() == expected, "the messages depend on how the bytes are cut")
}

/// The validator, the strict reader and `skipValue` must accept the same inputs.
private func checkReaderAgreesWithValidator(_ bytes: [UInt8]) {
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

private func checkAnswersAreJSON(_ bytes: [UInt8]) {
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
        for event in decoder.feed(output) + decoder.endOfInput() {
            guard case .message(let answer) = event, isJSON(answer) else { preconditionFailure("\(event)") }
        }
        done.signal()
    }
    done.wait()
}

private enum Member: String, CaseIterable { case a, id }
private let members = JSONNames<Member>()

/// Reads the bytes as an envelope or a batch of envelopes: known members are read, the others skipped.
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

/// Answers with the params, in each of the three ways.
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
