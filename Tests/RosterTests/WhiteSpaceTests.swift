import Roster
import Testing

@Suite struct WhiteSpaceTests {
    @Test func theSameScalarsAreWhiteSpaceAsUnicodeSays() {
        let differing = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
            $0.isWhiteSpace != $0.properties.isWhitespace
        }
        #expect(differing.isEmpty)
    }
}
