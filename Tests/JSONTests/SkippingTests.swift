import JSON
import Testing

/// Skipped values are not built, but they are checked.
@Suite struct SkippingTests {
    private enum Wanted: String, CaseIterable {
        case wanted
    }

    @Test(arguments: [
        ("[1,]", JSONFault.Rule.unexpectedByte), ("[1 2]", .unexpectedByte), ("{\"a\":}", .unexpectedByte),
        ("{\"a\":1,}", .unexpectedByte), ("[}", .unexpectedByte), ("tru", .unexpectedByte), ("01", .invalidNumber),
        ("\"\\q\"", .invalidEscape), ("\"\\udc00\"", .loneSurrogate), ("[\"a\tb\"]", .controlCharacter),
        ("[[[[1]]", .unexpectedByte),
    ])
    func faultsInSkippedMembersAreFound(value: String, rule: JSONFault.Rule) throws {
        var reader = JSONReader(Array(#"{"other":\#(value),"wanted":1}"#.utf8))
        try reader.enterObject()
        let fault = #expect(throws: JSONFault.self) { try reader.nextMember(of: JSONNames<Wanted>()) }
        #expect(fault?.rule == rule)
        #expect(fault?.path.hasPrefix("/other") == true)
    }

    @Test func truncatedTextIsIncomplete() throws {
        let text = Array(#" {"a":[1.5e3,"é\n\ud83d\ude00",{"b":null,"c":[true,false]}],"あ":{}}"#.utf8)
        for length in 0..<text.count {
            var reader = JSONReader(text[..<length])
            let fault = #expect(throws: JSONFault.self) { try reader.skipValue() }
            #expect(fault?.offset == length && fault?.rule == .unexpectedEnd || fault?.rule == .loneSurrogate)
        }
        var reader = JSONReader(text)
        try reader.skipValue()
        try reader.finish()
    }

    @Test func nestingIsBoundedWhetherEnteredOrSkipped() throws {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        var skipping = JSONReader(deep)
        #expect(throws: JSONFault.self) { try skipping.skipValue() }
        var entering = JSONReader(deep, maximumDepth: 3)
        for _ in 0..<2 {
            try entering.enterArray()
            _ = try entering.nextElement()
        }
        #expect(throws: JSONFault(.tooDeep, offset: 3, path: "/0/0/0")) { try entering.skipValue() }
        try entering.enterArray()
        #expect(throws: JSONFault(.tooDeep, offset: 3, path: "/0/0/0")) { try entering.enterArray() }
    }

    @Test(arguments: [1, 63, 64, 65, 128, 129, 1000])
    func mixedContainersOfAnyDepthMustCloseInOrder(depth: Int) throws {
        let pairs = (0..<depth).map { $0 % 3 == 0 ? (#"{"k":"#, "}") : ("[", "]") }
        let text = pairs.map(\.0).joined() + "0" + pairs.reversed().map(\.1).joined()
        try JSON.validate(Array(text.utf8)[...], maximumDepth: depth)
        #expect(throws: JSONFault.self) { try JSON.validate(Array(text.utf8)[...], maximumDepth: depth - 1) }
        let crossed = Array((text.dropLast() + (text.last == "}" ? "]" : "}")).utf8)
        #expect(throws: JSONFault.self) { try JSON.validate(crossed[...], maximumDepth: depth) }
    }

    @Test func readingACopyDoesNotMoveTheOriginal() throws {
        var reader = JSONReader(Array("[1,2]".utf8))
        try reader.enterArray()
        let bookmark = reader
        _ = try reader.nextElement()
        #expect(try reader.readInt() == 1)
        reader = bookmark
        _ = try reader.nextElement()
        #expect(try reader.readInt() == 1)
    }
}
