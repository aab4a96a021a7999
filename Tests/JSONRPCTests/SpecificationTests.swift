import Testing

/// The examples of the JSON-RPC 2.0 specification, section 7, with the names of the methods in `Table`.
@Suite struct SpecificationTests {
    private let invalid =
        #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid Request: it is not an object"}}"#

    @Test func callWithParamsByPositionIsRefusedUnlessThereAreNone() async {
        await check(
            #"{"jsonrpc": "2.0", "method": "echo", "params": [42, 23], "id": 1}"#,
            #"{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"Invalid params: give them by name, as an object","data":{"path":"","rule":"object"}}}"#
        )
        await check(
            #"{"jsonrpc": "2.0", "method": "echo", "params": [ ], "id": 1}"#, #"{"jsonrpc":"2.0","id":1,"result":{}}"#)
    }

    @Test func callWithParamsByName() async {
        await check(
            #"{"jsonrpc": "2.0", "method": "echo", "params": {"subtrahend": 23, "minuend": 42}, "id": 3}"#,
            #"{"jsonrpc":"2.0","id":3,"result":{"subtrahend": 23, "minuend": 42}}"#)
    }

    @Test func notificationIsNotAnswered() async {
        await check(#"{"jsonrpc": "2.0", "method": "echo", "params": {"a":1}}"#)
        await check(#"{"jsonrpc": "2.0", "method": "foobar"}"#)
        await check(#"{"jsonrpc": "2.0", "method": "echo", "params": [1]}"#)
        await check(#"{"jsonrpc": "2.0", "method": "crash"}"#)
        await check(#"{"jsonrpc": "2.0", "method": "open"}"# + "\n" + #"{"jsonrpc": "2.0", "method": "wait"}"#)
    }

    @Test func unknownMethod() async {
        await check(
            #"{"jsonrpc": "2.0", "method": "foobar", "id": "1"}"#,
            #"{"jsonrpc":"2.0","id":"1","error":{"code":-32601,"message":"Method not found","data":{"method":"foobar"}}}"#
        )
    }

    @Test func invalidJSON() async {
        let output = await Host().answers(
            to: [Array(#"{"jsonrpc": "2.0", "method": "foobar, "params": "bar", "baz]"#.utf8)])
        #expect(output.hasPrefix(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error","#))
    }

    @Test func invalidRequest() async {
        await check(
            #"{"jsonrpc": "2.0", "method": 1, "params": "bar"}"#,
            #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid Request: params is not an object"}}"#
        )
    }

    @Test func batchOfInvalidJSONIsOneError() async {
        let output = await Host().answers(
            to: [Array(#"[{"jsonrpc": "2.0", "method": "echo", "id": "1"}, {"jsonrpc": "2.0", "method" ]"#.utf8)])
        #expect(output.hasPrefix(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"#))
        #expect(output.split(separator: "\n").count == 1)
    }

    @Test func emptyBatch() async {
        await check(
            "[]",
            #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid Request: the batch is empty"}}"#)
    }

    @Test func invalidBatches() async {
        await check("[1]", "[\(invalid)]")
        await check("[1,2,3]", "[\(invalid),\(invalid),\(invalid)]")
        await check("[[]]", "[\(invalid)]")
    }

    @Test func mixedBatch() async {
        await check(
            #"""
            [{"jsonrpc": "2.0", "method": "echo", "params": {"a":1}, "id": "1"}, {"jsonrpc": "2.0", "method": "ping"}, {"foo": "boo"}, {"jsonrpc": "2.0", "method": "foo.get", "params": {"name": "myself"}, "id": "5"}, {"jsonrpc": "2.0", "method": "ping", "id": "9"}]
            """#,
            #"[{"jsonrpc":"2.0","id":"1","result":{"a":1}},{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid Request: jsonrpc is not \"2.0\""}},{"jsonrpc":"2.0","id":"5","error":{"code":-32601,"message":"Method not found","data":{"method":"foo.get"}}},{"jsonrpc":"2.0","id":"9","result":{}}]"#
        )
    }

    @Test func batchOfNotificationsIsNotAnswered() async {
        await check(#"[{"jsonrpc":"2.0","method":"ping"},{"jsonrpc":"2.0","method":"nope"}]"#)
    }
}
