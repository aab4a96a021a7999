/// SplitMix64: the same numbers for the same seed, on every machine.
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

    /// A number below `limit`.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    mutating func hex(_ digits: Int) -> String {
        var result = ""
        while result.utf8.count < digits {
            let word = String(next(), radix: 16)
            result += String(repeating: "0", count: 16 - word.utf8.count) + word
        }
        return String(result.prefix(digits))
    }

    /// A version 4 UUID in lower case.
    mutating func uuid() -> String {
        let word = hex(32).utf8.map { $0 }
        func part(_ range: Range<Int>) -> String { String(decoding: word[range], as: UTF8.self) }
        return "\(part(0..<8))-\(part(8..<12))-4\(part(13..<16))-8\(part(17..<20))-\(part(20..<32))"
    }
}
