import JSON
import Testing

@Suite struct NumberTests {
    @Test(arguments: [
        "0", "-0", "10", "-1.5", "0.10", "1E400", "1e-7", "2.5E+10", "1180591620717411303424", "-0.0e-0",
    ])
    func numbersAreKeptAsWritten(text: String) throws {
        try JSON.validate(Array(text.utf8)[...])
        var reader = JSONReader(Array("[ \(text) ]".utf8))
        try reader.enterArray()
        _ = try reader.nextElement()
        #expect(try reader.readNumberText() == text)
        #expect(try !reader.nextElement())
        try reader.finish()
    }

    @Test(arguments: [
        "-", "--1", "-a", "00", "-01", "0x1", ".5", "+1", "1.", "1.e1", "1e", "1e+", "1e1.5", "1.2.3", "1_000", "٣",
        "Infinity", "-Infinity", "NaN", "1,", "0b1", "1f",
    ])
    func invalidNumbersAreRefused(text: String) {
        let fault = #expect(throws: JSONFault.self) { try JSON.validate(Array("[\(text)]".utf8)[...]) }
        #expect(fault?.rule == .invalidNumber || fault?.rule == .unexpectedByte)
        #expect(fault?.path.hasPrefix("/") == true)
    }

    @Test(arguments: [Int.max, Int.min, 0, -1, 42])
    func everyIntIsReadBack(number: Int) throws {
        var writer = JSONWriter()
        writer.int(number)
        var reader = JSONReader(writer.bytes)
        #expect(try reader.readInt() == number)
    }

    @Test(arguments: ["9223372036854775808", "-9223372036854775809", "99999999999999999999999"])
    func integersThatOverflowAreOutOfRange(text: String) {
        var reader = JSONReader(Array("  \(text)".utf8))
        #expect(throws: JSONFault(.outOfRange, offset: 2, path: "")) { try reader.readInt() }
    }

    @Test(arguments: [0.1, -0.0, 1e300, Double.leastNonzeroMagnitude, 123456789.5, 1, 1e16])
    func everyFiniteDoubleIsWrittenAsANumber(number: Double) throws {
        var writer = JSONWriter()
        writer.double(number)
        try JSON.validate(writer.bytes[...])
        var reader = JSONReader(writer.bytes)
        #expect(try Double(reader.readNumberText()) == number)
    }
}
