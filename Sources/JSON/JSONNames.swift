/// The member names that a reader looks for, prepared once: keep it in a `static let`.
///
/// `Key` is an enum of at most 64 cases whose raw values are the names.
public struct JSONNames<Key: RawRepresentable & CaseIterable & Sendable>: Sendable where Key.RawValue == String {
    @usableFromInline let keys: [Key]
    @usableFromInline let table: NameTable

    public init() {
        keys = Array(Key.allCases)
        table = NameTable(keys.map(\.rawValue))
    }

    /// The key whose name a string is that was found to be valid.
    /// - Parameter raw: as it was written, with its quotes.
    @inlinable
    public subscript(raw raw: ArraySlice<UInt8>) -> Key? {
        guard let index = table.index(of: raw) else { return nil }
        return keys[index]
    }
}

/// Finds names by length and bytes, beginning with the one that follows the last hit: members mostly keep their order.
@usableFromInline
struct NameTable: Sendable {
    private let names: [[UInt8]]
    /// For each length up to 63, which names have it, as bits; longer names share the last place.
    private let byLength: [UInt64]

    init(_ names: [String]) {
        precondition(names.count <= 64, "a table holds up to 64 names")
        self.names = names.map { Array($0.utf8) }
        var byLength = [UInt64](repeating: 0, count: 64)
        for (index, name) in self.names.enumerated() {
            byLength[min(name.count, 63)] |= 1 << UInt64(index)
        }
        self.byLength = byLength
    }

    /// The index of a name as the text has it.
    func index(of token: StringToken, in text: UnsafeBufferPointer<UInt8>, after last: Int) -> Int? {
        guard !token.hasEscapes else {
            return Unescaping.bytes(text[token.start..<token.end]).withUnsafeBufferPointer {
                index(of: $0, after: last)
            }
        }
        return index(of: UnsafeBufferPointer(rebasing: text[token.start..<token.end]), after: last)
    }

    @usableFromInline
    func index(of raw: ArraySlice<UInt8>) -> Int? {
        raw.withUnsafeBufferPointer { raw in
            let hasEscapes = raw.contains(.backslash)
            return index(of: StringToken(start: 1, end: raw.count - 1, hasEscapes: hasEscapes), in: raw, after: -1)
        }
    }

    private func index(of name: UnsafeBufferPointer<UInt8>, after last: Int) -> Int? {
        let next = last &+ 1
        if next < names.count, isSame(names[next], name) { return next }
        var candidates = byLength[min(name.count, 63)]
        while candidates != 0 {
            let index = candidates.trailingZeroBitCount
            if isSame(names[index], name) { return index }
            candidates &= candidates &- 1
        }
        return nil
    }

    @inline(__always)
    private func isSame(_ known: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard known.count == name.count else { return false }
        return known.withUnsafeBufferPointer { known in
            for index in 0..<name.count where known[index] != name[index] { return false }
            return true
        }
    }
}
