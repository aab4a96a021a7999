import Roster

/// A short text that identifies the content of a comparison: it changes when any row does.
struct ContentDigest {
    private var sums: [UInt64] = []

    /// Adds the next piece. The order of the pieces matters, and where one ends and the next begins.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        sums.append(XXHash64.hash(bytes).littleEndian)
        sums.append(XXHash64.hash(bytes, seed: Self.secondSeed).littleEndian)
    }

    /// 128 bits in hexadecimal.
    var text: String {
        sums.withUnsafeBytes { bytes in
            [XXHash64.hash(bytes), XXHash64.hash(bytes, seed: Self.secondSeed)]
                .map { sum in withUnsafeBytes(of: sum.bigEndian) { $0.hexadecimal } }.joined()
        }
    }

    private static let secondSeed: UInt64 = 0x7265_6e6b_6569_0001
}
