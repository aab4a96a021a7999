/// The kinds of the open containers: one bit each, set for an object.
///
/// The 64 innermost ones are in `innermost`, the last opened one in its lowest bit. Full words move to `outer`, so the
/// depth has no limit of its own.
struct ContainerStack {
    private(set) var depth = 0
    private var innermost: UInt64 = 0
    private var outer: [UInt64] = []

    var isEmpty: Bool { depth == 0 }

    /// True if the innermost container is an object.
    var isInObject: Bool { innermost & 1 == 1 }

    mutating func open(isObject: Bool) {
        if depth & 63 == 0, depth > 0 { outer.append(innermost) }
        innermost = innermost << 1 | (isObject ? 1 : 0)
        depth &+= 1
    }

    mutating func close() {
        depth &-= 1
        innermost >>= 1
        if depth & 63 == 0, let word = outer.popLast() { innermost = word }
    }
}
