import Testing

/// Bytes that are no JSON, and JSON that is no request. Every one is answered, and the next message is served.
@Suite struct BadInputTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#

    /// Bytes that are no JSON, and the rule that the error names.
    static let notJSON: [(bytes: [UInt8], rule: String)] = [
        ([0xEF, 0xBB, 0xBF] + ping.utf8, "byteOrderMark"),
        ([0xFF, 0xFE] + utf16(ping), "byteOrderMark"),
        (utf16(ping), "unexpectedByte"),
        ([0x00], "unexpectedByte"),
        ([0x7F], "unexpectedByte"),
        (Array("{".utf8), "unexpectedEnd"),
        (Array(#"{"jsonrpc":"2.0","id":1,"method":"ping",}"#.utf8), "unexpectedByte"),
        (Array("[1,]".utf8), "unexpectedByte"),
        (Array("{'a':1}".utf8), "unexpectedByte"),
        (Array("NaN".utf8), "unexpectedByte"),
        (Array("[Infinity]".utf8), "unexpectedByte"),
        (Array("01".utf8), "invalidNumber"),
        (Array("[1.]".utf8), "invalidNumber"),
        (Array("[+1]".utf8), "unexpectedByte"),
        (Array("\(ping) \(ping)".utf8), "trailingContent"),
        (Array("\(ping);".utf8), "trailingContent"),
        (Array(#"["\ud800"]"#.utf8), "loneSurrogate"),
        (Array(#"["\udc00\ud800"]"#.utf8), "loneSurrogate"),
        (Array(#"["\x41"]"#.utf8), "invalidEscape"),
        (Array("[\"a\tb\"]".utf8), "controlCharacter"),
        (Array("[\"".utf8) + [0xC0, 0x80] + Array("\"]".utf8), "invalidUTF8"),
        (Array("[\"".utf8) + [0xED, 0xA0, 0x80] + Array("\"]".utf8), "invalidUTF8"),
        (Array("[\"".utf8) + [0xFF] + Array("\"]".utf8), "invalidUTF8"),
        (Array(#"{"jsonrpc":"2.0","jsonrpc":"2.0","id":1,"method":"ping"}"#.utf8), "duplicateName"),
        (Array(#"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":1,"\u0061":2}}"#.utf8), "duplicateName"),
        (Array("tru".utf8), "unexpectedEnd"),
        (Array("// no".utf8), "unexpectedByte"),
    ]

    private static func utf16(_ text: String) -> [UInt8] { text.utf8.flatMap { byte -> [UInt8] in [byte, 0] } }

    @Test func invalidJSONIsAnsweredWithTheRuleAndTheNextLineIsServed() async throws {
        var input: [UInt8] = []
        for piece in Self.notJSON { input += piece.bytes + [0x0A] + Array("\(Self.ping)\n".utf8) }
        let output = try await serve(input: input)
        #expect(output.code == 0)
        // The contract does not promise an order of the answers.
        let errors = output.lines.filter { $0 != Self.pong }
        #expect(output.lines.count - errors.count == Self.notJSON.count)
        #expect(errors.allSatisfy { $0.contains(#""id":null,"error":{"code":-32700,"#) })
        let rules = errors.compactMap { $0.firstMatch(of: /"rule":"(\w+)"/).map { String($0.1) } }
        #expect(rules.sorted() == Self.notJSON.map(\.rule).sorted())
    }

    /// JSON that is no valid request, with the code and the id of the answer.
    static let invalidRequests: [(message: String, code: Int, id: String)] = [
        ("1", -32600, "null"),
        (#""ping""#, -32600, "null"),
        ("[]", -32600, "null"),
        ("{}", -32600, "null"),
        (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600, "1"),
        (#"{"jsonrpc":2.0,"id":1,"method":"ping"}"#, -32600, "1"),
        (#"{"jsonrpc":"2.0","id":"a","method":1}"#, -32600, #""a""#),
        (#"{"jsonrpc":"2.0","id":{},"method":"ping"}"#, -32600, "null"),
        (#"{"jsonrpc":"2.0","id":true,"method":"ping"}"#, -32600, "null"),
        (#"{"jsonrpc":"2.0","id":7,"method":"ping","params":1}"#, -32600, "7"),
        (#"{"jsonrpc":"2.0","id":7,"method":"ping","params":[1]}"#, -32602, "7"),
        (#"{"jsonrpc":"2.0","id":7,"method":"ping","params":{"x":1}}"#, -32602, "7"),
        (#"{"jsonrpc":"2.0","id":7,"method":"Ping"}"#, -32601, "7"),
        (#"{"jsonrpc":"2.0","id":7,"method":""}"#, -32601, "7"),
        (#"{"jsonrpc":"2.0","id":7,"method":"$/cancelRequest","params":{"id":1}}"#, -32600, "7"),
        (String(repeating: "[", count: 100_000), -32019, "null"),
        (String(repeating: #"{"a":"#, count: 100_000), -32019, "null"),
    ]

    @Test(arguments: invalidRequests)
    func invalidRequestIsAnsweredWithItsID(message: String, code: Int, id: String) async throws {
        let output = try await serve(input: Array("\(message)\n\(Self.ping)\n".utf8))
        #expect(output.code == 0 && output.lines.count == 2 && output.lines.contains(Self.pong))
        let beginning = #"{"jsonrpc":"2.0","id":\#(id),"error":{"code":\#(code),"#
        #expect(output.lines.contains { $0.hasPrefix(beginning) }, "\(output.text)")
    }

    @Test func idsAreEchoedByteForByte() async throws {
        let ids = [
            "1.50", "-0", "1e400", "123456789012345678901234567890", "null", #""a\u0062\/""#, "\"\u{e9}\"",
            "\"e\u{301}\"",
            #""\ud83d\ude00""#, #""""#,
        ]
        let input = ids.map { #"{"jsonrpc":"2.0","id":\#($0),"method":"ping"}"# }.joined(separator: "\r\n")
        let output = try await serve(input: Array(input.utf8))
        // Bytes, because two strings that differ only in Unicode normalisation are equal in Swift.
        let expected = ids.map { Array(#"{"jsonrpc":"2.0","id":\#($0),"result":{}}"#.utf8) }
        #expect(Set(output.output.split(separator: 0x0A).map { Array($0) }) == Set(expected))
        #expect(output.lines.count == ids.count)
    }

    @Test func notificationsAreNeverAnswered() async throws {
        let output = try await serve(
            input: Array(
                """
                {"jsonrpc":"2.0","method":"ping"}
                {"jsonrpc":"2.0","method":"noSuchMethod"}
                {"jsonrpc":"2.0","method":"status","params":{"wrong":1}}
                {"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":99}}
                [{"jsonrpc":"2.0","method":"ping"},{"jsonrpc":"2.0","method":"hello"}]
                """.utf8))
        #expect(output.code == 0 && output.output.isEmpty)
    }
}
