import Testing

@testable import Wire

@Suite struct FrameDecoderTests {
    /// Decodes the input cut in two at every place, and cut into single bytes.
    private func check(
        _ input: String, limit: Int = 1000, gives expected: [FrameEvent],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let bytes = Array(input.utf8)
        for cut in 0...bytes.count {
            let pieces = [Array(bytes[..<cut]), Array(bytes[cut...])]
            #expect(events(pieces, limit) == expected, "cut at \(cut)", sourceLocation: sourceLocation)
        }
        #expect(events(bytes.map { [$0] }, limit) == expected, "byte by byte", sourceLocation: sourceLocation)
    }

    private func events(_ pieces: [[UInt8]], _ limit: Int) -> [FrameEvent] {
        var decoder = FrameDecoder(maximumMessageSize: limit)
        return pieces.flatMap { decoder.feed($0) } + decoder.endOfInput()
    }

    private func message(_ text: String) -> FrameEvent { .message(Array(text.utf8)[...]) }

    @Test func linesEndWithLFOrCRLFAndBlankLinesAreIgnored() {
        check("{}\n[1]\r\n\n\r\n \t\r\n3", gives: [message("{}"), message("[1]"), message("3")])
        check("\r\n\n{}", gives: [message("{}")])
        check("cont\nc", gives: [message("cont"), message("c")])
        check("\n \n", gives: [])
        check("", gives: [])
    }

    @Test func lineAtTheLimitIsDecodedAndOneByteMoreIsNot() {
        check("1234\r\n12345\n1\n", limit: 4, gives: [message("1234"), .tooLarge(limit: 4), message("1")])
        check("123456789\n1", limit: 4, gives: [.tooLarge(limit: 4), message("1")])
        check("12345", limit: 4, gives: [.tooLarge(limit: 4)])
        check("     \n   \n1", limit: 4, gives: [.tooLarge(limit: 4), message("1")])
    }

    @Test(arguments: ["Content-Length: 2\r\n\r\n", "content-length:2\n\n", "CONTENT-LENGTH:  002 \r\n\r\n"])
    func headersAreFoundInAnyLetterCase(header: String) {
        check(header + "{}" + header + "[]", gives: [message("{}"), message("[]")])
    }

    @Test func otherHeadersAreAllowedBeforeAndAfter() {
        let type = "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n"
        check(
            "\(type)Content-Length: 1\r\nX-A:\r\n\r\n1\r\nx: y\r\nContent-Length: 2\r\n\r\né",
            gives: [message("1"), message("é")])
    }

    @Test(arguments: [
        "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}", "x-trace: {}\nCONTENT-LENGTH: 2\n\n{}",
        "Accept:\r\ncontent-length: 2\r\nUser-Agent: a: b\r\n\r\n{}", "\r\nX:y\r\nContent-Length:2\r\n\r\n{}",
    ])
    func headerBlockMayBeginWithAnyHeader(input: String) {
        check(input, gives: [message("{}")])
    }

    @Test(arguments: [
        "true", "1:2", "\"a\": 1", "'a': 1", "{\"a\":1}", "POST / HTTP/1.1 a:b", ":", "a b: c", "-x: 1", "é: 1",
        String(repeating: "a", count: 300) + ": 1",
    ])
    func firstLineThatIsNoHeaderIsAMessage(line: String) {
        check(line + "\n1", gives: [message(line), message("1")])
    }

    @Test func emptyMessageIsAMessage() {
        check("Content-Length: 0\r\n\r\nContent-Length: 1\r\n\r\n1", gives: [message(""), message("1")])
    }

    @Test(arguments: [
        ("Content-Length: 2\r\n{}\r\n\r\n", HeaderFault.noColon),
        ("Content-Length: 1\r\n\r\n1nonsense\r\n", .noColon),
        ("Content-Length: 1\r\n\r\n1{\"a\":1}\r\n\r\n", .noColon),
        ("Content-Type: json\r\n\r\n{}", .noLength),
        ("Content-Length: -1\r\n\r\n", .badLength),
        ("Content-Length: +1\r\n\r\n", .badLength),
        ("Content-Length: 1e1\r\n\r\n", .badLength),
        ("Content-Length:\r\n\r\n", .badLength),
        ("Content-Length: 1\r\nContent-Length: 1\r\n\r\n1", .repeatedLength),
        ("Content-Length: 10\r\n\r\n{}", .truncated),
        ("Content-Length: 10\r\n", .truncated),
    ])
    func malformedHeaderBlockEndsTheStream(input: String, fault: HeaderFault) {
        let good: [FrameEvent] = input.contains("\r\n\r\n1") && fault == .noColon ? [message("1")] : []
        check(input, gives: good + [.broken(fault)])
    }

    @Test func headerBlockIsLimitedInSize() {
        check("Content-Length: 1\r\nX: " + String(repeating: "x", count: 200), gives: [.broken(.truncated)])
        var decoder = FrameDecoder()
        _ = decoder.feed(Array("Content-Length: 1\r\n".utf8))
        #expect(decoder.feed([UInt8](repeating: 0x61, count: 9000)) == [.broken(.tooLong)])
    }

    @Test(arguments: ["1001", "9223372036854775807", "9223372036854775808", "99999999999999999999999999"])
    func announcedMessageOverTheLimitEndsTheStream(length: String) {
        check("Content-Length: \(length)\r\n\r\n{}", gives: [.tooLarge(limit: 1000)])
    }

    /// The limit is a setting, so that it can be any number.
    @Test(arguments: [0, Int.max]) func limitAtTheEdgeDoesNotOverflow(limit: Int) {
        let events: [FrameEvent] =
            limit == 0 ? [.tooLarge(limit: 0), .tooLarge(limit: 0)] : [message("12"), message("3")]
        check("12\n3", limit: limit, gives: events)
        let length = limit == 0 ? 1 : limit
        check(
            "Content-Length: \(length)\r\n\r\n{}", limit: limit,
            gives: [limit == 0 ? .tooLarge(limit: 0) : .broken(.truncated)])
    }

    @Test func framingIsKnownFromTheFirstBytes() {
        var decoder = FrameDecoder()
        #expect(decoder.framing == nil)
        _ = decoder.feed(Array("\ncontent-".utf8))
        #expect(decoder.framing == nil)
        _ = decoder.feed(Array("LENGTH:".utf8))
        #expect(decoder.framing == .headers)
        var other = FrameDecoder()
        _ = other.feed([0x7B])
        #expect(other.framing == .lines)
    }

    @Test func encodedFramesAreDecodedAgain() {
        for framing in [Framing.lines, .headers] {
            let payloads = ["{}", "\"é\"", "[1,2]"].map { Array($0.utf8) }
            var encoder = FrameEncoder(framing: framing)
            for payload in payloads { encoder.add(payload) }
            check(String(decoding: encoder.bytes, as: UTF8.self), gives: payloads.map { .message($0[...]) })
        }
    }
}
