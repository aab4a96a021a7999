import JSON
import Testing

/// Valid and invalid texts, in the manner of the well-known JSON test corpora.
@Suite struct ValidationTests {
    @Test(arguments: [
        "{}", "[]", "0", "-0", "1.5e+3", "\"\"", "null", " \t\r\n true \n", "[1,2]", #"{"a":{"b":[null,false]}}"#,
        #""\ud83d\ude00""#, #""\u0000""#, "\"日本語\"", #"{"a":1,"A":2}"#, #"{"":0}"#,
    ])
    func validTextIsAccepted(text: String) throws {
        try JSON.validate(Array(text.utf8)[...])
    }

    struct Bad: Sendable {
        let text: String
        let rule: JSONFault.Rule
        let offset: Int
        let path: String

        init(_ text: String, _ rule: JSONFault.Rule, _ offset: Int, _ path: String = "") {
            self.text = text
            self.rule = rule
            self.offset = offset
            self.path = path
        }
    }

    @Test(arguments: [
        Bad("", .unexpectedEnd, 0), Bad("  ", .unexpectedEnd, 2), Bad("nul", .unexpectedEnd, 3),
        Bad("NaN", .unexpectedByte, 0), Bad("Infinity", .unexpectedByte, 0), Bad("'a'", .unexpectedByte, 0),
        Bad("[1,]", .unexpectedByte, 3, "/1"), Bad("[,1]", .unexpectedByte, 1, "/0"),
        Bad("[1 2]", .unexpectedByte, 3, "/0"),
        Bad(#"{"a":1,}"#, .unexpectedByte, 7, "/a"), Bad(#"{"a" 1}"#, .unexpectedByte, 5, "/a"),
        Bad("{1:2}", .wrongKind, 1), Bad("01", .invalidNumber, 1), Bad("1.", .unexpectedEnd, 2),
        Bad("-", .unexpectedEnd, 1),
        Bad("1e5x", .invalidNumber, 3), Bad("+1", .unexpectedByte, 0), Bad("1 2", .trailingContent, 2),
        Bad("{}{}", .trailingContent, 2), Bad(#"{"a":1,"\u0061":2}"#, .duplicateName, 7, "/a"),
        Bad(#""\ud800""#, .loneSurrogate, 1), Bad(#""\udc00\ud800""#, .loneSurrogate, 1),
        Bad(#""\x""#, .invalidEscape, 1), Bad(#""\u12g4""#, .invalidEscape, 5), Bad("\"a\nb\"", .controlCharacter, 2),
        Bad("\u{FEFF}1", .byteOrderMark, 0), Bad(#"{"a~/b":[0,tru]}"#, .unexpectedByte, 14, "/a~0~1b/1"),
    ])
    func invalidTextIsRefusedWithOffsetAndPath(bad: Bad) {
        let fault = #expect(throws: JSONFault.self) { try JSON.validate(Array(bad.text.utf8)[...]) }
        #expect(fault == JSONFault(bad.rule, offset: bad.offset, path: bad.path), "\(bad.text)")
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE3, 0x81, 0x22],
    ])
    func textThatIsNotUTF8IsRefused(bytes: [UInt8]) {
        #expect(throws: JSONFault(.invalidUTF8, offset: 1, path: "")) { try JSON.validate(bytes[...]) }
    }

    @Test func utf16IsRefused() {
        #expect(throws: JSONFault.self) { try JSON.validate([0xFF, 0xFE, 0x31, 0x00]) }
        #expect(throws: JSONFault.self) { try JSON.validate([0x00, 0x31]) }
    }

    @Test func everyTruncationIsRefused() {
        let text = Array(#"{"a":[1.5e3,"é\n\ud83d\ude00",{"b":null,"c":true}]}"#.utf8)
        for length in 0..<text.count {
            #expect(throws: JSONFault.self, "\(length)") { try JSON.validate(text[..<length]) }
        }
    }

    @Test func nestingIsBoundedAndNeverCrashes() throws {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        let fault = #expect(throws: JSONFault.self) { try JSON.validate(deep[...]) }
        #expect(fault?.rule == .tooDeep && fault?.offset == 128)
        let fits = Array((String(repeating: "[", count: 128) + String(repeating: "]", count: 128)).utf8)
        try JSON.validate(fits[...])
    }

    @Test func duplicateAmongManyNamesIsFound() {
        let members = (0..<100).map { "\"n\($0)\":0" } + ["\"n7\":0"]
        let text = Array("{\(members.joined(separator: ","))}".utf8)
        let fault = #expect(throws: JSONFault.self) { try JSON.validate(text[...]) }
        #expect(fault?.rule == .duplicateName)
    }
}
