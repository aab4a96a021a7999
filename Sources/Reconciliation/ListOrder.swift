import Roster

/// The order of every list: people without a code first, then by code, then by record id, all by bytes.
/// - Returns: the places, in that order, of those employees who are `listed`.
func inListOrder(_ employees: [Employee], listed: (Employee) -> Bool) -> [Int] {
    var keys: [ListKey] = []
    keys.reserveCapacity(employees.count)
    for place in employees.indices where listed(employees[place]) {
        keys.append(ListKey(prefix: prefix(of: employees[place]), place: place))
    }
    keys.sort { left, right in
        left.prefix != right.prefix
            ? left.prefix < right.prefix : precedes(employees[left.place], employees[right.place])
    }
    return keys.map(\.place)
}

/// The first eight bytes of a code decide nearly always, and comparing them is one instruction.
private struct ListKey {
    let prefix: UInt64
    let place: Int
}

private func prefix(of employee: Employee) -> UInt64 {
    guard let code = employee.shownCode else { return 0 }
    var prefix: UInt64 = 0
    var length = 0
    for byte in code.text.utf8 {
        if length == 8 { break }
        prefix = prefix << 8 | UInt64(byte)
        length += 1
    }
    return length == 0 ? 0 : prefix << UInt64(8 * (8 - length))
}

private func precedes(_ left: Employee, _ right: Employee) -> Bool {
    switch (left.shownCode, right.shownCode) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let one?, let other?) where one != other: return one < other
    default: return left.id.text.utf8.lexicographicallyPrecedes(right.id.text.utf8)
    }
}

extension Employee {
    /// The code, unless it must not be kept: then it must not decide the order either.
    fileprivate var shownCode: EmployeeCode? {
        code.flatMap { MyNumber.isLikely($0.text) ? nil : $0 }
    }
}
