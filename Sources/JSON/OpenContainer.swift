/// An open container of a `JSONReader`, and the members that were found in it so far.
struct OpenContainer: Sendable {
    let isObject: Bool
    var isAtStart = true
    /// One bit for each known name that has occurred, by its index in the `NameTable`.
    var seen: UInt64 = 0
    /// Index of the known name that occurred last; -1 before the first.
    var lastMatch = -1

    /// Records a known name. A second occurrence in the same object is an error.
    @inline(__always)
    mutating func markSeen(index: Int, name: StringToken) throws(ScanError) {
        let bit: UInt64 = 1 << UInt64(index)
        guard seen & bit == 0 else { throw ScanError(duplicateName: name) }
        seen |= bit
        lastMatch = index
    }
}
