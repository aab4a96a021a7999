/// Looks names up by length and bytes.
///
/// It tries the name after the last match first, because most objects have their members in the order of the table.
@usableFromInline
struct NameTable: Sendable {
    private let names: [[UInt8]]
    /// For each length up to 62, the indices of the names that have it, one bit each. The last entry is for all longer
    /// names.
    private let indicesByLength: [UInt64]

    init(_ names: [String]) {
        precondition(names.count <= 64, "a table holds up to 64 names")
        self.names = names.map { Array($0.utf8) }
        var indicesByLength = [UInt64](repeating: 0, count: 64)
        for (index, name) in self.names.enumerated() {
            indicesByLength[min(name.count, 63)] |= 1 << UInt64(index)
        }
        self.indicesByLength = indicesByLength
    }

    /// The index of a name in the text.
    /// - Parameter last: The index of the last match, or -1.
    func index(of token: StringToken, in text: UnsafeBufferPointer<UInt8>, after last: Int) -> Int? {
        guard !token.hasEscapes else {
            return StringUnescaping.bytes(of: text[token.start..<token.end]).withUnsafeBufferPointer {
                index(of: $0, after: last)
            }
        }
        return index(of: UnsafeBufferPointer(rebasing: text[token.start..<token.end]), after: last)
    }

    /// - Parameter raw: A valid string as it is written, with its quotes.
    @usableFromInline
    func index(of raw: ArraySlice<UInt8>) -> Int? {
        raw.withUnsafeBufferPointer { raw in
            let hasEscapes = raw.contains(.backslash)
            return index(of: StringToken(start: 1, end: raw.count - 1, hasEscapes: hasEscapes), in: raw, after: -1)
        }
    }

    private func index(of name: UnsafeBufferPointer<UInt8>, after last: Int) -> Int? {
        let next = last &+ 1
        if next < names.count, isEqual(names[next], to: name) { return next }
        var candidates = indicesByLength[min(name.count, 63)]
        while candidates != 0 {
            let index = candidates.trailingZeroBitCount
            if isEqual(names[index], to: name) { return index }
            candidates &= candidates &- 1
        }
        return nil
    }

    @inline(__always)
    private func isEqual(_ known: [UInt8], to name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard known.count == name.count else { return false }
        return known.withUnsafeBufferPointer { known in
            for index in 0..<name.count where known[index] != name[index] { return false }
            return true
        }
    }
}
