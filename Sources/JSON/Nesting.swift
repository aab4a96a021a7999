/// Which of the containers that are open are objects: one bit each, the innermost lowest, so that no depth is too much.
struct Nesting {
    private(set) var depth = 0
    private var innermost: UInt64 = 0
    private var outer: [UInt64] = []

    var isEmpty: Bool { depth == 0 }

    /// Whether the innermost container is an object.
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
