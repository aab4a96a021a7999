/// The member names that a reader wants from an object, found without building a string for each name met.
public struct JSONNames<Key: RawRepresentable & CaseIterable & Sendable>: Sendable where Key.RawValue == String {
    let entries: [(bytes: [UInt8], key: Key)]

    /// - Precondition: at most 64 names.
    public init() {
        entries = Key.allCases.map { (Array($0.rawValue.utf8), $0) }
        precondition(entries.count <= 64)
    }

    /// The place of a name; the one after the last hit is tried first, as objects tend to keep their order.
    @inline(__always)
    func index(of name: ArraySlice<UInt8>, after last: Int) -> Int? {
        for step in 0..<entries.count {
            let index = (last + 1 + step) % entries.count
            if entries[index].bytes.count == name.count, entries[index].bytes.elementsEqual(name) { return index }
        }
        return nil
    }
}

/// Which wanted names of one object have been met.
struct JSONMembersSeen {
    var bits: UInt64 = 0
    var last = -1
}

extension JSONReader {
    /// The next member whose name is wanted; all others are skipped without being built. `nil` at the closing brace.
    /// A wanted name met twice is `duplicateName`.
    public mutating func nextMember<Key>(of names: JSONNames<Key>) throws(JSONFault) -> Key? {
        while try advance(closing: UInt8(ascii: "}")) {
            try open(.string)
            let start = position
            let (content, escaped) = try skipString()
            let found =
                escaped
                ? names.index(of: Array(try unescape(content).utf8)[...], after: seen[seen.count - 1].last)
                : names.index(of: content, after: seen[seen.count - 1].last)
            try take(UInt8(ascii: ":"))
            guard let index = found else {
                try skipValue()
                continue
            }
            guard seen[seen.count - 1].bits & (1 << index) == 0 else { throw fault(.duplicateName, at: start) }
            seen[seen.count - 1].bits |= 1 << index
            seen[seen.count - 1].last = index
            return names.entries[index].key
        }
        return nil
    }
}
