/// Finds members of one object that have the same name.
///
/// The names of all open objects lie on one stack. When an object ends, its names are compared: few of them pair by
/// pair, many by sorting, so that no message costs more than n log n.
struct DuplicateWatch: MemberWatch {
    private struct Name {
        let hash: UInt64
        let token: StringToken
    }

    private var names: [Name] = []
    private var objectStarts: [Int] = []

    /// Finds a name that comes twice in one object.
    static func compare(_ names: [StringToken], in text: UnsafeBufferPointer<UInt8>) throws(Stop) {
        if names.count < 2 { return }
        var watch = Self()
        watch.openObject()
        for name in names { watch.pass(name, in: text) }
        try watch.closeObject(in: text)
    }

    mutating func openObject() {
        objectStarts.append(names.count)
    }

    mutating func pass(_ name: StringToken, in text: UnsafeBufferPointer<UInt8>) {
        names.append(Name(hash: Self.hash(name, in: text), token: name))
    }

    mutating func closeObject(in text: UnsafeBufferPointer<UInt8>) throws(Stop) {
        let start = objectStarts.removeLast()
        let isFew = names.count - start <= 32
        guard let twin = isFew ? twinByPairs(from: start, in: text) : twinBySorting(from: start, in: text) else {
            names.removeLast(names.count - start)
            return
        }
        throw Stop(.duplicateName, at: twin.start - 1, placeEnd: twin.end + 1)
    }

    /// The first name that has been there before.
    private func twinByPairs(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> StringToken? {
        for later in start..<names.count {
            let hash = names[later].hash
            for earlier in start..<later where names[earlier].hash == hash {
                if isSame(names[earlier], names[later], in: text) { return names[later].token }
            }
        }
        return nil
    }

    private func twinBySorting(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> StringToken? {
        let sorted = names[start...].sorted { isOrdered($0, $1, in: text) }
        var twin: StringToken?
        for (left, right) in zip(sorted, sorted.dropFirst()) where left.hash == right.hash {
            guard isSame(left, right, in: text), right.token.start < twin?.start ?? .max else { continue }
            twin = right.token
        }
        return twin
    }

    /// By hash, then by meaning, then by place.
    private func isOrdered(_ left: Name, _ right: Name, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard left.hash == right.hash else { return left.hash < right.hash }
        if isSame(left, right, in: text) { return left.token.start < right.token.start }
        return Self.meaning(left.token, in: text).lexicographicallyPrecedes(Self.meaning(right.token, in: text))
    }

    private func isSame(_ left: Name, _ right: Name, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        if left.token.hasEscapes || right.token.hasEscapes {
            return Self.meaning(left.token, in: text) == Self.meaning(right.token, in: text)
        }
        return text[left.token.start..<left.token.end].elementsEqual(text[right.token.start..<right.token.end])
    }

    private static func meaning(_ token: StringToken, in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        Unescaping.bytes(text[token.start..<token.end])
    }

    private static func hash(_ token: StringToken, in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard !token.hasEscapes else {
            return meaning(token, in: text).withUnsafeBufferPointer { hash($0, from: 0, to: $0.count) }
        }
        return hash(text, from: token.start, to: token.end)
    }

    /// FNV-1a in steps of eight bytes, mixed at the end of each.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(end - start)
        var at = start
        while at &+ 8 <= end {
            hash = mix(hash ^ ByteLanes.load(text, at: at))
            at &+= 8
        }
        while at < end {
            hash = mix(hash ^ UInt64(text[at]))
            at &+= 1
        }
        return hash
    }

    @inline(__always)
    private static func mix(_ word: UInt64) -> UInt64 {
        let product = word &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 29)
    }
}
