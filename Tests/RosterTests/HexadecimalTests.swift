import Roster
import Testing

@Suite struct HexadecimalTests {
    @Test(
        arguments: [([], ""), ([0], "00"), ([0x0f, 0xf0, 0xff], "0ff0ff"), ([1, 0xab], "01ab")] as [([UInt8], String)])
    func eachByteBecomesTwoDigits(bytes: [UInt8], text: String) {
        #expect(bytes.hexadecimal == text)
    }
}
