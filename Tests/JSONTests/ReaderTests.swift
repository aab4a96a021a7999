import JSON
import Testing

@Suite struct ReaderTests {
    enum Wanted: String, CaseIterable, Sendable {
        case id, code
    }

    @Test func wantedMembersAreFoundAndTheRestIsSkipped() throws {
        let text = #"{"x":{"y":[1,{"id":2}],"id":5},"\u0069d":"a","q":[],"code":null,"z":"\"}"}"#
        var reader = JSONReader(Array(text.utf8))
        var found: [Wanted: String?] = [:]
        try reader.enterObject()
        let names = JSONNames<Wanted>()
        while let key = try reader.nextMember(of: names) { found[key] = try reader.readStringOrNull() }
        try reader.finish()
        #expect(found == [.id: "a", .code: nil])
    }

    @Test func aWantedNameTwiceIsRefused() throws {
        var reader = JSONReader(Array(#"{"id":1,"id":2}"#.utf8))
        try reader.enterObject()
        let names = JSONNames<Wanted>()
        _ = try reader.nextMember(of: names)
        try reader.skipValue()
        #expect(throws: JSONFault(.duplicateName, offset: 8, path: "/id")) { _ = try reader.nextMember(of: names) }
    }

    @Test func rawValuesAreKeptByteForByte() throws {
        for raw in ["1.50", "-0", "1180591620717411303424", #""a\u0062""#, #"[1, {"b" :2 } ]"#, "null"] {
            var reader = JSONReader(Array(#"{"id" :  \#(raw)  }"#.utf8))
            try reader.enterObject()
            _ = try reader.nextName()
            #expect(String(decoding: try reader.rawValue(), as: UTF8.self) == raw)
            #expect(try reader.nextName() == nil)
        }
    }

    @Test(arguments: [
        ("1.0", JSONFault.Rule.wrongKind), ("1e2", .wrongKind), ("\"1\"", .wrongKind),
        ("9223372036854775808", .outOfRange),
    ])
    func onlyWholeNumbersThatFitAreIntegers(text: String, rule: JSONFault.Rule) {
        var reader = JSONReader(Array(text.utf8))
        let fault = #expect(throws: JSONFault.self) { _ = try reader.readInt() }
        #expect(fault?.rule == rule)
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let text = "quote \" back \\ line\n tab\t bell\u{7} 日本 😀 \u{2028}"
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("text", text)
        writer.name("list")
        writer.beginArray()
        writer.int(-7)
        writer.bool(false)
        writer.null()
        writer.beginObject()
        writer.endObject()
        writer.endArray()
        writer.member("none", String?.none)
        writer.endObject()
        try JSON.validate(writer.bytes[...])

        var reader = JSONReader(writer.bytes)
        try reader.enterObject()
        #expect(try reader.nextName() == "text")
        #expect(try reader.readString() == text)
        #expect(try reader.nextName() == "list")
        #expect(String(decoding: try reader.rawValue(), as: UTF8.self) == "[-7,false,null,{}]")
        #expect(try reader.nextName() == "none")
        #expect(try reader.readStringOrNull() == nil)
    }
}
