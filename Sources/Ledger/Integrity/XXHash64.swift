/// XXH64 by Yann Collet: a fast hash with a stable result. It detects accidental changes; an attacker can compute it, too.
///
/// Specification: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
enum XXHash64 {
    static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
        var offset = 0
        var sum = bytes.count >= 32 ? stripes(of: bytes, seed: seed, offset: &offset) : seed &+ prime5
        sum &+= UInt64(bytes.count)
        while bytes.count - offset >= 8 {
            sum = rotate(sum ^ round(0, with: word(of: bytes, at: offset)), by: 27) &* prime1 &+ prime4
            offset += 8
        }
        if bytes.count - offset >= 4 {
            let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            sum = rotate(sum ^ (UInt64(half) &* prime1), by: 23) &* prime2 &+ prime3
            offset += 4
        }
        while offset < bytes.count {
            sum = rotate(sum ^ (UInt64(bytes[offset]) &* prime5), by: 11) &* prime1
            offset += 1
        }
        return avalanche(sum)
    }

    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    private static func stripes(of bytes: UnsafeRawBufferPointer, seed: UInt64, offset: inout Int) -> UInt64 {
        var (a, b, c, d) = (seed &+ prime1 &+ prime2, seed &+ prime2, seed, seed &- prime1)
        while bytes.count - offset >= 32 {
            a = round(a, with: word(of: bytes, at: offset))
            b = round(b, with: word(of: bytes, at: offset + 8))
            c = round(c, with: word(of: bytes, at: offset + 16))
            d = round(d, with: word(of: bytes, at: offset + 24))
            offset += 32
        }
        var sum = rotate(a, by: 1) &+ rotate(b, by: 7) &+ rotate(c, by: 12) &+ rotate(d, by: 18)
        for lane in [a, b, c, d] { sum = (sum ^ round(0, with: lane)) &* prime1 &+ prime4 }
        return sum
    }

    private static func word(of bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private static func round(_ sum: UInt64, with word: UInt64) -> UInt64 {
        rotate(sum &+ word &* prime2, by: 31) &* prime1
    }

    private static func rotate(_ value: UInt64, by bits: UInt64) -> UInt64 {
        value &<< bits | value &>> (64 - bits)
    }

    private static func avalanche(_ sum: UInt64) -> UInt64 {
        var sum = sum
        sum = (sum ^ sum >> 33) &* prime2
        sum = (sum ^ sum >> 29) &* prime3
        return sum ^ sum >> 32
    }
}
