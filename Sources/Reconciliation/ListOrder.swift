import Roster

/// The order of every list: people without a code first, then by code, then by record id, all by bytes. Answers the
/// places in that order.
func inListOrder(_ employees: [Employee]) -> [Int] {
    let keys = employees.map(ListKey.init)
    return keys.indices.sorted { keys[$0] < keys[$1] }
}

/// The first eight bytes decide nearly always, and comparing them is one instruction.
private struct ListKey: Comparable {
    private let prefix: UInt64
    private let code: EmployeeCode?
    private let id: RecordID

    init(_ employee: Employee) {
        // A code that must not be kept must not decide the order either.
        let code = employee.code.flatMap { MyNumber.isLikely($0.text) ? nil : $0 }
        self.code = code
        id = employee.id
        prefix = code.map { Self.prefix(of: $0.text) } ?? 0
    }

    private static func prefix(of text: String) -> UInt64 {
        var prefix: UInt64 = 0
        var length = 0
        for byte in text.utf8.prefix(8) {
            prefix = prefix << 8 | UInt64(byte)
            length += 1
        }
        return prefix << UInt64(8 * (8 - length))
    }

    static func < (left: Self, right: Self) -> Bool {
        if left.prefix != right.prefix { return left.prefix < right.prefix }
        switch (left.code, right.code) {
        case (nil, nil): return left.id.text.utf8.lexicographicallyPrecedes(right.id.text.utf8)
        case (nil, _): return true
        case (_, nil): return false
        case (let one?, let other?):
            return one == other
                ? left.id.text.utf8.lexicographicallyPrecedes(right.id.text.utf8) : one < other
        }
    }
}
