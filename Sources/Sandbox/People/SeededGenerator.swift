/// The pseudorandom generator SplitMix64. It gives the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not including, `limit`. The slight bias of the remainder does not matter here.
    mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

    mutating func pick<Element>(from list: [Element]) -> Element { list[number(below: list.count)] }

    /// Lower-case hexadecimal digits.
    mutating func hex(digits: Int) -> String { String(decoding: hexBytes(count: digits), as: UTF8.self) }

    /// A version 4 UUID in lower case.
    mutating func uuid() -> String {
        var bytes = hexBytes(count: 36)
        for index in [8, 13, 18, 23] { bytes[index] = UInt8(ascii: "-") }
        bytes[14] = UInt8(ascii: "4")
        bytes[19] = UInt8(ascii: "8")
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func hexBytes(count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var word: UInt64 = 0
        for index in 0..<count {
            if index % 16 == 0 { word = next() }
            let digit = UInt8(word & 15)
            bytes.append(digit < 10 ? 48 + digit : 87 + digit)
            word >>= 4
        }
        return bytes
    }
}
