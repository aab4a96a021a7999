import Testing

/// Both framings, and broken headers.
@Suite struct FramingTests {
    private let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    private let answer = "Content-Length: 36\r\n\r\n" + #"{"jsonrpc":"2.0","id":1,"result":{}}"#

    private func check(
        _ input: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let output = try await serve(input: Array(input.utf8))
        #expect(output.code == 0 && output.text == expected, "\(output.text)", sourceLocation: sourceLocation)
    }

    @Test func headersHaveAnyLetterCaseAndAnyOrder() async throws {
        try await check(
            "cOnTeNt-LeNgTh:\t40 \r\nX-Other: ü\r\n\r\n\(ping)Content-Type: a\nCONTENT-LENGTH:40\n\n\(ping)",
            answer + answer)
    }

    @Test func linesEndWithLineFeedOrCarriageReturnAndMayBeBlank() async throws {
        let line = #"{"jsonrpc":"2.0","id":1,"result":{}}"# + "\n"
        try await check("\r\n\n  \n\(ping)\r\n\t\r\n\n\(ping)\n\(ping)", line + line + line)
    }

    @Test func contentLengthCountsBytes() async throws {
        let message = #"{"jsonrpc":"2.0","id":"連携","method":"ping"}"#
        let body = #"{"jsonrpc":"2.0","id":"連携","result":{}}"#
        try await check(
            "Content-Length: \(message.utf8.count)\r\n\r\n\(message)",
            "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    }

    @Test(arguments: [
        "Content-Length: x\r\n\r\n{}", "Content-Length: -1\r\n\r\n{}", "Content-Length: 40\r\nnonsense\r\n\r\n{}",
        "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", "Content-Type: a\r\n\r\n{}",
        "Content-Length: 99\r\n\r\n{", "Content-Length: 40",
        "Content-Length: 40\r\nX: \(String(repeating: "x", count: 9000))",
    ])
    func brokenHeaderIsAnsweredOnceAndEndsTheConnection(input: String) async throws {
        let output = try await serve(input: Array(input.utf8))
        #expect(output.code == 0 && output.text.hasPrefix("Content-Length: "))
        #expect(output.text.split(separator: #""code":-32700,"#).count == 2, "\(output.text)")
        #expect(output.text.split(separator: "Content-Length: ").count == 1 || output.text.contains("is not a number"))
    }
}
