import JSON
import Testing

@Suite struct StringTests {
    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u3042\u00e9\u0000""#, "あé\0"),
        (#""\uD83D\uDE00\ud800\udc00\uDBFF\uDFFF""#, "😀\u{10000}\u{10FFFF}"),
        (
            "\"\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"",
            "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"
        ),
    ])
    func stringsAreUnescaped(text: String, meaning: String) throws {
        var reader = JSONReader(Array(text.utf8))
        #expect(try Array(reader.readString().utf8) == Array(meaning.utf8))
        try reader.finish()
    }

    /// Strings are scanned in blocks of eight bytes, so each fault is tried at each offset within a block.
    @Test(arguments: 0..<20)
    func faultsAreFoundAtEveryDistance(distance: Int) {
        let plain = [UInt8](repeating: UInt8(ascii: "a"), count: distance)
        let faults: [([UInt8], JSONFault.Rule)] = [
            ([0x00], .controlCharacter), ([0x1F], .controlCharacter), ([0x0A], .controlCharacter),
            ([0x80], .invalidUTF8), ([0xFF], .invalidUTF8), ([0xC1, 0xBF], .invalidUTF8),
            ([0xE0, 0x9F, 0xBF], .invalidUTF8), ([0xED, 0xA0, 0x80], .invalidUTF8),
            ([0xF0, 0x8F, 0xBF, 0xBF], .invalidUTF8), ([0xF4, 0x90, 0x80, 0x80], .invalidUTF8),
            ([0xF5, 0x80, 0x80, 0x80], .invalidUTF8), ([0xE3, 0x81], .invalidUTF8),
            (Array(#"\a"#.utf8), .invalidEscape), (Array(#"\uD83D"#.utf8), .loneSurrogate),
            (Array(#"\uDE00"#.utf8), .loneSurrogate), (Array(#"\uD83D\u0041"#.utf8), .loneSurrogate),
            (Array(#"\uD83D\n"#.utf8), .loneSurrogate),
        ]
        for (fault, rule) in faults {
            let text = [0x22] + plain + fault + plain + [0x22]
            let expected = JSONFault(rule, offset: distance + 1, path: "")
            #expect(throws: expected) { try JSON.validate(text[...]) }
            var reader = JSONReader(text)
            #expect(throws: expected) { try reader.readString() }
        }
    }

    @Test func stringTruncatedWithinAScalarIsIncomplete() {
        #expect(throws: JSONFault(.unexpectedEnd, offset: 3, path: "")) { try JSON.validate([0x22, 0xE3, 0x81]) }
        #expect(throws: JSONFault(.invalidUTF8, offset: 1, path: "")) { try JSON.validate([0x22, 0xE3, 0x41]) }
    }

    @Test func everyWrittenStringIsReadBack() throws {
        var text = "\"\\/日本語😀e\u{301}"
        for code in UInt8.min...0x7F { text.unicodeScalars.append(Unicode.Scalar(code)) }
        var writer = JSONWriter()
        writer.string(text)
        try JSON.validate(writer.bytes[...])
        var reader = JSONReader(writer.bytes)
        #expect(try Array(reader.readString().utf8) == Array(text.utf8))
    }

    @Test func onlyRequiredCharactersAreEscaped() {
        var writer = JSONWriter()
        writer.string("a/b\u{7F}\u{2028}あ\"\\\u{8}\u{C}\n\r\t\u{1}\u{1F}")
        let expected = "\"a/b\u{7F}\u{2028}あ" + #"\"\\\b\f\n\r\t\u0001\u001f""#
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }
}
