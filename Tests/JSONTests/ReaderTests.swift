import JSON
import Testing

@Suite struct ReaderTests {
    enum Wanted: String, CaseIterable, Sendable {
        case id, code
    }

    @Test func knownMembersAreFoundAndOthersSkipped() throws {
        let text = #"{"x":{"y":[1,{"id":2}],"id":5},"\u0069d":"a","q":[],"code":null,"z":"\"}"}"#
        var reader = JSONReader(Array(text.utf8))
        var found: [Wanted: String?] = [:]
        try reader.enterObject()
        let names = JSONNames<Wanted>()
        while let key = try reader.nextMember(of: names) { found[key] = try reader.readStringOrNull() }
        try reader.finish()
        #expect(found == [.id: "a", .code: nil])
    }

    @Test func duplicateKnownNameIsRefused() throws {
        var reader = JSONReader(Array(#"{"id":1,"id":2}"#.utf8))
        try reader.enterObject()
        let names = JSONNames<Wanted>()
        _ = try reader.nextMember(of: names)
        try reader.skipValue()
        #expect(throws: JSONFault(.duplicateName, offset: 8, path: "/id")) { _ = try reader.nextMember(of: names) }
    }

    @Test func readMembersPassesKindAndBytes() throws {
        let text = #"[ {"x":{"id":5}, "\u0069d" : "a\u0062" ,"code":[1, {"b" :2 } ] }, 7]"#
        var reader = JSONReader(Array(text.utf8))
        let names = JSONNames<Wanted>()
        var found: [String] = []
        try reader.enterArray()
        #expect(try reader.nextElement())
        try reader.readMembers(of: names) { found.append("\($0) \($1) \(String(decoding: $2, as: UTF8.self))") }
        #expect(found == [#"id string "a\u0062""#, #"code array [1, {"b" :2 } ]"#])
        #expect(try reader.nextElement())
        #expect(throws: JSONFault(.wrongKind, offset: 66, path: "/1")) {
            try reader.readMembers(of: names) { _, _, _ in }
        }
        #expect(try reader.readInt() == 7)
        #expect(try !reader.nextElement())
        try reader.finish()
    }

    @Test(arguments: [
        (#"{"id":1,"id":2}"#, JSONFault(.duplicateName, offset: 8, path: "/id")),
        (#"{"id":1,"x":2,"\u0078":3}"#, JSONFault(.duplicateName, offset: 14, path: "/x")),
        (#"{"id":{"x":1,"x":2}}"#, JSONFault(.duplicateName, offset: 13, path: "/id/x")),
        (#"{"x":{"y":1,"y":2}}"#, JSONFault(.duplicateName, offset: 12, path: "/x/y")),
        (#"{"id":[[]]}"#, JSONFault(.tooDeep, offset: 7, path: "/id/0")),
        (#"{"id":1,}"#, JSONFault(.unexpectedByte, offset: 8, path: "/id")),
        (#"{"id":1"#, JSONFault(.unexpectedEnd, offset: 7, path: "/id")),
    ])
    func readMembersChecksLikeValidate(text: String, fault: JSONFault) {
        let bytes = Array(text.utf8)[...]
        let (validated, read) = (faultOf(validating: bytes), faultOf(readingMembersOf: bytes))
        #expect(validated == fault && read == fault, "\(String(describing: validated)), \(String(describing: read))")
    }

    private func faultOf(validating text: ArraySlice<UInt8>) -> JSONFault? {
        do throws(JSONFault) { try JSON.validate(text, maximumDepth: 2) } catch { return error }
        return nil
    }

    private func faultOf(readingMembersOf text: ArraySlice<UInt8>) -> JSONFault? {
        var reader = JSONReader(text, maximumDepth: 2)
        do throws(JSONFault) { try reader.readMembers(of: JSONNames<Wanted>()) { _, _, _ in } } catch { return error }
        return nil
    }

    @Test func rawStringsAreUnescaped() {
        for (raw, text) in [("\"\"", ""), ("\"ab\"", "ab"), (#""a\u0062\n""#, "ab\n"), (#""日\"本""#, "日\"本")] {
            #expect(JSON.text(of: Array(raw.utf8)[...]) == text)
        }
        let names = JSONNames<Wanted>()
        #expect(names[raw: Array(#""code""#.utf8)[...]] == .code)
        #expect(names[raw: Array(#""c\u006fde""#.utf8)[...]] == .code)
        #expect(names[raw: Array(#""cod""#.utf8)[...]] == nil)
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
    func onlyIntegersInRangeAreRead(text: String, rule: JSONFault.Rule) {
        var reader = JSONReader(Array(text.utf8))
        let fault = #expect(throws: JSONFault.self) { _ = try reader.readInt() }
        #expect(fault?.rule == rule)
    }

    @Test func writtenValuesAreReadBack() throws {
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
