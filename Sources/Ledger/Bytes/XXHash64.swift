import Roster

/// XXH64 by Yann Collet: a fast, stable hash that tells contents apart. It finds accidents and edits; it does not
/// withstand someone who computes it anew.
/// Specification: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
enum XXHash64 {
    static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
        var offset = 0
        var sum = bytes.count >= 32 ? stripes(bytes, seed, &offset) : seed &+ prime5
        sum &+= UInt64(bytes.count)
        while bytes.count - offset >= 8 {
            sum = rotate(sum ^ round(0, word(bytes, offset)), 27) &* prime1 &+ prime4
            offset += 8
        }
        if bytes.count - offset >= 4 {
            let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            sum = rotate(sum ^ (UInt64(half) &* prime1), 23) &* prime2 &+ prime3
            offset += 4
        }
        while offset < bytes.count {
            sum = rotate(sum ^ (UInt64(bytes[offset]) &* prime5), 11) &* prime1
            offset += 1
        }
        return avalanche(sum)
    }

    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    private static func stripes(_ bytes: UnsafeRawBufferPointer, _ seed: UInt64, _ offset: inout Int) -> UInt64 {
        var (a, b, c, d) = (seed &+ prime1 &+ prime2, seed &+ prime2, seed, seed &- prime1)
        while bytes.count - offset >= 32 {
            a = round(a, word(bytes, offset))
            b = round(b, word(bytes, offset + 8))
            c = round(c, word(bytes, offset + 16))
            d = round(d, word(bytes, offset + 24))
            offset += 32
        }
        var sum = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
        for lane in [a, b, c, d] { sum = (sum ^ round(0, lane)) &* prime1 &+ prime4 }
        return sum
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private static func round(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        rotate(sum &+ word &* prime2, 31) &* prime1
    }

    private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        value &<< bits | value &>> (64 - bits)
    }

    private static func avalanche(_ sum: UInt64) -> UInt64 {
        var sum = sum
        sum = (sum ^ sum >> 33) &* prime2
        sum = (sum ^ sum >> 29) &* prime3
        return sum ^ sum >> 32
    }
}

/// One short text that stands for the whole content of a comparison: it changes when any row does.
struct ContentDigest {
    private var sums: [UInt64] = []

    /// Takes in the next piece; order and cut matter.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        sums.append(XXHash64.hash(bytes).littleEndian)
        sums.append(XXHash64.hash(bytes, seed: Self.secondSeed).littleEndian)
    }

    /// The digest, 128 bits in hexadecimal.
    var text: String {
        sums.withUnsafeBytes { bytes in
            [XXHash64.hash(bytes), XXHash64.hash(bytes, seed: Self.secondSeed)]
                .map { sum in withUnsafeBytes(of: sum.bigEndian) { $0.hexadecimal } }.joined()
        }
    }

    private static let secondSeed: UInt64 = 0x7265_6e6b_6569_0001
}
