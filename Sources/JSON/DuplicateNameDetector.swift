/// Finds members of one object that have the same name.
///
/// The names of all open objects are on one stack. At the end of an object, its names are compared: up to 32 pair by
/// pair, more by sorting. Hence the cost of any message is at most O(n log n).
struct DuplicateNameDetector: MemberObserver {
    private struct Name {
        let hash: UInt64
        let token: StringToken
    }

    private static let maximumForPairwiseComparison = 32

    private var names: [Name] = []
    /// Index of the first name of each open object.
    private var objectStarts: [Int] = []

    /// Throws if two names of one object are the same.
    static func check(_ names: [StringToken], in text: UnsafeBufferPointer<UInt8>) throws(ScanError) {
        if names.count < 2 { return }
        var detector = Self()
        detector.openObject()
        for name in names { detector.visit(name: name, in: text) }
        try detector.closeObject(in: text)
    }

    mutating func openObject() {
        objectStarts.append(names.count)
    }

    mutating func visit(name: StringToken, in text: UnsafeBufferPointer<UInt8>) {
        names.append(Name(hash: Self.hash(of: name, in: text), token: name))
    }

    mutating func closeObject(in text: UnsafeBufferPointer<UInt8>) throws(ScanError) {
        let start = objectStarts.removeLast()
        let isSmall = names.count - start <= Self.maximumForPairwiseComparison
        let duplicate =
            isSmall ? firstDuplicateByPairs(from: start, in: text) : firstDuplicateBySorting(from: start, in: text)
        if let duplicate { throw ScanError(duplicateName: duplicate) }
        names.removeLast(names.count - start)
    }

    /// The first name that has occurred before.
    private func firstDuplicateByPairs(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> StringToken? {
        for later in start..<names.count {
            let hash = names[later].hash
            for earlier in start..<later where names[earlier].hash == hash {
                if isSame(names[earlier], as: names[later], in: text) { return names[later].token }
            }
        }
        return nil
    }

    private func firstDuplicateBySorting(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> StringToken? {
        let sorted = names[start...].sorted { precedes($0, $1, in: text) }
        var first: StringToken?
        for (left, right) in zip(sorted, sorted.dropFirst()) where left.hash == right.hash {
            guard isSame(left, as: right, in: text), right.token.start < first?.start ?? .max else { continue }
            first = right.token
        }
        return first
    }

    /// Sorts by hash, then by unescaped name, then by position. Equal names are therefore neighbours in text order.
    private func precedes(_ left: Name, _ right: Name, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard left.hash == right.hash else { return left.hash < right.hash }
        if isSame(left, as: right, in: text) { return left.token.start < right.token.start }
        return Self.unescaped(left.token, in: text).lexicographicallyPrecedes(Self.unescaped(right.token, in: text))
    }

    private func isSame(_ left: Name, as right: Name, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        if left.token.hasEscapes || right.token.hasEscapes {
            return Self.unescaped(left.token, in: text) == Self.unescaped(right.token, in: text)
        }
        return text[left.token.start..<left.token.end].elementsEqual(text[right.token.start..<right.token.end])
    }

    private static func unescaped(_ token: StringToken, in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        StringUnescaping.bytes(of: text[token.start..<token.end])
    }

    private static func hash(of token: StringToken, in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard !token.hasEscapes else {
            return unescaped(token, in: text).withUnsafeBufferPointer { hash(of: $0, from: 0, to: $0.count) }
        }
        return hash(of: text, from: token.start, to: token.end)
    }

    /// FNV-1a over blocks of eight bytes. The multiplication alone mixes only upwards, hence the shift after each block.
    private static func hash(of text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(end - start)
        var offset = start
        while offset &+ 8 <= end {
            hash = mixed(hash ^ ByteBlock.load(text, at: offset))
            offset &+= 8
        }
        while offset < end {
            hash = mixed(hash ^ UInt64(text[offset]))
            offset &+= 1
        }
        return hash
    }

    @inline(__always)
    private static func mixed(_ word: UInt64) -> UInt64 {
        let product = word &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 29)
    }
}
